using System.Data.Common;
using System.Globalization;
using System.Text.Json;

namespace SchemaGen.Sessions.Dialects;

/// <summary>
/// SQLite keeps nothing a connection that a view or trigger can read, temporary tables included, but the names of the databases that are
/// attached to it: an empty one in memory has the settings as its name. Where there are several the one that came last counts.
/// </summary>
internal sealed class SqliteSessions : SessionDialect
{
    public override async Task<bool> SetAsync(SessionConnection connection, SessionValues values, CancellationToken ct)
    {
        var find = $"SELECT name FROM pragma_database_list WHERE substr(name, 1, {SessionSettings.SqlitePrefix.Length}) = '{SessionSettings.SqlitePrefix}' ORDER BY seq";
        var areAllGone = true;
        var last = 0;
        foreach (var name in await connection.ListAsync(find, ct).ConfigureAwait(false))
        {
            last = Math.Max(last, NumberOf(name));
            areAllGone &= await TryDetachAsync(connection, name, ct).ConfigureAwait(false);
        }

        if (!areAllGone || values != SessionValues.None)
            await connection.ExecuteAsync("ATTACH ':memory:' AS @name", ct, ("name", SessionSettings.SqlitePrefix + Json(last + 1, values)))
                .ConfigureAwait(false);
        return false;
    }

    // One that a transaction has locked stays, behind the next one.
    private static async Task<bool> TryDetachAsync(SessionConnection connection, string name, CancellationToken ct)
    {
        try
        {
            await connection.ExecuteAsync("DETACH @name", ct, ("name", name)).ConfigureAwait(false);
            return true;
        }
        catch (DbException)
        {
            return false;
        }
    }

    // The number makes each name another one. All characters but those of ASCII are escaped.
    private static string Json(int number, SessionValues values) =>
        "{\"number\":" + number.ToString(CultureInfo.InvariantCulture)
        + string.Concat(values.All.Where(one => one.Value is not null).Select(one => ",\"" + one.Name + "\":\"" + JsonEncodedText.Encode(one.Value!) + "\""))
        + "}";

    private static int NumberOf(string name)
    {
        using var settings = JsonDocument.Parse(name.AsMemory(SessionSettings.SqlitePrefix.Length));
        return settings.RootElement.GetProperty("number").GetInt32();
    }
}
