using System.Data.Common;
using System.Globalization;
using SchemaGen.Encryption;
using SchemaGen.Engines;

namespace SchemaGen.Tests.Encryption;

/// <summary>A column's values get under the current version of their key, whatever happens in between.</summary>
public abstract class KeyRotationTests(Engine engine) : IAsyncLifetime
{
    private const int Rows = 57;
    private const string Id = "people.name";

    private static readonly ColumnKey First = new("pii", 1, Enumerable.Repeat((byte)1, 32).ToArray());
    private static readonly ColumnKey Second = new("pii", 2, Enumerable.Repeat((byte)2, 32).ToArray());
    private static readonly ColumnKeyRing Old = new(First);
    private static readonly ColumnKeyRing Both = new(First, Second);
    private static readonly ColumnKeyRing New = new(Second);

    private EngineDatabase database = null!;

    protected abstract string Bytes { get; }

    protected virtual Task PrepareAsync(EngineDatabase database) => Task.CompletedTask;

    public async Task InitializeAsync()
    {
        database = await engine.CreateDatabaseAsync();
        await PrepareAsync(database);
        await database.ExecuteAsync($"CREATE TABLE people (shop varchar(20) NOT NULL, id bigint NOT NULL, name {Bytes}, name_search {Bytes}, PRIMARY KEY (shop, id))");
        await using var connection = await database.OpenAsync();
        for (var i = 0; i < Rows; i++)
            await InsertAsync(connection, Shop(i), i, i % 10 == 9 ? null : Encrypted(Old, Shop(i), i), i % 10 == 9 ? null : ColumnCipher.Search(Old, "pii", Id, Name(i)));
    }

    public async Task DisposeAsync() => await database.DisposeAsync();

    private static string Shop(int i) => i % 2 == 0 ? "north" : "south";

    private static string Name(int i) => $"name {i}";

    private static byte[] RowKey(string shop, long id) => ColumnCipher.RowKey([ColumnCipher.RowKey(shop), ColumnCipher.RowKey(id)]);

    private static byte[] Encrypted(IColumnKeyRing keys, string shop, int id) => ColumnCipher.Encrypt(keys, "pii", Id, RowKey(shop, id), Name(id));

    private static async Task InsertAsync(DbConnection connection, string shop, long id, byte[]? name, byte[]? search)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = "INSERT INTO people (shop, id, name, name_search) VALUES (@shop, @id, @name, @search)";
        foreach (var (parameter, value) in new (string, object?)[] { ("shop", shop), ("id", id), ("name", name), ("search", search) })
        {
            var one = command.CreateParameter();
            one.ParameterName = parameter;
            one.Value = value ?? DBNull.Value;
            if (value is null)
                one.DbType = System.Data.DbType.Binary;
            command.Parameters.Add(one);
        }

