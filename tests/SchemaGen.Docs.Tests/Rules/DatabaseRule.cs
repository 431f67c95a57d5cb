using SchemaGen.Model.Dialects;

namespace SchemaGen.Docs.Tests.Rules;

/// <summary>What the product makes of a rule of a database.</summary>
public enum RuleClass
{
    /// <summary>The editor and the build say it.</summary>
    Finding,

    /// <summary>No SQL that is written here does it; tests would turn red.</summary>
    Guarantee,

    /// <summary>It is about changing a table that is there, which no migration does yet.</summary>
    Migration,

    /// <summary>An engine does otherwise.</summary>
    Rejected,

    /// <summary>Nothing here knows of it yet.</summary>
    Open,
}

/// <summary>A rule of one or several databases.</summary>
/// <param name="Number">Its number, which no other has and which stays.</param>
/// <param name="Databases">The databases, with the versions where not all of them have it.</param>
/// <param name="What">What a database does.</param>
/// <param name="Class">What is made of it.</param>
/// <param name="References">The finding, or the tests; what changes, the engine's answer, or what is missing.</param>
public sealed record DatabaseRule(int Number, string Databases, string What, RuleClass Class, IReadOnlyList<string> References)
{
    /// <summary>The reason that a finding gives, as a part of the text that stands in the sources.</summary>
    public string? Reason { get; init; }

    /// <summary>The databases by their names alone, each once; <c>Azure SQL</c> is SQL Server's.</summary>
    public IEnumerable<string> Names => Databases.Split(", ").Select(NameOf).Distinct();

    /// <summary>Whether one of the databases is at hand, so that tests saw what it does.</summary>
    public bool IsTried => Names.Any(name => SqlDialect.All.Single(dialect => dialect.DisplayName == name).IsTried);

    private static string NameOf(string database) => database == "Azure SQL"
        ? "SQL Server"
        : EveryName.Single(name => database == name || database.StartsWith(name + " ", StringComparison.Ordinal));

    /// <summary>The names of all databases.</summary>
    public static IReadOnlyList<string> EveryName { get; } = ["PostgreSQL", "MySQL", "MariaDB", "SQLite", "SQL Server", "Oracle"];
}
