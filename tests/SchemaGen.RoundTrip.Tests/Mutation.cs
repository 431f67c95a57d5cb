using System.Text.RegularExpressions;
using SchemaGen.Migrations;

namespace SchemaGen.RoundTrip.Tests;

/// <summary>One fact of the sample's SQL, changed.</summary>
/// <param name="Description">What was changed, for messages.</param>
/// <param name="Statement">The statement's ordinal among all.</param>
/// <param name="Text">The changed statement; <see langword="null"/> where it is left out.</param>
public sealed partial record Mutation(string Description, int Statement, string? Text)
{
    // Each changes one fact that a catalogue keeps. Applied line by line, so that a line gives one mutation a rule at most.
    private static readonly Regex NotNullPattern = NotNull();

    private static readonly (string Name, Regex Pattern, string Replacement)[] Rules =
    [
        ("NOT NULL is lost", NotNullPattern, "$1$2"),
        ("a length", Length(), "$1(${2}9)"),
        ("a type", WholeNumber(), "$1 numeric"),
        ("a default's value", DefaultNumber(), "${1}7"),
        ("a default is lost", AnyDefault(), "$1"),
        ("a column's name", ColumnName(), "$1${2}x$3 "),
        ("uniqueness is lost", Unique(), "CREATE INDEX"),
        ("a direction is lost", Descending(), "$1"),
        ("a direction is turned", FirstColumn(), "$1 DESC$2"),
        ("an action is lost", Action(), ""),
        ("an action is another", Cascade(), "ON DELETE SET NULL"),
        ("a comment is another", Comment(), "$1x'"),
        ("a partition's interval", MonthStep(), "$1 week"),
        ("a check is lost", CheckLine(), ""),
        ("a reference is lost", ForeignKeyLine(), ""),
    ];

    public static IReadOnlyList<Mutation> Of(IReadOnlyList<MigrationStatement> statements)
    {
        var mutations = new List<Mutation>();
        for (var i = 0; i < statements.Count; i++)
        {
            var text = statements[i].Text;
            if (statements[i].Kind is MigrationStatementKind.CreateIndex or MigrationStatementKind.AddComment)
                mutations.Add(new Mutation("left out: " + text, i, null));
            foreach (var (name, pattern, replacement) in Rules)
                foreach (Match match in pattern.Matches(text))
                {
                    if (pattern == NotNullPattern && IsInPrimaryKey(match, text)) continue;
                    var changed = string.Concat(text.AsSpan(0, match.Index), match.Result(replacement), text.AsSpan(match.Index + match.Length));
                    mutations.Add(new Mutation($"{name}: {match.Value.Trim()} in {statements[i].ObjectName}", i, changed));
                }
        }

        return mutations;
    }

    // Key columns are not null by themselves, so nothing is lost there.
    private static bool IsInPrimaryKey(Match match, string text) =>
        PrimaryKey().Match(text).Groups[1].Value.Split(", ").Contains(match.Value.Trim().Split(' ')[0]);

    [GeneratedRegex(@"PRIMARY KEY \(([^)]*)\)")]
    private static partial Regex PrimaryKey();

    [GeneratedRegex(@"(?m)^(    [""`]\w+[""`] (?!.*(?:GENERATED|AUTO_INCREMENT|AUTOINCREMENT)).*?) NOT NULL(.*)$")]
    private static partial Regex NotNull();

    [GeneratedRegex(@"(?<=^    [""`]\w+[""`] )(varchar|VARCHAR|VARBINARY)\((\d+)\)", RegexOptions.Multiline)]
    private static partial Regex Length();

    [GeneratedRegex(@"(?<=^    )([""`]\w+[""`]) (?:integer|smallint|bigint|INT|SMALLINT|TEXT|BLOB|REAL)(?= |,|$)", RegexOptions.Multiline)]
    private static partial Regex WholeNumber();

    [GeneratedRegex(@"(DEFAULT )\d+(?= NOT NULL)")]
    private static partial Regex DefaultNumber();

    [GeneratedRegex(@"( )DEFAULT (?:'[^']*'|true|false|now\(\)|\d+)(?= NOT NULL)")]
    private static partial Regex AnyDefault();

    [GeneratedRegex(@"(?<=^    )([""`])(note|barcode|phone|city|body|layout|variants|gallery)([""`]) ", RegexOptions.Multiline)]
    private static partial Regex ColumnName();

    [GeneratedRegex("CREATE UNIQUE INDEX")]
    private static partial Regex Unique();

    [GeneratedRegex(@"([""`]\w+[""`]) DESC(?=[,)])")]
    private static partial Regex Descending();

    [GeneratedRegex(@"(?<=^CREATE (?:UNIQUE )?INDEX .* )(\([""`]\w+[""`])([,)])")]
    private static partial Regex FirstColumn();

    [GeneratedRegex(@" ON (?:DELETE|UPDATE) (?:CASCADE|SET NULL)")]
    private static partial Regex Action();

    [GeneratedRegex(@"ON DELETE CASCADE")]
    private static partial Regex Cascade();

    [GeneratedRegex(@"((?:COMMENT ON .* IS '|COMMENT '|COMMENT=')[^'\n]*)'")]
    private static partial Regex Comment();

    [GeneratedRegex(@"(interval '1|INTERVAL numbers\.n|\(numbers\.n \+ 1\)) (?:month|MONTH)")]
    private static partial Regex MonthStep();

    [GeneratedRegex(@",\n    CONSTRAINT [""`]\w+[""`] CHECK \(.*\)(?=,?\n)")]
    private static partial Regex CheckLine();

    [GeneratedRegex(@",\n    CONSTRAINT [""`]\w+[""`] FOREIGN KEY .*?(?=,?\n)")]
    private static partial Regex ForeignKeyLine();
}
