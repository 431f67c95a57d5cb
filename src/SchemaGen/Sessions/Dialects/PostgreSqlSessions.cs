namespace SchemaGen.Sessions.Dialects;

/// <summary>Settings of the transaction where one is under way, else of the connection. An unset one is an empty text.</summary>
internal sealed class PostgreSqlSessions : SessionDialect
{
    // Set locally it is there for the next statement only where a transaction holds both. One statement at a time: several in one
    // command are a transaction by themselves.
    private const string InTransaction = "schemagen.in_transaction";

    public override async Task<bool> SetAsync(SessionConnection connection, SessionValues values, CancellationToken ct)
    {
        var texts = Texts(values);
        await connection.ExecuteAsync("SELECT set_config('" + InTransaction + "', '1', true), " + Set("true"), ct, texts).ConfigureAwait(false);
        return await connection.ScalarAsync(
            "SELECT " + Set("false") + " WHERE nullif(current_setting('" + InTransaction + "', true), '') IS NULL", ct, texts).ConfigureAwait(false) is null;
    }

    public override Task ResetAsync(SessionConnection connection, SessionValues values, bool isLocal) =>
        connection.ExecuteAsync("SELECT " + Set(isLocal ? "true" : "false"), CancellationToken.None, Texts(values));

    // A transaction that failed takes no more statements, and its settings go with it.
    public override bool ResetsByItself(System.Data.Common.DbException error, bool isLocal) => isLocal && error.SqlState == "25P02";

    private static (string Name, string? Value)[] Texts(SessionValues values) => [.. values.All.Select(one => (one.Name, (string?)(one.Value ?? "")))];

    private static string Set(string isLocal) => string.Join(
        ", ",
        SessionValues.None.All.Select(one => $"set_config('{SessionSettings.Prefix}{one.Name}', @{one.Name}, {isLocal})"));
}
