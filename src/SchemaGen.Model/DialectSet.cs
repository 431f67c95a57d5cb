namespace SchemaGen.Model;

/// <summary>
/// A set of databases. The values are those of the runtime's <c>SchemaGen.Dialect</c>, which compiler components cannot
/// reference; a test holds the two together.
/// </summary>
[Flags]
public enum DialectSet
{
    /// <summary>No database.</summary>
    None = 0,

    /// <summary>PostgreSQL.</summary>
    PostgreSql = 1,

    /// <summary>MySQL.</summary>
    MySql = 2,

    /// <summary>MariaDB.</summary>
    MariaDb = 4,

    /// <summary>SQLite.</summary>
    Sqlite = 8,

    /// <summary>Microsoft SQL Server and Azure SQL.</summary>
    SqlServer = 16,

    /// <summary>Oracle Database.</summary>
    Oracle = 32,

    /// <summary>All six databases.</summary>
    All = PostgreSql | MySql | MariaDb | Sqlite | SqlServer | Oracle,
}
