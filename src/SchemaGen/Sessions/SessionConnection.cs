using System.Data.Common;

namespace SchemaGen.Sessions;

/// <summary>The connection of a session.</summary>
/// <param name="Connection">The connection.</param>
/// <param name="Transaction">The transaction under way that the caller named, or <see langword="null"/>.</param>
/// <param name="IsOwned">Whether the session opened it, and closes it.</param>
internal sealed record SessionConnection(DbConnection Connection, DbTransaction? Transaction, bool IsOwned)
{
    public async Task ExecuteAsync(string text, CancellationToken ct, params (string Name, string? Value)[] parameters)
    {
        using var command = Command(text, parameters);
        await command.ExecuteNonQueryAsync(ct).ConfigureAwait(false);
    }

    public async Task<object?> ScalarAsync(string text, CancellationToken ct, params (string Name, string? Value)[] parameters)
    {
        using var command = Command(text, parameters);
        return await command.ExecuteScalarAsync(ct).ConfigureAwait(false);
    }

    public async Task<List<string>> ListAsync(string text, CancellationToken ct)
    {
        using var command = Command(text, []);
        using var reader = await command.ExecuteReaderAsync(ct).ConfigureAwait(false);
        List<string> values = [];
        while (await reader.ReadAsync(ct).ConfigureAwait(false)) values.Add(reader.GetString(0));
        return values;
    }

    private DbCommand Command(string text, (string Name, string? Value)[] parameters)
    {
        var command = Connection.CreateCommand();
        command.CommandText = text;

        // One that has ended belongs to no connection any more.
        if (Transaction?.Connection is not null) command.Transaction = Transaction;
        foreach (var (name, value) in parameters)
        {
            var parameter = command.CreateParameter();
            parameter.ParameterName = name;
            parameter.DbType = System.Data.DbType.String;
            parameter.Value = (object?)value ?? DBNull.Value;
            command.Parameters.Add(parameter);
        }

        return command;
    }
}
