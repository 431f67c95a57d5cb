namespace SchemaGen;

/// <summary>
/// Declares a database that the project ships to. SQL is written and findings are reported for the declared ones; without any,
/// SQL is written for all six and what one of them lacks is information only.
/// </summary>
/// <param name="dialect">The database; name one a declaration.</param>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
public sealed class SchemaTargetAttribute(Dialect dialect) : Attribute
{
    /// <summary>The database.</summary>
    public Dialect Dialect { get; } = dialect;

    /// <summary>
    /// The oldest version that has to run the SQL, such as <c>16</c>, <c>10.11</c>, <c>2022</c>, <c>Azure SQL</c> or <c>19c</c>; by
    /// default the oldest one that its vendor supports.
    /// </summary>
    public string? Version { get; set; }

    /// <summary>The edition, such as <c>Standard</c>; by default the smallest.</summary>
    public string? Edition { get; set; }

    /// <summary>
    /// The optional extensions of PostgreSQL that may be used: <c>pg_cron</c>, which runs what retention and archival take once a day, and
    /// <c>pg_partman</c>, which makes the partitions of lengths of time. None by default. A database that lacks one is migrated all the same, without what it is for. Those that a column, an index or
    /// an attribute needs are added by themselves.
    /// </summary>
    public string[]? Extensions { get; set; }
}
