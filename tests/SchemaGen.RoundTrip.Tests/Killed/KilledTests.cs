using System.Data.Common;
using System.Globalization;
using SchemaGen.Engines;
using SchemaGen.Migrations;
using SchemaGen.RoundTrip.Tests.Catalogues;
using Xunit.Abstractions;

namespace SchemaGen.RoundTrip.Tests.Killed;

/// <summary>
/// A process that migrates the sample is killed with <c>kill -9</c>, the next one goes on and is killed one command later, and so on, until one comes to the
/// end: so each command that changes something, statement, note or commit, is a point at which one died, after it or inside it.
/// </summary>
public abstract class KilledTests(Engine engine, ITestOutputHelper output) : IAsyncLifetime
{
    private EngineDatabase database = null!;

    private protected abstract EngineCatalogue Catalogue { get; }

    public async Task InitializeAsync() => database = await engine.CreateDatabaseAsync();

    public async Task DisposeAsync() => await database.DisposeAsync();

    [Theory]
    [InlineData("After")]
    [InlineData("Inside")]
    public async Task Killed_at_every_command_it_comes_to_the_end_with_every_row(string death)
    {
        var points = await KillAsync("goods", Enum.Parse<Death>(death));
        await using var connection = await database.OpenAsync();
        var goods = Victim.Catalog("goods").Migrations.Select(migration => migration.Id).ToHashSet();
        var tables = Storefront.Tables.Where(table => goods.Contains("create_" + table.Name.Name)).ToArray();
        await Rows.InsertAsync(connection, tables, engine);
        var rows = await CountAsync(tables.Select(table => table.Name.Name));

        points += await KillAsync("storefront", Enum.Parse<Death>(death));

        // The same without a kill, rows among it: from them a database knows which number comes next.
        await using var expected = await engine.CreateDatabaseAsync();
        await using var other = await expected.OpenAsync();
        await new Migrator(other, engine.Dialect, Victim.Catalog("goods")).MigrateAsync();
        await Rows.InsertAsync(other, tables, engine);
        await new Migrator(other, engine.Dialect, Storefront.Catalog).MigrateAsync();
        Assert.Empty((await Catalogue.ReadAsync(other)).DifferencesFrom(await Catalogue.ReadAsync(connection)));
        Assert.Equal(rows, await CountAsync(tables.Select(table => table.Name.Name)));
        Assert.All(await new Migrator(connection, engine.Dialect, Storefront.Catalog).GetStatusAsync(), status => Assert.True(status is { IsApplied: true, IsChanged: false, IsInterrupted: false }));
        var statements = Storefront.Catalog.Migrations.Sum(migration => migration.Up(engine.Dialect).Count);
        Assert.True(points >= statements, $"{points} points for {statements} statements");
        output.WriteLine($"{engine}: {statements} statements, killed at {points} points ({death.ToLowerInvariant()} a command).");
    }

    /// <summary>All that SchemaGen can declare, which takes long: where <c>SCHEMAGEN_KILL_EVERYTHING</c> is set (tests/figures/kills.sh).</summary>
    public static TheoryData<string, string> Everything => Environment.GetEnvironmentVariable("SCHEMAGEN_KILL_EVERYTHING") is null
        ? new() { { "goods", "Inside" } }
        : new() { { "everything", "After" }, { "everything", "Inside" } };

    [Theory]
    [MemberData(nameof(Everything))]
    public async Task What_it_comes_to_is_what_a_run_without_a_kill_makes(string catalog, string death)
    {
        var points = await KillAsync(catalog, Enum.Parse<Death>(death));

        await using var expected = await engine.CreateDatabaseAsync();
        await using var other = await expected.OpenAsync();
        await new Migrator(other, engine.Dialect, Victim.Catalog(catalog)).MigrateAsync();
        Assert.Equal(await DatabaseClient.DumpAsync(expected), await DatabaseClient.DumpAsync(database));
        output.WriteLine($"{engine}, {catalog}: {Victim.Catalog(catalog).Migrations.Sum(migration => migration.Up(engine.Dialect).Count)} statements, killed at {points} points ({death.ToLowerInvariant()} a command).");
    }

    private async Task<int> KillAsync(string catalog, Death death)
    {
        var (points, at) = (0, 1);
        var before = await HistoryAsync();
        while (true)
        {
            var (exitCode, text) = await Victim.RunAsync(database, catalog, at, death);
            if (exitCode == 0)
                return points;

            Assert.True(exitCode == Victim.Killed, $"Point {points}, command {at}: {text}");
            points++;
            var now = await HistoryAsync();
            at = now == before ? at + 1 : 1;
            before = now;
            Assert.True(points < 5000, "It does not come to an end.");
        }
    }

    private async Task<string> HistoryAsync()
    {
        try
        {
            var rows = await database.QueryAsync("SELECT id, applied_at, statements FROM schema_migrations ORDER BY id");
            return string.Join('\n', rows.Select(row => string.Join('|', row)));
        }
        catch (DbException)
        {
            return "none";
        }
    }

    private async Task<List<long>> CountAsync(IEnumerable<string> tables)
    {
        var counts = new List<long>();
        foreach (var table in tables)
            counts.Add(Convert.ToInt64((await database.QueryAsync($"SELECT count(*) FROM {table}"))[0][0], CultureInfo.InvariantCulture));

        Assert.DoesNotContain(0, counts);
        return counts;
    }
}

public sealed class SqliteKilledTests(ITestOutputHelper output) : KilledTests(Engine.Sqlite, output)
{
    private protected override EngineCatalogue Catalogue => new SqliteCatalogue();
}

[Trait("Needs", "Engines")]
public sealed class PostgreSqlKilledTests(ITestOutputHelper output) : KilledTests(Engine.PostgreSql15, output)
{
    private protected override EngineCatalogue Catalogue => new PostgreSqlCatalogue();
}

[Trait("Needs", "Engines")]
public sealed class MariaDbKilledTests(ITestOutputHelper output) : KilledTests(Engine.MariaDb, output)
{
    private protected override EngineCatalogue Catalogue => new MariaDbCatalogue();
}