        await command.ExecuteNonQueryAsync();
    }

    private static EncryptedColumn Column { get; } = new()
    {
        Table = "people",
        Column = "name",
        KeyName = "pii",
        KeyColumns = ["shop", "id"],
        Reencrypt = (keys, stored, row) => ColumnCipher.Reencrypt(keys, Id, RowKey(row.GetString(0), row.GetInt64(1)), stored),
        SearchColumn = "name_search",
        Search = (keys, stored, row) => ColumnCipher.Search(keys, "pii", Id, ColumnCipher.DecryptText(keys, Id, RowKey(row.GetString(0), row.GetInt64(1)), stored)),
    };

    private async Task<KeyRotationReport> RotateAsync(EncryptedColumn? column = null, IProgress<KeyRotationProgress>? progress = null, CancellationToken ct = default)
    {
        await using var connection = await database.OpenAsync();
        return await new KeyRotation(connection, engine.Dialect, Both, column ?? Column) { BatchSize = 7 }.RunAsync(progress, ct);
    }

    private async Task AssertAllNewAsync()
    {
        foreach (var row in await database.QueryAsync("SELECT shop, id, name, name_search FROM people WHERE name IS NOT NULL"))
        {
            var (shop, id) = ((string)row[0]!, Convert.ToInt32(row[1], CultureInfo.InvariantCulture));
            Assert.Equal(Name(id), ColumnCipher.DecryptText(New, Id, RowKey(shop, id), (byte[])row[2]!));
            Assert.Equal(ColumnCipher.Search(New, "pii", Id, Name(id)), (byte[])row[3]!);
        }
    }

    private static int WithValue => Enumerable.Range(0, Rows).Count(i => i % 10 != 9);

    [Fact]
    public async Task All_values_get_under_the_current_version_and_a_second_run_has_nothing_to_do()
    {
        var told = new List<KeyRotationProgress>();
        var report = await RotateAsync(progress: new Told(told.Add));

        Assert.Equal((WithValue, 0, 0, 0), ((int)report.Rotated, (int)report.ChangedMeanwhile, (int)report.Unreadable, (int)report.Remaining));
        Assert.Equal(Enumerable.Range(1, told.Count).Select(i => (long)Math.Min(7 * i, WithValue)), told.Select(one => one.Done));
        Assert.All(told, one => Assert.Equal(WithValue, one.Total));
        await AssertAllNewAsync();
        Assert.Equal(0, (await RotateAsync()).Rotated);
    }

    [Fact]
    public async Task A_run_that_ended_in_the_middle_is_continued()
    {
        using var cancellation = new CancellationTokenSource();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => RotateAsync(progress: new Told(one => { if (one.Done >= 14) cancellation.Cancel(); }), ct: cancellation.Token));

        var report = await RotateAsync();

        Assert.Equal(WithValue - 14, report.Rotated);
        await AssertAllNewAsync();
    }

    [Fact]
    public async Task What_somebody_wrote_meanwhile_stands()
    {
        var first = true;
        var report = await RotateAsync(Column with
        {
            Reencrypt = (keys, stored, row) =>
            {
                if (first)
                {
                    first = false;
                    Task.Run(() => database.ExecuteAsync("UPDATE people SET name = NULL, name_search = NULL WHERE shop = 'north' AND id = 2")).Wait();
                }

                return Column.Reencrypt(keys, stored, row);
            },
        });

        Assert.Equal((WithValue - 1, 1, 0), ((int)report.Rotated, (int)report.ChangedMeanwhile, (int)report.Remaining));
        Assert.Null((await database.QueryAsync("SELECT name FROM people WHERE shop = 'north' AND id = 2"))[0][0]);
        await AssertAllNewAsync();
    }

    [Fact]
    public async Task A_value_that_cannot_be_read_is_counted_and_left()
    {
        await database.ExecuteAsync("UPDATE people SET id = 1000 WHERE shop = 'south' AND id = 3");

        var report = await RotateAsync();

        Assert.Equal((WithValue - 1, 1, 1), ((int)report.Rotated, (int)report.Unreadable, (int)report.Remaining));
    }

    [Fact]
    public async Task Several_at_once_do_no_harm()
    {
        var reports = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => RotateAsync())));

        Assert.Equal(WithValue, reports.Sum(report => report.Rotated));
        Assert.All(reports, report => Assert.Equal(0, report.Unreadable));
        await AssertAllNewAsync();
    }

    [Fact]
    public void A_search_column_takes_what_it_is_to_hold() => Assert.Throws<ArgumentException>(() => new KeyRotation(database.CreateConnection(), engine.Dialect, Both, Column with { Search = null }));

    private sealed class Told(Action<KeyRotationProgress> report) : IProgress<KeyRotationProgress>
    {
        public void Report(KeyRotationProgress value) => report(value);
    }
}

public sealed class SqliteKeyRotationTests() : KeyRotationTests(Engine.Sqlite)
{
    protected override string Bytes => "BLOB";

    // So that others write while one reads.
    protected override Task PrepareAsync(EngineDatabase database) => database.ExecuteAsync("PRAGMA journal_mode = WAL");
}

[Trait("Needs", "Engines")]
public sealed class PostgreSqlKeyRotationTests() : KeyRotationTests(Engine.PostgreSql18)
{
    protected override string Bytes => "bytea";
}

[Trait("Needs", "Engines")]
public sealed class MariaDbKeyRotationTests() : KeyRotationTests(Engine.MariaDb)
{
    protected override string Bytes => "varbinary(300)";
}
