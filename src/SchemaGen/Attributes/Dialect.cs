namespace SchemaGen;

/// <summary>The databases that a schema can be written for. Combine several with <c>|</c>.</summary>
[Flags]
public enum Dialect
{
    /// <summary>No database.</summary>
    None = 0,

    /// <summary>PostgreSQL, from version 15 where no version is declared.</summary>
    PostgreSql = 1,

    /// <summary>MySQL, from version 8.4 where no version is declared. MariaDB is a dialect of its own.</summary>
    MySql = 2,

    /// <summary>MariaDB, from version 10.11 where no version is declared.</summary>
    MariaDb = 4,

    /// <summary>SQLite, from version 3.35 where no version is declared.</summary>
    Sqlite = 8,

    /// <summary>Microsoft SQL Server, from version 2017 where no version is declared, and Azure SQL.</summary>
    SqlServer = 16,

    /// <summary>Oracle Database, from version 19c where no version is declared.</summary>
    Oracle = 32,

    /// <summary>All six databases.</summary>
    All = PostgreSql | MySql | MariaDb | Sqlite | SqlServer | Oracle,
}
