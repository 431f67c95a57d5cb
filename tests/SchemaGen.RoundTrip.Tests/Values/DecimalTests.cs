using System.Data.Common;

namespace SchemaGen.RoundTrip.Tests.Values;

/// <summary>
/// Exact numbers sort, add up, count as equal and are checked as numbers; on SQLite too, which keeps them as floating-point numbers
/// of 13 digits.
/// </summary>
public abstract class DecimalTests
{
    private protected abstract ValueEngine On { get; }

    [Fact]
    public async Task They_sort_and_compare_as_numbers()
    {
        await using var database = await On.Engine.CreateDatabaseAsync();
        await using var connection = await On.OpenAsync(database);
        var values = RandomValues();
        foreach (var value in values) await InsertAsync(connection, value);
        Assert.Equal(values, await ReadAsync(connection, "SELECT exact FROM general_values ORDER BY id"));
        var sorted = values.Order().ToArray();
        Assert.Equal(sorted, await ReadAsync(connection, "SELECT exact FROM general_values ORDER BY exact"));
        for (var i = 0; i < sorted.Length; i += 25)
        {
            Assert.Equal(sorted.Count(value => value < sorted[i]), Assert.Single(await ReadAsync(connection, "SELECT count(*) FROM general_values WHERE exact < @value", sorted[i])));
            Assert.Equal(sorted.Count(value => value == sorted[i]), Assert.Single(await ReadAsync(connection, "SELECT count(*) FROM general_values WHERE exact = @value", sorted[i])));
        }

        Assert.Equal(sorted[0], Assert.Single(await ReadAsync(connection, "SELECT min(exact) FROM general_values")));
        Assert.Equal(sorted[^1], Assert.Single(await ReadAsync(connection, "SELECT max(exact) FROM general_values")));
    }

    // On SQLite a sum is rounded to the scale, because it is added up in binary.
    [Fact]
    public async Task They_add_up()
    {
        await using var database = await On.Engine.CreateDatabaseAsync();
        await using var connection = await On.OpenAsync(database);
        var values = RandomValues();
        foreach (var value in values) await InsertAsync(connection, value);
        Assert.Equal(values.Sum(), Assert.Single(await ReadAsync(connection, "SELECT round(sum(exact), 4) FROM general_values")));
    }

    [Fact]
    public async Task Zeros_at_the_end_do_not_count()
    {
        await using var database = await On.Engine.CreateDatabaseAsync();
        await using var connection = await On.OpenAsync(database);
        await ExecuteAsync(connection, "INSERT INTO business_values (rating) VALUES (@value)", 1.0m);
        await Assert.ThrowsAnyAsync<DbException>(() => ExecuteAsync(connection, "INSERT INTO business_values (rating) VALUES (@value)", 1.00m));
        await Assert.ThrowsAnyAsync<DbException>(() => ExecuteAsync(connection, "INSERT INTO business_values (rating) VALUES (@value)", 1m));
        await ExecuteAsync(connection, "INSERT INTO business_values (rating) VALUES (@value)", 1.01m);
        Assert.Equal(1, Assert.Single(await ReadAsync(connection, "SELECT count(*) FROM business_values WHERE rating = @value", 1.00m)));
        Assert.Equal(1, Assert.Single(await ReadAsync(connection, "SELECT count(*) FROM business_values WHERE rating = @value", 1.010m)));
    }

    [Fact]
    public async Task They_are_checked_as_numbers()
    {
        await using var database = await On.Engine.CreateDatabaseAsync();
        await using var connection = await On.OpenAsync(database);
        foreach (var value in (decimal[])[0m, 9m, 10m, 99.99m, 100m, 100.00m])
            await ExecuteAsync(connection, "INSERT INTO business_values (percentage) VALUES (@value)", value);
        foreach (var value in (decimal[])[-0.01m, 100.01m, 101m, 999m])
            await Assert.ThrowsAnyAsync<DbException>(() => ExecuteAsync(connection, "INSERT INTO business_values (percentage) VALUES (@value)", value));
    }

    // The others round to the scale; SQLite loses nothing.
    [Fact]
    public async Task A_digit_too_many()
    {
        await using var database = await On.Engine.CreateDatabaseAsync();
        await using var connection = await On.OpenAsync(database);
        await InsertAsync(connection, 0.12346m);
        Assert.Equal(On.Engine.Dialect == Dialect.Sqlite ? 0.12346m : 0.1235m, Assert.Single(await ReadAsync(connection, "SELECT exact FROM general_values")));
    }

    // Some of them twice.
    private static decimal[] RandomValues()
    {
        var random = new Random(20261123);
        var values = Enumerable.Range(0, 500).Select(_ => random.Next(-90_000_000, 90_000_000) / 10_000m).ToArray();
        return [.. values, .. values.Take(50)];
    }

    private static Task InsertAsync(DbConnection connection, decimal value) => ExecuteAsync(connection, "INSERT INTO general_values (exact) VALUES (@value)", value);

    private static async Task ExecuteAsync(DbConnection connection, string sql, decimal value)
    {
        await using var command = Command(connection, sql, value);
        await command.ExecuteNonQueryAsync();
    }

    private static async Task<IReadOnlyList<decimal>> ReadAsync(DbConnection connection, string sql, decimal value = 0)
    {
        await using var command = Command(connection, sql, value);
        await using var reader = await command.ExecuteReaderAsync();
        var values = new List<decimal>();
        while (await reader.ReadAsync())
            values.Add(reader.GetFieldType(0) == typeof(long) ? reader.GetInt64(0) : reader.GetDecimal(0));
        return values;
    }

    private static DbCommand Command(DbConnection connection, string sql, decimal value)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        var parameter = command.CreateParameter();
        parameter.ParameterName = "@value";
        parameter.Value = value;
        command.Parameters.Add(parameter);
        return command;
    }
}

public sealed class SqliteDecimalTests : DecimalTests
{
    private protected override ValueEngine On => ValueEngine.Sqlite;
}

[Trait("Needs", "Engines")]
public sealed class PostgreSqlDecimalTests : DecimalTests
{
    private protected override ValueEngine On => ValueEngine.PostgreSql18;
}

[Trait("Needs", "Engines")]
public sealed class MariaDbDecimalTests : DecimalTests
{
    private protected override ValueEngine On => ValueEngine.MariaDb;
}
