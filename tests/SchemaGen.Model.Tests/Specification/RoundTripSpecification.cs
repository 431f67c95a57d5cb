using System.Data.Common;
using System.Text.Json;
using SchemaGen.Engines;
using SchemaGen.Model.Statements;

namespace SchemaGen.Model.Tests.Specification;

/// <summary>
/// The stored form is what the driver writes: a value bound as a plain parameter comes back as it was, equals itself, and sorts
/// as values of its type do, through each database's usual driver at its defaults.
/// </summary>
public abstract partial class RoundTripSpecification
{
    protected abstract SchemaTarget Target { get; }

    protected abstract Engine Engine { get; }

    protected virtual TimeSpan[] Intervals => [TimeSpan.FromHours(-800), TimeSpan.FromTicks(-10), TimeSpan.Zero, new(0, 23, 59, 59, 999, 999), TimeSpan.FromHours(800)];

    protected virtual float GreatestFloat => float.MaxValue;

    [Fact]
    public Task Texts() => Holds(new StringType(50), "", " ", "A", "O'Hara \\ \"", "a", "a ", "ab", "e\u0301", "é", "\uFF5E", "😀", "😁");

    [Fact]
    public Task Long_texts() => Holds(new TextType(), "", "line\r\nbreak\t", new string('x', 100_000));

    [Fact]
    public Task Texts_of_a_fixed_length() => Holds(new CharType(3), "  x", "A  ", "ABC", "aBC", "é 😀");

    [Fact]
    public Task Texts_that_are_as_long_as_a_uuid() => Holds(new CharType(36), "00000000-0000-4000-8000-00000000000A", "00000000-0000-4000-8000-00000000000a");

    [Fact]
    public Task A_text_of_a_fixed_length_is_neither_shorter_nor_longer() => Refuses(new CharType(3), "ab", "abcd");

    [Fact]
    public Task A_text_has_a_greatest_length() => Refuses(new StringType(3), "abcd");

    [Fact]
    public Task Booleans() => Holds(new BooleanType(), false, true);

    [Fact]
    public Task Bytes_8() => Holds(new IntegerType(8, true), byte.MinValue, (byte)1, byte.MaxValue);

    [Fact]
    public Task Integers_16() => Holds(new IntegerType(16), short.MinValue, (short)-1, (short)0, short.MaxValue);

    [Fact]
    public Task Integers_32() => Holds(new IntegerType(32), int.MinValue, -1, 0, 1, int.MaxValue);

    [Fact]
    public Task Integers_64() => Holds(new IntegerType(64), long.MinValue, -1L, 0L, (1L << 53) + 1, long.MaxValue);

    [Fact]
    public Task Decimals() => Holds(new DecimalType(13, 2), -99_999_999_999.99m, -0.01m, 0m, 0.1m, 0.3m, 1m, 1234.5m, 56_474_810_459.89m, 99_999_999_999.99m);

    [Fact]
    public async Task Decimals_come_back_as_they_were()
    {
        await using var table = await Open(new DecimalType(19, 4));
        var random = new Random(1);
        var values = Enumerable.Range(0, 500).Select(_ => random.NextInt64(-9_999_999_999_999, 9_999_999_999_999) / 10_000m).ToList();
        foreach (var value in values) await table.Insert(value);
        Assert.Equal(values, await table.Read<decimal>("ORDER BY id"));
    }

    [Fact]
    public Task Floats() => Holds(new FloatType(false), -GreatestFloat, -1.17549435E-38f, 0f, 0.1f, 1f / 3, 16_777_215f, GreatestFloat);

    [Fact]
    public Task Doubles() => Holds(new FloatType(true), double.MinValue, -2.2250738585072014E-308, 0d, 0.1, 0.1 + 0.2, 9_007_199_254_740_993d, double.MaxValue);

    [Fact]
    public Task Binaries() => Holds(new BinaryType(16), [], [0], [0, 0], "'\\\""u8.ToArray(), [0x7F], [0x80], [.. Enumerable.Repeat((byte)0xFF, 16)]);

    [Fact]
    public Task Long_binaries() => Holds<byte[]>(new BinaryType(null), [0], new byte[70_000]);

    [Fact]
    public Task Days() => Holds(new DateType(), new DateOnly(1000, 1, 1), new DateOnly(1969, 12, 31), new DateOnly(2024, 2, 29), new DateOnly(9999, 12, 31));

