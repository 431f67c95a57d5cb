using System.Data.Common;

namespace SchemaGen.Engines;

/// <summary>An engine that runs as a server, started by <c>./test.sh</c>.</summary>
public abstract class ServerEngine : Engine
{
    private readonly string _variable;

    private protected ServerEngine(string name, Dialect dialect, string variable)
        : base(name, dialect) => _variable = variable;

    /// <summary>Reaches the server's own database, with every right.</summary>
    /// <exception cref="InvalidOperationException">No server runs: a test that needs it fails, it is not skipped.</exception>
    private protected string ConnectionString => ValueOf(Name, _variable);

    /// <summary>Connects to the server's own database: for roles, pg_cron and what else belongs to the whole server.</summary>
    public async Task<DbConnection> OpenServerAsync()
    {
        var connection = CreateConnection(ConnectionString);
        await connection.OpenAsync();
        return connection;
    }

    public sealed override async Task<EngineDatabase> CreateDatabaseAsync()
    {
        var name = NewName();
        await ExecuteOnServerAsync(CreateStatement(name));
        return new EngineDatabase(this, WithDatabase(ConnectionString, name));
    }

    /// <summary>What <c>./test.sh</c> says of an engine in a variable.</summary>
    /// <exception cref="InvalidOperationException">No server runs.</exception>
    internal static string ValueOf(string name, string variable) =>
        Environment.GetEnvironmentVariable(variable) is { Length: > 0 } value
            ? value
            : throw new InvalidOperationException(
                $"{name} is not running ({variable} is not set): run ./test.sh, which starts it, or ./test.sh --without-engines.");

    internal sealed override async Task DropAsync(string connectionString)
    {
        await using (var connection = CreateConnection(connectionString))
        {
            ClearPool(connection);
            await ExecuteOnServerAsync(DropStatement(connection.Database));
        }
    }

    private protected abstract string WithDatabase(string connectionString, string database);

    private protected abstract string CreateStatement(string database);

    private protected abstract string DropStatement(string database);

    private protected abstract void ClearPool(DbConnection connection);

    private async Task ExecuteOnServerAsync(string sql)
    {
        await using var connection = await OpenServerAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
    }
}
