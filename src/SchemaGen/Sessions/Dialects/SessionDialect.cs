using System.Data.Common;

namespace SchemaGen.Sessions.Dialects;

/// <summary>How a database keeps the settings of a session.</summary>
internal abstract class SessionDialect
{
    private static readonly PostgreSqlSessions PostgreSql = new();
    private static readonly MySqlFamilySessions MySqlFamily = new();
    private static readonly SqliteSessions Sqlite = new();
    private static readonly SqlServerSessions SqlServer = new();
    private static readonly OracleSessions Oracle = new();

    public static SessionDialect For(Dialect dialect) => dialect switch
    {
        Dialect.PostgreSql => PostgreSql,
        Dialect.MySql or Dialect.MariaDb => MySqlFamily,
        Dialect.Sqlite => Sqlite,
        Dialect.SqlServer => SqlServer,
        Dialect.Oracle => Oracle,
        _ => throw new ArgumentException($"Name exactly one dialect, not '{dialect}'.", nameof(dialect)),
    };

    /// <summary>The database of a usual driver's connection, or of one that derives from it: the drivers themselves are not referenced.</summary>
    public static SessionDialect Of(DbConnection connection)
    {
        for (var type = connection.GetType(); type is not null; type = type.BaseType)
            if (Find(type.FullName) is { } dialect)
                return dialect;

        throw new ArgumentException(
            $"The class {connection.GetType().Name} does not say which database it connects to; name it: SchemaSession.UseAsync(connection, tenant, user, reason, Dialect.…).",
            nameof(connection));
    }

    /// <summary>Sets the values, whatever was set before.</summary>
    /// <returns>Whether they end with the transaction under way.</returns>
    public abstract Task<bool> SetAsync(SessionConnection connection, SessionValues values, CancellationToken ct);

    /// <summary>Sets other values at the end of a session. Not cancellable: nobody would know what is set.</summary>
    /// <param name="connection">The connection, which is open.</param>
    /// <param name="values">The values of the session that stood behind it, or none.</param>
    /// <param name="isLocal">What <see cref="SetAsync"/> said.</param>
    public virtual Task ResetAsync(SessionConnection connection, SessionValues values, bool isLocal) =>
        SetAsync(connection, values, CancellationToken.None);

    /// <summary>Whether what could not be reset is reset all the same by what follows an error.</summary>
    public virtual bool ResetsByItself(DbException error, bool isLocal) => false;

    private static SessionDialect? Find(string? type) => type switch
    {
        "Npgsql.NpgsqlConnection" => PostgreSql,
        "MySqlConnector.MySqlConnection" or "MySql.Data.MySqlClient.MySqlConnection" => MySqlFamily,
        "Microsoft.Data.Sqlite.SqliteConnection" or "System.Data.SQLite.SQLiteConnection" => Sqlite,
        "Microsoft.Data.SqlClient.SqlConnection" or "System.Data.SqlClient.SqlConnection" => SqlServer,
        "Oracle.ManagedDataAccess.Client.OracleConnection" or "Oracle.DataAccess.Client.OracleConnection" => Oracle,
        _ => null,
    };
}