    [Fact]
    public Task Times() => Holds(new TimeType(), TimeOnly.MinValue, new TimeOnly(0, 0, 0, 0, 1), new TimeOnly(9, 5), new TimeOnly(9, 5, 0, 500), new TimeOnly(23, 59, 59, 999, 999));

    [Fact]
    public Task Moments() => Holds(
        new TimestampType(), new DateTime(1000, 1, 1), new DateTime(2026, 3, 29, 2, 30, 0), new DateTime(2026, 3, 29, 2, 30, 0, 500), new DateTime(2026, 3, 29, 2, 30, 0, 500, 1), new DateTime(9999, 12, 31, 23, 59, 59, 999, 999));

    [Fact]
    public Task Instants() => Holds(
        new TimestampTzType(),
        Utc(new DateTime(1000, 1, 1)),
        Utc(new DateTime(2026, 3, 29, 2, 30, 0)),
        Utc(new DateTime(2026, 3, 29, 2, 30, 0, 500)),
        Utc(new DateTime(2039, 1, 1)),
        Utc(new DateTime(9999, 12, 31, 23, 59, 59, 999, 999)));

    [Fact]
    public Task Lengths_of_time() => Holds(new IntervalType(), Intervals);

    [Fact]
    public virtual Task Uuids() => Holds(new UuidType(), Uuid("00000000-0000-0000-0000-000000000000"), Uuid("0199a0b1-c2d3-7e4f-8a5b-6c7d8e9fa0b1"), Uuid("0199a0b1-c2d4-7000-8000-000000000000"), Uuid("10000000-0000-4000-8000-0000000000ff"), Uuid("20000000-0000-4000-8000-000000000000"), Uuid("ffffffff-ffff-ffff-ffff-ffffffffffff"));

    [Fact]
    public virtual Task Enumerations() => Holds(new EnumType(["a", "b b", "it's", "zurück"]), "a", "b b", "it's", "zurück");

    [Fact]
    public Task An_enumeration_has_no_other_values() => Refuses(new EnumType(["a", "b"]), "A", "c", "");

    [Fact]
    public virtual async Task Json()
    {
        await using var table = await Open(new JsonType(true));
        var text = "{\"name\": \"O'Hara \\\\ \\\" 😀\", \"list\": [1, 2.50, null, true]}";
        await table.Insert(text);
        Assert.True(JsonElement.DeepEquals(JsonDocument.Parse(text).RootElement, JsonDocument.Parse((await table.Read<string>("ORDER BY id"))[0]).RootElement));
    }

    [Fact]
    public async Task A_default_equals_the_same_value_from_the_driver()
    {
        await using var database = await Engine.CreateDatabaseAsync();
        await using var connection = await database.OpenAsync();
        foreach (var statement in Target.Dialect.Write(Scenario.Defaults.Migration, Target).Up) await Table.Execute(connection, statement.Text);
        for (var i = 0; i < 20; i++)
        {
            await Table.Execute(connection, "INSERT INTO settings (id) VALUES (" + (i + 1) + ")");
            await Task.Delay(3);
        }

        await Equals("name", "it's");
        await Equals("path", "C:\\new\\'");
        await Equals("lines", "a\nb");
        await Equals("count", -1);
        await Equals("rate", 0.125m);
        await Equals("is_on", true);
        await Equals("is_off", false);
        await Equals("first_day", new DateOnly(2026, 1, 31));
        await Equals("first_instant", new DateTimeOffset(2026, 1, 30, 23, 0, 0, TimeSpan.Zero));
        await Equals("owner", Uuid("0a1b2c3d-0000-4000-8000-00000000000f"));

        await ReadEquals<DateOnly>("day");
        await ReadEquals<TimeOnly>("hour");
        await ReadEquals<Guid>("token");
        foreach (var moment in await ReadEquals<DateTime>("moment")) Assert.InRange(moment, DateTime.UtcNow.AddMinutes(-1), DateTime.UtcNow.AddMinutes(1));
        foreach (var instant in await ReadEquals<DateTimeOffset>("instant")) Assert.InRange(instant, DateTimeOffset.UtcNow.AddMinutes(-1), DateTimeOffset.UtcNow.AddMinutes(1));

        async Task Equals<T>(string column, T value)
        {
            await using var command = connection.CreateCommand();
            command.CommandText = "SELECT count(*) FROM settings WHERE " + Target.Dialect.Quote(column) + " = @p";
            Table.Bind(command, value!);
            Assert.Equal((column, 20L), (column, Convert.ToInt64(await command.ExecuteScalarAsync())));
        }

        async Task<List<T>> ReadEquals<T>(string column)
        {
            var values = await Table.Read<T>(connection, "SELECT " + Target.Dialect.Quote(column) + " FROM settings");
            foreach (var value in values)
            {
                await using var command = connection.CreateCommand();
                command.CommandText = "SELECT count(*) FROM settings WHERE " + Target.Dialect.Quote(column) + " = @p";
                Table.Bind(command, value!);
                Assert.Equal((column, value, true), (column, value, Convert.ToInt64(await command.ExecuteScalarAsync()) > 0));
            }

            return values;
        }
    }

