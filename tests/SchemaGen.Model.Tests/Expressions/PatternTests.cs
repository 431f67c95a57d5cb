using System.Diagnostics;
using SchemaGen.Model.Expressions;

namespace SchemaGen.Model.Tests.Expressions;

/// <summary>The regular expressions of <c>matches</c>.</summary>
public class PatternTests
{
    /// <summary>The pattern, the part that the finding stands on, and what it says.</summary>
    [Theory]
    [InlineData("", "''", "is empty")]
    [InlineData("a(b", "(", "never closed")]
    [InlineData("a)b", ")", "closes nothing")]
    [InlineData("[a-z", "[", "never closed")]
    [InlineData("a[]b", "[]", "needs a character")]
    [InlineData("[^]", "[^]", "needs a character")]
    [InlineData("x[z-a]", "z-a", "range")]
    [InlineData("[[:alpha:]]", "[", "write \\[")]
    [InlineData("a**", "*", "second quantifier")]
    [InlineData("a+?", "?", "second quantifier")]
    [InlineData("+a", "+", "Nothing stands before")]
    [InlineData("a{2", "{2", "how often")]
    [InlineData("a{x}", "{", "how often")]
    [InlineData("a{3,2}", "{3,2}", "lesser first")]
    [InlineData("a{0}", "{0}", "nothing")]
    [InlineData("a{256}", "{256}", "255")]
    [InlineData("a^b", "^", "beginning")]
    [InlineData("a$b", "$", "end")]
    [InlineData("^a|b$", "|", "parentheses")]
    [InlineData("(a|)", ")", "missing")]
    [InlineData("()", ")", "missing")]
    [InlineData("(?=a)", "(?=", "plain group")]
    [InlineData("(?i)a", "(?i", "plain group")]
    [InlineData("a\\sb", "\\s", "backslash")]
    [InlineData("(a)\\1", "\\1", "backslash")]
    [InlineData("a\\", "\\", "backslash")]
    [InlineData("''''+{", "{", "second quantifier")]
    [InlineData("((a{255}){255}){255}", "(a{255}){255}", "5000")]
    public void Errors_stand_where_they_are(string pattern, string at, string message)
    {
        var text = $"price > 0 and matches(name, '{pattern}')";
        var error = Assert.Single(ExpressionParser.Parse(text).Errors);
        Assert.Contains(message, error.Message);
        Assert.Equal(at, text.Substring(error.Start, error.Length));
    }

    [Theory]
    [InlineData("matches(name)", "'matches' takes")]
    [InlineData("matches(name, note)", "quotes")]
    [InlineData("matches(name, 'a', 'i')", "','")]
    [InlineData("matches(price, 'a')", "text")]
    [InlineData("matches(missing, 'a')", "no column")]
    [InlineData("matchs(name, 'a')", "matches")]
    [InlineData("matches(name, 'a') = 1", "condition")]
    public void Calls_that_cannot_be_meant(string text, string message) =>
        Assert.Contains(message, Assert.Single(Sample.Bind(text).Errors).Message);

    [Theory]
    [InlineData("^a{2,255}(b{1,255}c{1,255}){1,2}d*e+f?(g|h)*$")]
    [InlineData("(a|b)*a(a|b)(a|b)(a|b)(a|b)(a|b)(a|b)(a|b)(a|b)(a|b)(a|b)(a|b)(a|b)(a|b)(a|b)")]
    [InlineData("(((a?){50})?){20}")]
    [InlineData("^((a+)+)+$")]
    [InlineData("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-ä.*[x-y]")]
    public void Every_pattern_is_written_in_time(string pattern)
    {
        var watch = Stopwatch.StartNew();
        foreach (var dialect in new[] { Dialect.PostgreSql, Dialect.MySql, Dialect.MariaDb, Dialect.Sqlite, Dialect.SqlServer, Dialect.Oracle })
            Assert.NotEmpty(Sample.Write(dialect, $"matches(name, '{pattern}')"));
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(10), watch.Elapsed.ToString());
    }

    [Fact]
    public void Random_patterns_are_read()
    {
        Random random = new(20261123);
        string[] pieces = ["a", "b", "é", "😀", "''", "(", ")", "[", "]", "^", "$", "-", "a-z", "|", "?", "*", "+", "{2}", "{1,3}", "{", "}", "\\", "\\d", ".", ",", "(?:", "[^"];
        for (var i = 0; i < 3000; i++)
        {
            var text = $"matches(name, '{string.Concat(Enumerable.Range(0, random.Next(12)).Select(_ => pieces[random.Next(pieces.Length)]))}')";
            var bound = Sample.Bind(text);
            foreach (var error in bound.Errors)
            {
                Assert.InRange(error.Start, 0, text.Length);
                Assert.InRange(error.Length, 1, text.Length - error.Start);
            }
            if (bound.Expression is not { } tree) continue;
            Assert.NotEmpty(Sample.WriterOf(Dialect.Sqlite).WriteCondition(tree));
            Assert.Equal(tree, ExpressionParser.Parse(tree.Canonical()).Expression);
        }
    }
}
