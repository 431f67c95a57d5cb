namespace SchemaGen.Sessions.Dialects;

/// <summary>A context that only its package may write. Drivers bind by position unless told otherwise, so each parameter stands once, in order.</summary>
internal sealed class OracleSessions : SessionDialect
{
    public override async Task<bool> SetAsync(SessionConnection connection, SessionValues values, CancellationToken ct)
    {
        await connection.ExecuteAsync(
            "BEGIN " + string.Concat(values.All.Select(one => $"{SessionSettings.OraclePackage}.SET_VALUE('{one.Name.ToUpperInvariant()}', :{one.Name}); ")) + "END;",
            ct,
            values.All).ConfigureAwait(false);
        return false;
    }
}
