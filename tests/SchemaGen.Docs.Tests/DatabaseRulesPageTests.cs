using System.Text;
using System.Text.RegularExpressions;
using SchemaGen.Docs.Tests.Rules;
using SchemaGen.Model.Rules;

namespace SchemaGen.Docs.Tests;

/// <summary>The rules of the databases are all there, each with what is made of it, and what is named there exists.</summary>
public sealed partial class DatabaseRulesPageTests
{
    private const string Introduction =
        """
        # Rules of the databases

        What databases refuse, pass over in silence or punish later, and what is made of it here. Each rule has a number that stays, and is one of these:

        - a **finding**: the editor and the build say it, with the reason in the words of the message;
        - a **guarantee**: no SQL that is written here does it, and the tests that are named would turn red if it did. What an attribute passes through
          with `Raw = true`, the body of a trigger and a file of SQL are yours, and [SG4001](rules/SG4001.md) finds the first;
        - **later**: it is about changing a table that is there already, which migrations do not do yet;
        - **rejected**: an engine does otherwise, and its answer stands beside it;
        - **open**: nothing here knows of it yet, and what is missing stands beside it.

        How far the SQL of each database is proven is on the page [Databases](databases.md).

        """;

    private const string Proof =
        """

        ## What they rest on

        PostgreSQL, MariaDB and SQLite are at hand, so that tests see what they refuse. Of MySQL, SQL Server and Oracle there are the manuals, a grammar, and
        of SQL Server its parser and model. A finding about what these three do by themselves, such as running no trigger or taking no row of so many
        bytes, is therefore a warning at most, unless one of the others does the same. What is left out of the SQL, such as a policy or a key, is left out in
        any case; where that loses security or data it is an error on each database. Each diagnostic about databases carries a property `proof`, which is
        `engine` where one of them was tried and `manual` where none was.

        | | findings and guarantees of the database | of these also of one that was tried |
        |---|---|---|

        """;

    private static readonly string[] Words = ["finding", "guarantee", "later", "rejected", "open"];

    [Fact]
    public void The_page_is_printed_from_the_rules() => Document.Matches("docs/database-rules.md", Print());

    [Fact]
    public void There_are_all_of_them()
    {
        var numbers = DatabaseRules.All.Select(rule => rule.Number).ToArray();
        Assert.Equal(211, numbers.Length);
        Assert.Equal(numbers.Distinct().Order(), numbers);
    }

    [Fact]
    public void Nothing_is_blank() => Assert.All(DatabaseRules.All, rule =>
    {
        Assert.NotEmpty(rule.Names);
        Assert.False(string.IsNullOrWhiteSpace(rule.What) || rule.What.Contains('|'), rule.ToString());
        Assert.NotEmpty(rule.References);
        Assert.All(rule.References, reference => Assert.False(string.IsNullOrWhiteSpace(reference) || reference.Contains('|'), rule.ToString()));
        Assert.Equal(rule.Class == RuleClass.Finding, rule.Reason is not null);
    });

    [Fact]
    public void Every_finding_is_one_that_says_so()
    {
        var ids = typeof(RuleIds).GetFields().Select(field => (string)field.GetValue(null)!).ToHashSet();
        var sources = Sources("src");
        Assert.Empty(DatabaseRules.All.Where(rule => rule.Class == RuleClass.Finding)
            .Where(rule => !ids.Contains(Assert.Single(rule.References)) || !sources.Any(source => source.Contains(rule.Reason!, StringComparison.Ordinal)))
            .Select(rule => $"R{rule.Number:000} {rule.References[0]} {rule.Reason}"));
    }

    [Fact]
    public void Every_guarantee_has_tests()
    {
        var tests = Sources("tests").SelectMany(TestsOf).ToHashSet();
        Assert.NotEmpty(tests);
        Assert.Empty(DatabaseRules.All.Where(rule => rule.Class == RuleClass.Guarantee)
            .SelectMany(rule => rule.References.Where(test => !tests.Contains(test)).Select(test => $"R{rule.Number:000} {test}")));
    }

