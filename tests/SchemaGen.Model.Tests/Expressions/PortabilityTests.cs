using System.Globalization;
using SchemaGen.Engines;

namespace SchemaGen.Model.Tests.Expressions;

/// <summary>The meaning of portable: the same rows on every engine.</summary>
public class PortabilityTests
{
    private const string Rows = """
        (1, 'Anna', 'plain', 10, 3, {1}, '1990-05-01', '2026-01-01 10:00:00{z}', '2026-01-01 10:00:00', '{"kind":"a","n":12,"ok":true,"tags":["x","y"],"deep":{"post code":"N1"},"it''s":"q"}'),
        (2, 'anna', NULL, 0, 0, {0}, '2000-02-29', '2026-01-01 10:00:00.5{z}', '2026-01-01 10:00:01', '{"kind":null,"n":0.5,"ok":false}'),
        (3, 'Bo[b]', '50%', -7, 9, {1}, '1985-12-31', '2025-06-30 00:00:00{z}', '2025-06-30 00:00:00', '{"kind":"x \"y\"","tags":{"0":"z"}}'),
        (4, 'C\D', 'a\\b', 2.5, 4, {0}, NULL, NULL, NULL, '{}'),
        (5, '', 'x*y?', -2.5, NULL, NULL, '2030-01-01', '2126-01-01 00:00:00{z}', '2126-01-01 00:00:00', NULL),
        (6, 'Zoë', '  spaced ', 99.99, 100, {1}, '1990-05-02', '2026-01-01 09:59:59.999{z}', '2026-01-01 09:59:59', '{"kind":"Zoë 😀","n":-7,"tags":[{"name":"first"}],"ë":"key"}'),
        (7, 'O''Hara', 'two{n}lines', 1e1, 7, {0}, '1970-01-01', '1970-01-01 00:00:00{z}', '1970-01-01 00:00:00', '{"kind":{"a":1},"n":[1],"tags":"alone"}'),
        (8, 'under_score', 'x😀y', 3, 2, {1}, '1999-12-31', '1999-12-31 23:59:59{z}', '1999-12-31 23:59:59', '{"kind":"","type":"t","true":"yes"}')
        """;

