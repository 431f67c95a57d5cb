using System.Data.Common;

namespace SchemaGen.Engines;

/// <summary>A real database that runs here, for tests to execute SQL on.</summary>
public abstract class Engine
{
    private protected Engine(string name, Dialect dialect)
    {
        Name = name;
        Dialect = dialect;
    }

    /// <summary>SQLite, in this process.</summary>
    public static Engine Sqlite { get; } = new SqliteEngine();

    /// <summary>The oldest PostgreSQL promised; with PostGIS, pg_partman, pg_cron and the contrib extensions.</summary>
    public static ServerEngine PostgreSql15 { get; } = new PostgreSqlEngine("PostgreSQL 15", "SCHEMAGEN_POSTGRESQL_15");

    /// <summary>The newest PostgreSQL; with the contrib extensions only.</summary>
    public static ServerEngine PostgreSql18 { get; } = new PostgreSqlEngine("PostgreSQL 18", "SCHEMAGEN_POSTGRESQL_18");

    /// <summary>MariaDB 10.11, which can encrypt tables.</summary>
    public static ServerEngine MariaDb { get; } = new MariaDbEngine("MariaDB 10.11", "SCHEMAGEN_MARIADB");

    /// <summary>
    /// PGlite: PostgreSQL 18 with pgvector, ltree, pgcrypto and pg_trgm. It has one database and one session, so that tests take turns:
    /// a database of its own is all that a test gets from it, and a second one only when the first is disposed of.
    /// </summary>
    public static Engine PgLite { get; } = new PgLiteEngine("PGlite", "SCHEMAGEN_PGLITE", "SCHEMAGEN_PGLITE_LOCK");

    /// <summary>The engines that give as many databases as are asked for.</summary>
    public static IReadOnlyList<Engine> All { get; } = [Sqlite, PostgreSql15, PostgreSql18, MariaDb];

    /// <summary>A server of a test's own.</summary>
    /// <param name="dialect">PostgreSQL or MariaDB.</param>
    /// <param name="variable">The variable of the environment that holds how to reach it.</param>
    public static ServerEngine Own(Dialect dialect, string variable) => dialect == Dialect.PostgreSql
        ? new PostgreSqlEngine("PostgreSQL 15 of its own", variable)
        : new MariaDbEngine("MariaDB 10.11 of its own", variable);

    public string Name { get; }

    public Dialect Dialect { get; }

    /// <summary>A new, empty database; disposing it drops it.</summary>
    public abstract Task<EngineDatabase> CreateDatabaseAsync();

    public override string ToString() => Name;

    private protected static string NewName() => $"schemagen_{Guid.NewGuid():N}";

    /// <summary>A connection that is not open yet.</summary>
    internal abstract DbConnection CreateConnection(string connectionString);

    /// <summary>Drops the database, whoever is still connected to it.</summary>
    internal abstract Task DropAsync(string connectionString);
}