    [Fact]
    public void A_rule_counts_for_each_of_its_databases_once()
    {
        Assert.Equal(["PostgreSQL"], Of("PostgreSQL before 17"));
        Assert.Equal(["SQL Server"], Of("Azure SQL"));
        Assert.Equal(["SQL Server"], Of("SQL Server Express, Azure SQL"));
        Assert.Equal(["Oracle"], Of("Oracle 23ai"));
        Assert.Equal(["MySQL", "MariaDB", "SQLite"], Of("MySQL from 9, MariaDB, SQLite"));
        Assert.ThrowsAny<InvalidOperationException>(() => Of("Postgres"));
        Assert.All(DatabaseRules.All, rule => Assert.NotEmpty(rule.Names));

        static string[] Of(string databases) => [.. new DatabaseRule(0, databases, "", RuleClass.Open, []).Names];
    }

    private static string Print()
    {
        var text = new StringBuilder(Introduction.ReplaceLineEndings("\n")).Append('\n');
        PrintCounts(text);
        PrintProof(text);
        foreach (var (heading, rules) in DatabaseRules.Sections)
        {
            text.Append("\n## ").Append(heading).Append("\n\n| | databases | what they do | here |\n|---|---|---|---|\n");
            foreach (var rule in rules)
                text.Append($"| R{rule.Number:000} | {rule.Databases} | {rule.What} | {Answer(rule)} |\n");
        }

        return text.ToString();
    }

    // A rule of several databases counts for each.
    private static void PrintCounts(StringBuilder text)
    {
        text.Append("| |").Append(string.Concat(Words.Select(word => " " + word + " |"))).Append(" all |\n|---|").Append(string.Concat(Words.Select(_ => "---|"))).Append("---|\n");
        foreach (var name in DatabaseRule.EveryName) Line(name, [.. DatabaseRules.All.Where(rule => rule.Names.Contains(name))]);
        Line("each rule once", [.. DatabaseRules.All]);

        void Line(string name, DatabaseRule[] rules) => text.Append("| ").Append(name).Append(" |")
            .Append(string.Concat(Enum.GetValues<RuleClass>().Select(kind => $" {rules.Count(rule => rule.Class == kind)} |"))).Append($" {rules.Length} |\n");
    }

    private static void PrintProof(StringBuilder text)
    {
        text.Append(Proof.ReplaceLineEndings("\n"));
        foreach (var name in DatabaseRule.EveryName)
        {
            var rules = DatabaseRules.All.Where(rule => rule.Names.Contains(name) && rule.Class is RuleClass.Finding or RuleClass.Guarantee).ToArray();
            text.Append($"| {name} | {rules.Length} | {rules.Count(rule => rule.IsTried)} |\n");
        }
    }

    private static string Answer(DatabaseRule rule) => Words[(int)rule.Class] + (rule.Class switch
    {
        RuleClass.Finding => $" [{rule.References[0]}](rules/{rule.References[0]}.md): *{Shown(rule.Reason!)}*",
        RuleClass.Guarantee => ": " + string.Join(", ", rule.References.Select(test => "`" + test + "`")),
        _ => ": " + rule.References[0],
    });

    // A part of a message, with dots where the names of a table stand in it.
    private static string Shown(string reason)
    {
        var text = Hole().Replace(reason, "…");
        return (" ,'".Contains(text[0]) ? "… " : "") + text.Trim(' ', ',', '\'') + (" '".Contains(text[^1]) ? " …" : "");
    }

    private static string[] Sources(string folder) =>
    [
        .. Directory.EnumerateFiles(Path.Combine(Document.Root, folder), "*.cs", SearchOption.AllDirectories)
            .Where(path => !path.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal) && !path.Contains("DatabaseRules", StringComparison.Ordinal))
            .Select(File.ReadAllText),
    ];

    private static IEnumerable<string> TestsOf(string source)
    {
        var methods = Method().Matches(source).Select(match => match.Groups[1].Value).ToArray();
        return Type().Matches(source).SelectMany(type => methods.Select(method => type.Groups[1].Value + "." + method));
    }

    [GeneratedRegex(@"\{[^}]*\}")]
    private static partial Regex Hole();

    [GeneratedRegex(@"\bclass (\w+)")]
    private static partial Regex Type();

    // What is public and returns nothing or a task.
    [GeneratedRegex(@"^ +(?:\[Fact[^\n]*\] )?public (?:abstract |virtual |override |async )*(?:Task|void) (\w+)\(", RegexOptions.Multiline)]
    private static partial Regex Method();
}