    /// <summary>The condition, and the rows that it holds for.</summary>
    public static TheoryData<string, string> Conditions => new()
    {
        { "price > 0", "1 4 6 7 8" },
        { "price >= 0 and stock > 2", "1 4 6 7" },
        { "price < 0 or stock = 9", "3 5" },
        { "not (price < 0)", "1 2 4 6 7 8" },
        { "not active", "2 4 7" },
        { "active", "1 3 6 8" },
        { "Active = true", "1 3 6 8" },
        { "active <> true", "2 4 7" },
        { "active and price > 5 or not active and stock = 4", "1 4 6" },
        { "active is null", "5" },
        { "note is not null", "1 3 4 5 6 7 8" },
        { "name = 'Anna'", "1" },
        { "name <> 'Anna' and id < 4", "2 3" },
        { "name != 'anna' and id < 4", "1 3" },
        { "name in ('Anna', 'Zoë', 'nobody')", "1 6" },
        { "id not in (1, 2, 3)", "4 5 6 7 8" },
        { "id between 2 and 4", "2 3 4" },
        { "id not between 2 and 7", "1 8" },
        { "name like 'A%'", "1" },
        { "name like 'a%'", "2" },
        { "name not like '%a%'", "3 4 5 6 8" },
        { "name like '_o%'", "3 6" },
        { "name like '%[b]'", "3" },
        { "name like 'C\\D'", "4" },
        { "name like 'C\\%'", "4" },
        { "note like 'a\\\\b'", "4" },
        { "note like 'x*%'", "5" },
        { "note like '%?'", "5" },
        { "note like '%o\n%'", "7" },
        { "name = 'O''Hara'", "7" },
        { "name = 'C\\D'", "4" },
        { "note = 'a\\\\b'", "4" },
        { "note = 'two\nlines'", "7" },
        { "note = 'x😀y'", "8" },
        { "length(note) = 3", "3 8" },
        { "length(name || 'x ') = 6", "1 2" },
        { "length(note) = 9", "6 7" },
        { "trim(note) = 'spaced'", "6" },
        { "lower(name) = 'anna'", "1 2" },
        { "upper(name) = 'ANNA'", "1 2" },
        { "name || '-' || note = 'Anna-plain'", "1" },
        { "name || note is null", "2" },
        { "coalesce(stock, 0) = 0", "2 5" },
        { "coalesce(active, false)", "1 3 6 8" },
        { "not coalesce(active, true)", "2 4 7" },
        { "coalesce(note, name) = 'anna'", "2" },
        { "abs(price) = 2.5", "4 5" },
        { "round(price) = 3", "4 8" },
        { "round(price) = -3", "5" },
        { "round(price, 1) = 100", "6" },
        { "price + stock * 2 = 16", "1" },
        { "(price + stock) * 2 = 26", "1" },
        { "price - -stock = 13", "1" },
        { "-price > 0", "3 5" },
        { "-(-price) = 10", "1 7" },
        { "10 - (5 - 2) = stock", "7" },
        { "stock % 4 = 3", "1 7" },
        { "-stock % 4 = -3", "1 7" },
        { "price / 4 = 2.5", "1 7" },
        { "stock / 2 = 1.5", "1" },
        { "7 / 2 = 3.5 and 1 + 6 / 4 / 3 = 1.5 and id = 1", "1" },
        { "100 / (2 * 5) = stock + 7", "1" },
        { "born = '2000-02-29'", "2" },
        { "born < '1990-05-02'", "1 3 7" },
        { "born between '1985-12-31' and '1990-05-01'", "1 3" },
        { "born in ('1990-05-02', '1999-12-31')", "6 8" },
        { "seen = '2026-01-01 10:00'", "1" },
        { "seen > '2026-01-01T10:00:00Z'", "2 5" },
        { "seen >= '2026-01-01' and seen < '2026-01-02'", "1 2 6" },
        { "opened = '2026-01-01 10:00:01'", "2" },
        { "opened < '2000-01-01'", "7 8" },
        { "seen > now()", "5" },
        { "not (seen <= now()) or seen is null", "4 5" },
        { "born > '2000-01-01' and seen < now()", "2" },
        { "today() > '2020-01-01' and now() > seen and id = 1", "1" },
        { "matches(name, '^[A-Z][a-z]+$')", "1" },
        { "matches(name, '^[a-z]+$')", "2" },
        { "matches(name, '^.o.?.*$')", "3 6" },
        { "matches(name, '\\[b\\]$')", "3" },
        { "matches(name, '^C\\\\D$')", "4" },
        { "matches(name, '^(Anna|O''Hara)$')", "1 7" },
        { "matches(name, 'ë')", "6" },
        { "matches(name, '[^A-Za-z]')", "3 4 6 7 8" },
        { "matches(note, '^...$')", "3 8" },
        { "matches(note, 'two.lines')", "7" },
        { "matches(note, '^[^ ]*$') and not matches(name, 'a')", "3 4 5 8" },
        { "matches(lower(name || 'x'), '^annax$')", "1 2" },
        { "matches(name, '^([A-Z][a-z]){1,2}([a-z]{2})?$')", "1" },
        { "json(document, '$.kind') = 'a'", "1" },
        { "json(document, '$.kind') is null", "2 4 5 7" },
        { "json(document, '$.kind') is not null", "1 3 6 8" },
        { "json(document, '$.n') = '12'", "1" },
        { "json(document, '$.n') in ('0.5', '-7')", "2 6" },
        { "json(document, '$.ok') = 'true'", "1" },
        { "json(document, '$.ok') <> 'true'", "2" },
        { "json(document, '$.kind') = 'x \"y\"'", "3" },
        { "json(document, '$.kind') = 'Zoë 😀'", "6" },
        { "json(document, '$.kind') = ''", "8" },
        { "json(document, '$.kind') in ('A', 'a ')", "" },
        { "json(document, '$.tags[0]') = 'x' and json(document, '$.tags[1]') = 'y'", "1" },
        { "json(document, '$.tags[0]') is null", "2 3 4 5 6 7 8" },
        { "json(document, '$.tags[0].name') = 'first'", "6" },
        { "json(document, '$.deep.\"post code\"') = 'N1'", "1" },
        { "json(document, '$.\"it''s\"') = 'q'", "1" },
        { "json(document, '$.ë') = 'key'", "6" },
        { "json(document, '$.type') = 't' and json(document, '$.true') = 'yes'", "8" },
        { "json(document, '$.kind') || '!' = 'a!'", "1" },
        { "lower(json(document, '$.kind')) like 'zo%'", "6" },
        { "length(json(document, '$.kind')) = 5", "3 6" },
        { "json(document, '$.kind') < name", "8" },
        { "coalesce(json(document, '$.kind'), 'none') = 'none'", "2 4 5 7" },
        { "matches(json(document, '$.kind'), '^[a-z]$')", "1" },
        { "true", "1 2 3 4 5 6 7 8" },
        { "false or id = 3", "3" },
        { "not true or id = 3", "3" },
        { "\"id\" = 1", "1" },
    };

