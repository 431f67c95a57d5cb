namespace SchemaGen.Sessions.Dialects;

/// <summary>The context of the session. It can be written again, or else it could not be taken away before the connection is closed.</summary>
internal sealed class SqlServerSessions : SessionDialect
{
    public override async Task<bool> SetAsync(SessionConnection connection, SessionValues values, CancellationToken ct)
    {
        await connection.ExecuteAsync(
            string.Join("; ", values.All.Select(one => $"EXEC sp_set_session_context @key = N'{one.Name}', @value = @{one.Name}")), ct, values.All).ConfigureAwait(false);
        return false;
    }
}
