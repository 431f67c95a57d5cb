using SchemaGen.Model.Expressions;

namespace SchemaGen.Model.Tests.Expressions;

/// <summary>What a compiler sees between two keystrokes, and worse.</summary>
public class HostileTextTests
{
    [Theory]
    [InlineData("(")]
    [InlineData("not ")]
    [InlineData("- ")]
    [InlineData("abs(")]
    [InlineData("a in (")]
    [InlineData("coalesce(a, (")]
    [InlineData("json(")]
    [InlineData("matches(a || (")]
    [InlineData("a between (")]
    public void Ten_thousand_levels_are_one_error(string level)
    {
        ParsedExpression parsed = Check(string.Concat(Enumerable.Repeat(level, 10_000)));
        Assert.Single(parsed.Errors);
    }

    [Theory]
    [InlineData("a", " and a")]
    [InlineData("a", " + a")]
    [InlineData("a", " || a")]
    public void Ten_thousand_operators_are_one_error(string first, string next) =>
        Assert.Contains("500 operators", Assert.Single(Check(first + string.Concat(Enumerable.Repeat(next, 10_000))).Errors).Message);

    [Fact]
    public void What_the_limits_allow_is_bound_and_written()
    {
        const int depth = ExpressionParser.DepthLimit;
        Assert.NotNull(Check(new string('(', depth) + "active" + new string(')', depth)).Expression);
        Assert.NotNull(Check("id = 1" + string.Concat(Enumerable.Repeat(" or id = 2", 249))).Expression);
        Assert.NotNull(Check("id in (" + string.Join(',', Enumerable.Range(0, 5000)) + ")").Expression);
    }

    [Fact]
    public void Every_prefix_of_every_expression_is_read()
    {
        foreach (object[] data in PortabilityTests.Conditions)
        {
            string text = (string)data[0];
            for (int length = 0; length < text.Length; length++)
            {
                Check(text[..length]);
                Check(text[length..]);
                Check(text.Remove(length, 1));
            }
        }
    }

    [Fact]
    public void Random_texts_are_read()
    {
        Random random = new(20261123);
        string[] pieces =
        [
            "a", "price", "'", "''", "\"", "(", ")", ",", "and", "or", "not", "in", "between", "like", "is", "null", "true", "=", "<", ">", "!",
            "json(", "'$.a[0]'", "'$.\"", "setting('app.x')", "current_tenant()", "new_uuid()", "||", "|", "-", "--", "/*", "*", "%", "1", "1.", ".5", "1e", "1e+9", "{", "{column}", "}", "now(", "lower", "é", "名", "😀", "\ud83d",
            "\udc00", "\0", "\n", "\u202e", "\ufeff", "\\", ";", "@", "$1", " ", " ", " ",
        ];
        for (int i = 0; i < 5000; i++)
            Check(string.Concat(Enumerable.Range(0, random.Next(25)).Select(_ => pieces[random.Next(pieces.Length)])));
        for (int i = 0; i < 200; i++)
            Check(new string([.. Enumerable.Range(0, random.Next(60)).Select(_ => (char)random.Next(0x10000))]));
    }

    [Theory]
    [InlineData("(")]
    [InlineData("a")]
    [InlineData("'")]
    [InlineData("'' || ")]
    [InlineData("a = 1 or ")]
    [InlineData("\0")]
    [InlineData("json(a, '$.")]
    [InlineData("[1]")]
    public void A_megabyte_of_text_is_read(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 1_000_000 / piece.Length));
        var clock = System.Diagnostics.Stopwatch.StartNew();
        Check(text);
        Check("json(a, '$" + text.Replace('\'', '.') + "') = 'x'");
        Check("setting('" + text.Replace('\'', '.') + "') = 'x'");
        foreach (var dialect in Model.Dialects.SqlDialect.All) dialect.RawSyntax.Fault(text);
        Assert.InRange(clock.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(20));
    }

    [Fact]
    public void Nothing_is_an_empty_text() => Assert.Single(ExpressionParser.Parse(null).Errors);

    /// <summary>Parses, binds and writes; every error has its place inside the text.</summary>
    private static ParsedExpression Check(string text)
    {
        ParsedExpression parsed = ExpressionParser.Parse(text);
        Assert.Equal(parsed.Errors.Count == 0, parsed.Expression is not null);
        BoundExpression bound = ExpressionBinder.Bind(parsed, name => new(name, ExpressionType.Unknown), []);
        foreach (ExpressionError error in bound.Errors)
        {
            Assert.InRange(error.Start, 0, text.Length);
            Assert.InRange(error.Length, text.Length == 0 ? 0 : 1, text.Length - error.Start);
            Assert.NotEqual('.', error.Message[^1]);
        }
        if (bound.Expression is { } tree)
            foreach (Dialect dialect in new[] { Dialect.PostgreSql, Dialect.MySql, Dialect.MariaDb, Dialect.Sqlite, Dialect.SqlServer, Dialect.Oracle })
                Assert.NotEmpty(Sample.WriterOf(dialect).WriteCondition(tree) + Sample.WriterOf(dialect).WriteValue(tree));
        return parsed;
    }
}
