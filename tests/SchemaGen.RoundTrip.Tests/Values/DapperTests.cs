using System.Data.Common;
using Dapper;
using SchemaGen.Model;

namespace SchemaGen.RoundTrip.Tests.Values;

/// <summary>Rows go in and come back whole by Dapper, with no more than the handlers of <see cref="DapperHandlers"/>.</summary>
[Collection("Dapper")]
public abstract class DapperTests
{
    private protected abstract ValueEngine On { get; }

    [Fact]
    public async Task Every_value_comes_back()
    {
        DapperHandlers.Register(On);
        await using var database = await On.Engine.CreateDatabaseAsync();
        await using var connection = await On.OpenAsync(database);
        var problems = new List<string>();
        foreach (var values in On.Columns)
        {
            var difference = values.DifferenceOn(On.Engine.Dialect);
            foreach (var value in values.Ascending.Where(value => !difference.IsRefused(value)))
            {
                var row = Activator.CreateInstance(values.Property.DeclaringType!)!;
                values.Property.SetValue(row, value);
                try
                {
                    var found = values.Property.GetValue(await InsertAndReadAsync(connection, row));
                    if (!Same.Value(difference.Kept(value), found)) problems.Add($"{values.Name}: {Same.Text(value)} comes back as {Same.Text(found)}");
                }
                catch (Exception exception)
                {
                    problems.Add($"{values.Name} {Same.Text(value)}: {exception.GetType().Name} {exception.Message.ReplaceLineEndings(" ")} {exception.InnerException?.Message}");
                }
            }
        }

        Assert.True(problems.Count == 0, $"{problems.Count} on {On.Engine}:\n{string.Join("\n", problems)}");
    }

    private async Task<object> InsertAndReadAsync(DbConnection connection, object row)
    {
        var table = EveryTable.Of(row.GetType());
        var name = On.Dialect.Quote(table.Name.Name);
        var written = table.Columns.Where(column => column.Identity is null && column.Computation is null).ToArray();
        Type ClrOf(Column column) => row.GetType().GetProperty(column.Member)!.PropertyType;
        await connection.ExecuteAsync($"DELETE FROM {name}");
        await connection.ExecuteAsync(
            $"INSERT INTO {name} ({string.Join(", ", written.Select(column => On.Dialect.Quote(column.Name)))}) "
            + $"VALUES ({string.Join(", ", written.Select(column => On.Driver.Write(column.Type, ClrOf(column), "@" + column.Member)))})",
            row);
        var selected = table.Columns.Select(column => $"{On.Driver.Read(column.Type, On.Dialect.Quote(column.Name))} AS {On.Dialect.Quote(column.Name)}");
        return await connection.QuerySingleAsync(row.GetType(), $"SELECT {string.Join(", ", selected)} FROM {name}");
    }
}

public sealed class SqliteDapperTests : DapperTests
{
    private protected override ValueEngine On => ValueEngine.Sqlite;
}

[Trait("Needs", "Engines")]
public sealed class PostgreSql15DapperTests : DapperTests
{
    private protected override ValueEngine On => ValueEngine.PostgreSql15;
}

[Trait("Needs", "Engines")]
public sealed class PostgreSql18DapperTests : DapperTests
{
    private protected override ValueEngine On => ValueEngine.PostgreSql18;
}

[Trait("Needs", "Engines")]
public sealed class PgLiteDapperTests : DapperTests
{
    private protected override ValueEngine On => ValueEngine.PgLite;
}

[Trait("Needs", "Engines")]
public sealed class MariaDbDapperTests : DapperTests
{
    private protected override ValueEngine On => ValueEngine.MariaDb;
}
