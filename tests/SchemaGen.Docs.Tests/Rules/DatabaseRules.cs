namespace SchemaGen.Docs.Tests.Rules;

/// <summary>The rules of the databases, and what is made of each.</summary>
public static partial class DatabaseRules
{
    private const string MySqlFamily = "MySQL, MariaDB";

    /// <summary>The rules by the heading that they stand under.</summary>
    public static IReadOnlyList<(string Heading, IReadOnlyList<DatabaseRule> Rules)> Sections { get; } =
    [
        ("Partitions", Partitions),
        ("Columns and types", Columns),
        ("SQL Server and Oracle", Vendors),
        ("Indexes, triggers, security and migrations", Rest),
    ];

    /// <summary>All of them.</summary>
    public static IEnumerable<DatabaseRule> All => Sections.SelectMany(section => section.Rules);

    private static DatabaseRule Found(int number, string databases, string what, string rule, string reason) =>
        new(number, databases, what, RuleClass.Finding, [rule]) { Reason = reason };

    private static DatabaseRule Never(int number, string databases, string what, params string[] tests) => new(number, databases, what, RuleClass.Guarantee, tests);

    private static DatabaseRule Later(int number, string databases, string what, string change) => new(number, databases, what, RuleClass.Migration, [change]);

    private static DatabaseRule Wrong(int number, string databases, string what, string output) => new(number, databases, what, RuleClass.Rejected, [output]);

    private static DatabaseRule Open(int number, string databases, string what, string missing) => new(number, databases, what, RuleClass.Open, [missing]);
}
