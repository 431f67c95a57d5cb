namespace SchemaGen.RoundTrip.Tests.Values;

/// <summary>Every column holds its extreme values on an engine, by plain parameters, and they sort and compare there.</summary>
public abstract class ValueTests
{
    private protected abstract ValueEngine On { get; }

    [Fact]
    public async Task The_catalogue_says_what_the_classes_declare()
    {
        await using var database = await On.Engine.CreateDatabaseAsync();
        await using var connection = await On.OpenAsync(database);
        var expected = On.Catalogue.Expect(On.Tables);
        Assert.True(expected.Count >= On.Tables.Sum(table => table.Columns.Count));
        Assert.Empty(expected.DifferencesFrom(await On.Catalogue.ReadAsync(connection)));
    }

    [Fact]
    public async Task Plain_parameters()
    {
        await using var database = await On.Engine.CreateDatabaseAsync();
        await using var connection = await On.OpenAsync(database);
        var problems = new List<string>();
        foreach (var values in On.Columns)
        {
            await using var column = new ValueColumn(connection, On, values);
            problems.AddRange(await column.FindProblemsAsync());
        }

        Assert.True(problems.Count == 0, $"{problems.Count} on {On.Engine}:\n{string.Join("\n", problems)}");
    }
}

public sealed class SqliteValueTests : ValueTests
{
    private protected override ValueEngine On => ValueEngine.Sqlite;
}

[Trait("Needs", "Engines")]
public sealed class PostgreSql15ValueTests : ValueTests
{
    private protected override ValueEngine On => ValueEngine.PostgreSql15;
}

[Trait("Needs", "Engines")]
public sealed class PostgreSql18ValueTests : ValueTests
{
    private protected override ValueEngine On => ValueEngine.PostgreSql18;
}

[Trait("Needs", "Engines")]
public sealed class PgLiteValueTests : ValueTests
{
    private protected override ValueEngine On => ValueEngine.PgLite;
}

[Trait("Needs", "Engines")]
public sealed class MariaDbValueTests : ValueTests
{
    private protected override ValueEngine On => ValueEngine.MariaDb;
}
