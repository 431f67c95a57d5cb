using SchemaGen.Migrations.Dialects;

namespace SchemaGen.Build;

/// <summary>Where the files of a database are, and in which form its own client takes them.</summary>
/// <param name="Dialect">The database.</param>
/// <param name="Name">The name of its folder.</param>
/// <param name="NewScript">Makes an empty script.</param>
internal sealed record SqlFolder(Dialect Dialect, string Name, Func<MigrationScript> NewScript)
{
    /// <summary>Those of all databases.</summary>
    public static IReadOnlyList<SqlFolder> All { get; } =
    [
        new(Dialect.PostgreSql, "postgresql", () => new SemicolonScript()),
        new(Dialect.MySql, "mysql", () => new DelimiterScript()),
        new(Dialect.MariaDb, "mariadb", () => new DelimiterScript()),
        new(Dialect.Sqlite, "sqlite", () => new SemicolonScript()),
        new(Dialect.SqlServer, "sqlserver", () => new SqlServerScript()),
        new(Dialect.Oracle, "oracle", () => new OracleScript()),
    ];
}