    /// <summary>Values of a type, smallest first.</summary>
    protected async Task Holds<T>(ColumnType type, params T[] ascending)
    {
        await using var table = await Open(type);

        // Not in their order, so that the order below is the database's.
        foreach (var value in ascending.Reverse()) await table.Insert(value!);
        Assert.Equal(ascending.Reverse(), await table.Read<T>("ORDER BY id"));
        Assert.Equal(ascending, await table.Read<T>("ORDER BY value"));
        for (var i = 0; i < ascending.Length; i++)
        {
            Assert.Equal((ascending[i], 1), (ascending[i], await table.Count("value = @p", ascending[i]!)));
            Assert.Equal((ascending[i], i), (ascending[i], await table.Count("value < @p", ascending[i]!)));
        }
    }

    protected async Task Refuses(ColumnType type, params string[] values)
    {
        await using var table = await Open(type);
        foreach (var value in values) await Assert.ThrowsAnyAsync<DbException>(() => table.Insert(value));
    }

    protected async Task<Table> Open(ColumnType type)
    {
        var table = new SchemaGen.Model.Table
        {
            Name = new ObjectName("stored"),
            Columns =
            [
                new Column { Name = "id", Member = "Id", Type = new IntegerType(64), Identity = new Identity() },
                new Column { Name = "value", Member = "Value", Type = type },
            ],
            PrimaryKey = new PrimaryKey(["id"]),
        };
        var database = await Engine.CreateDatabaseAsync();
        var connection = await database.OpenAsync();
        foreach (var statement in Target.Dialect.Write(new TableMigration(table), Target).Up) await Table.Execute(connection, statement.Text);
        return new Table(database, connection);
    }

    protected static Guid Uuid(string text) => Guid.Parse(text);

    private static DateTimeOffset Utc(DateTime time) => new(time, TimeSpan.Zero);

    /// <summary>A table with one column of a type.</summary>
    protected sealed class Table(EngineDatabase database, DbConnection connection) : IAsyncDisposable
    {
        public static async Task Execute(DbConnection connection, string sql)
        {
            await using var command = connection.CreateCommand();
            command.CommandText = sql;
            await command.ExecuteNonQueryAsync();
        }

        public static void Bind(DbCommand command, object value)
        {
            var parameter = command.CreateParameter();
            parameter.ParameterName = "@p";
            parameter.Value = value;
            command.Parameters.Add(parameter);
        }

        public static async Task<List<T>> Read<T>(DbConnection connection, string sql)
        {
            await using var command = connection.CreateCommand();
            command.CommandText = sql;
            await using var reader = await command.ExecuteReaderAsync();
            var values = new List<T>();
            while (await reader.ReadAsync()) values.Add(await reader.GetFieldValueAsync<T>(0));
            return values;
        }

        public async Task Insert(object value)
        {
            await using var command = connection.CreateCommand();
            command.CommandText = "INSERT INTO stored (value) VALUES (@p)";
            Bind(command, value);
            await command.ExecuteNonQueryAsync();
        }

        public Task<List<T>> Read<T>(string order) => Read<T>(connection, "SELECT value FROM stored " + order);

        public async Task<int> Count(string condition, object value)
        {
            await using var command = connection.CreateCommand();
            command.CommandText = "SELECT count(*) FROM stored WHERE " + condition;
            Bind(command, value);
            return Convert.ToInt32(await command.ExecuteScalarAsync());
        }

        public async ValueTask DisposeAsync()
        {
            await connection.DisposeAsync();
            await database.DisposeAsync();
        }
    }
}