    [Fact]
    public async Task The_same_rows_on_SQLite()
    {
        await using EngineDatabase database = await Engine.Sqlite.CreateDatabaseAsync();
        await CheckAsync(
            database,
            "id INTEGER, name TEXT, note TEXT, price NUMERIC, stock INTEGER, active INTEGER, born TEXT, seen TEXT, opened TEXT, document TEXT",
            Rows.Replace("{1}", "1").Replace("{0}", "0").Replace("{z}", "+00:00").Replace("{n}", "\n").Replace("1e1", "10"));
    }

    [Fact, Trait("Needs", "Engines")]
    public async Task The_same_rows_on_PostgreSQL()
    {
        await using EngineDatabase database = await Engine.PostgreSql15.CreateDatabaseAsync();
        await CheckAsync(
            database,
            "id int, name text, note text, price numeric(19,4), stock int, active boolean, born date, seen timestamptz, opened timestamp, document json",
            Rows.Replace("{1}", "true").Replace("{0}", "false").Replace("{z}", "+00").Replace("{n}", "\n"));
    }

    [Fact, Trait("Needs", "Engines")]
    public async Task The_same_rows_on_PostgreSQL_whose_session_is_elsewhere()
    {
        await using EngineDatabase database = await Engine.PostgreSql18.CreateDatabaseAsync();
        await CheckAsync(
            database,
            "id int, name text, note text, price double precision, stock int, active boolean, born date, seen timestamptz, opened timestamp, document jsonb",
            Rows.Replace("{1}", "true").Replace("{0}", "false").Replace("{z}", "+00").Replace("{n}", "\n"),
            "SET TIME ZONE 'Asia/Tokyo'; SET DATESTYLE = 'SQL, DMY'");
    }

    [Fact, Trait("Needs", "Engines")]
    public async Task The_same_rows_on_MariaDB()
    {
        await using EngineDatabase database = await Engine.MariaDb.CreateDatabaseAsync();
        await CheckAsync(
            database,
            """
            id int, name varchar(255) COLLATE utf8mb4_nopad_bin, note varchar(255) COLLATE utf8mb4_nopad_bin, price decimal(19,4), stock int,
            active tinyint(1), born date, seen datetime(6), opened datetime(6), document json
            """,
            Rows.Replace("{1}", "1").Replace("{0}", "0").Replace("{z}", "").Replace("\\", "\\\\").Replace("{n}", "\n"));
    }

    private static async Task CheckAsync(EngineDatabase database, string columns, string rows, string session = "")
    {
        await database.ExecuteAsync($"CREATE TABLE t ({columns})");
        await database.ExecuteAsync($"INSERT INTO t VALUES {rows}");
        List<string> differences = [];
        foreach (object[] data in Conditions)
        {
            string condition = (string)data[0], expected = (string)data[1];
            string sql = Sample.Write(database.Engine.Dialect, condition);
            string found = await FoundAsync(database, session, sql);
            if (found != expected) differences.Add($"{condition}  →  {sql}  →  {found} instead of {expected}");
            if (!(condition.Contains("now()") || condition.Contains("today()")))
            {
                try
                {
                    await database.ExecuteAsync($"CREATE TABLE c ({columns}, CHECK ({sql}))");
                    await database.ExecuteAsync("DROP TABLE c");
                }
                catch (System.Data.Common.DbException e)
                {
                    differences.Add($"{condition}  →  {sql} as a check  →  {e.Message}");
                }
            }
            string negated = await FoundAsync(database, session, $"NOT ({sql}) OR ({sql})");
            if (negated.Length < found.Length) differences.Add($"{condition} negated: {negated}");
        }
        Assert.True(differences.Count == 0, string.Join("\n", differences));
    }

    private static async Task<string> FoundAsync(EngineDatabase database, string session, string condition)
    {
        try
        {
            await using var connection = await database.OpenAsync();
            await using var command = connection.CreateCommand();
            command.CommandText = (session == "" ? "" : session + "; ") + $"SELECT id FROM t WHERE {condition} ORDER BY id";
            await using var reader = await command.ExecuteReaderAsync();
            List<string> ids = [];
            while (await reader.ReadAsync()) ids.Add(Convert.ToString(reader.GetValue(0), CultureInfo.InvariantCulture)!);
            return string.Join(' ', ids);
        }
        catch (System.Data.Common.DbException e)
        {
            return e.Message;
        }
    }
}
