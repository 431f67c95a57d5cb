using System.Text;

namespace SchemaGen.Sessions.Dialects;

/// <summary>
/// Variables of the connection. The drivers take <c>@name</c> for a parameter unless the connection string says otherwise, so the
/// statement that sets them stands in a literal, and each value in it as its bytes.
/// </summary>
internal sealed class MySqlFamilySessions : SessionDialect
{
    public override async Task<bool> SetAsync(SessionConnection connection, SessionValues values, CancellationToken ct)
    {
        await connection.ExecuteAsync(
            "PREPARE schemagen_session FROM 'SET " + string.Join(", ", values.All.Select(one => "@" + one.Name + " = " + Literal(one.Value)))
            + "'; EXECUTE schemagen_session; DEALLOCATE PREPARE schemagen_session",
            ct).ConfigureAwait(false);
        return false;
    }

    private static string Literal(string? value) =>
        value is null ? "NULL" : "CONVERT(0x" + Convert.ToHexString(Encoding.UTF8.GetBytes(value)) + " USING utf8mb4)";
}
