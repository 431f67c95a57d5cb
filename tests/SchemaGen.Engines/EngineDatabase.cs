using System.Data.Common;

namespace SchemaGen.Engines;

/// <summary>A throwaway database; disposing it drops it.</summary>
public sealed class EngineDatabase : IAsyncDisposable
{
    private bool _dropped;

    internal EngineDatabase(Engine engine, string connectionString)
    {
        Engine = engine;
        ConnectionString = connectionString;
    }

    public Engine Engine { get; }

    public string ConnectionString { get; }

    /// <summary>A connection that is not open yet.</summary>
    public DbConnection CreateConnection() => Engine.CreateConnection(ConnectionString);

    public async Task<DbConnection> OpenAsync()
    {
        var connection = CreateConnection();
        await connection.OpenAsync();
        return connection;
    }

    public async Task ExecuteAsync(string sql)
    {
        await using var connection = await OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
    }

    /// <summary>The rows of the first result; a database null is <see langword="null"/>.</summary>
    public async Task<IReadOnlyList<object?[]>> QueryAsync(string sql)
    {
        await using var connection = await OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await using var reader = await command.ExecuteReaderAsync();
        var rows = new List<object?[]>();
        while (await reader.ReadAsync())
        {
            var row = new object[reader.FieldCount];
            reader.GetValues(row);
            rows.Add([.. row.Select(value => value is DBNull ? null : value)]);
        }

        return rows;
    }

    public async ValueTask DisposeAsync()
    {
        if (_dropped)
            return;

        _dropped = true;
        await Engine.DropAsync(ConnectionString);
    }
}
