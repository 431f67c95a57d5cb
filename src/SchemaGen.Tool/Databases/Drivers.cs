using System.Data.Common;
using System.Reflection;
using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;
using MySqlConnector;
using Npgsql;
using SchemaGen.Tool.Projects;

namespace SchemaGen.Tool.Databases;

/// <summary>
/// The drivers: all but Oracle's come with the tool, so that a class library, whose output has none, can be migrated; Oracle's is the project's own.
/// </summary>
internal static class Drivers
{
    private const string OracleAssembly = "Oracle.ManagedDataAccess";

    /// <summary>A closed connection.</summary>
    /// <param name="dialect">The database.</param>
    /// <param name="connectionString">The connection string.</param>
    /// <param name="project">Where Oracle's driver comes from.</param>
    /// <param name="mayCreate">Whether the file of an SQLite database may be made.</param>
    public static DbConnection Create(Dialect dialect, string connectionString, BuiltProject project, bool mayCreate)
    {
        try
        {
            return dialect switch
            {
                Dialect.Sqlite => Sqlite(connectionString, mayCreate),
                Dialect.PostgreSql => new NpgsqlConnection(connectionString),
                // The builder reads it now, where the connection would when it is opened.
                Dialect.MySql or Dialect.MariaDb => new MySqlConnection(new MySqlConnectionStringBuilder(connectionString).ConnectionString),
                Dialect.SqlServer => new SqlConnection(connectionString),
                _ => Oracle(connectionString, project),
            };
        }
        catch (Exception error) when (error is ArgumentException or FormatException or InvalidOperationException or KeyNotFoundException or TargetInvocationException)
        {
            throw new ToolException(ExitCode.Connection, $"The connection string is none of {dialect}: {(error as TargetInvocationException)?.InnerException?.Message ?? error.Message}", error);
        }
    }

    private static SqliteConnection Sqlite(string connectionString, bool mayCreate)
    {
        var builder = new SqliteConnectionStringBuilder(connectionString);
        var isFile = builder.Mode == SqliteOpenMode.ReadWriteCreate && builder.DataSource is { Length: > 0 } and not ":memory:" && !builder.DataSource.StartsWith("file:", StringComparison.Ordinal);
        if (isFile && !mayCreate && !File.Exists(builder.DataSource))
            throw new ToolException(ExitCode.Connection, $"There is no SQLite database '{builder.DataSource}'; correct its path, or make it with 'schemagen migrate'.");

        return new SqliteConnection(builder.ConnectionString);
    }

    private static DbConnection Oracle(string connectionString, BuiltProject project) =>
        project.TryLoad(OracleAssembly)?.GetType(OracleAssembly + ".Client.OracleConnection") is { } type
            ? (DbConnection)Activator.CreateInstance(type, connectionString)!
            : throw new ToolException(
                ExitCode.Connection, "Oracle's driver does not come with the tool; add the package Oracle.ManagedDataAccess.Core to the project.");
}
