using System.Data.Common;
using System.Globalization;
using MySqlConnector;
using Npgsql;
using SchemaGen.Engines;
using SchemaGen.Migrations;
using SchemaGen.RoundTrip.Tests.Catalogues;
using Xunit.Abstractions;

namespace SchemaGen.RoundTrip.Tests.Killed;

/// <summary>
/// The server is killed with <c>kill -9</c> while a migrator is at a command, and started again: the next run goes on. Here at every twelfth command
/// that changes something, with <c>SCHEMAGEN_KILL_EVERY=1</c> (tests/figures/kills.sh) at every one.
/// </summary>
[Trait("Needs", "Engines")]
public sealed class ServerKilledTests(ITestOutputHelper output)
{
    private static int Every => int.Parse(Environment.GetEnvironmentVariable("SCHEMAGEN_KILL_EVERY") ?? "12", CultureInfo.InvariantCulture);

    [Fact]
    public Task PostgreSql_comes_to_the_end_with_every_row() => KillAsync(Dialect.PostgreSql, new PostgreSqlCatalogue());

    [Fact]
    public Task MariaDb_comes_to_the_end_with_every_row() => KillAsync(Dialect.MariaDb, new MariaDbCatalogue());

    /// <summary>The small catalog, and all that SchemaGen can declare where <c>SCHEMAGEN_KILL_EVERYTHING</c> is set.</summary>
    public static TheoryData<Dialect, string> Catalogs => Environment.GetEnvironmentVariable("SCHEMAGEN_KILL_EVERYTHING") is null
        ? new() { { Dialect.PostgreSql, "goods" }, { Dialect.MariaDb, "goods" } }
        : new() { { Dialect.PostgreSql, "everything" }, { Dialect.MariaDb, "everything" } };

    [Theory]
    [MemberData(nameof(Catalogs))]
    public async Task What_it_comes_to_is_what_a_run_without_a_kill_makes(Dialect dialect, string catalog)
    {
        await using var server = await OwnServer.StartAsync(dialect);
        var database = await server.Engine.CreateDatabaseAsync();
        var points = await KillAsync(server, database, catalog);

        var expected = await server.Engine.CreateDatabaseAsync();
        await using var other = await expected.OpenAsync();
        await new Migrator(other, dialect, Victim.Catalog(catalog)).MigrateAsync();
        Assert.Equal(await DatabaseClient.DumpAsync(expected), await DatabaseClient.DumpAsync(database));
        if (Every == 1)
            Assert.True(points >= Victim.Catalog(catalog).Migrations.Sum(migration => migration.Up(dialect).Count), $"{points} points");
        output.WriteLine($"{server.Engine}, {catalog}: {Victim.Catalog(catalog).Migrations.Sum(migration => migration.Up(dialect).Count)} statements, the server killed {points} times.");
    }

    private async Task KillAsync(Dialect dialect, EngineCatalogue catalogue)
    {
        await using var server = await OwnServer.StartAsync(dialect);
        var database = await server.Engine.CreateDatabaseAsync();
        var points = await KillAsync(server, database, "goods");
        var goods = Victim.Catalog("goods").Migrations.Select(migration => migration.Id).ToHashSet();
        var tables = Storefront.Tables.Where(table => goods.Contains("create_" + table.Name.Name)).ToArray();
        await using (var connection = await database.OpenAsync())
            await Rows.InsertAsync(connection, tables, server.Engine);

        points += await KillAsync(server, database, "storefront");

        var expected = await server.Engine.CreateDatabaseAsync();
        await using var other = await expected.OpenAsync();
        await using var done = await database.OpenAsync();
        await new Migrator(other, dialect, Victim.Catalog("goods")).MigrateAsync();
        await Rows.InsertAsync(other, tables, server.Engine);
        await new Migrator(other, dialect, Storefront.Catalog).MigrateAsync();
        Assert.Empty((await catalogue.ReadAsync(other)).DifferencesFrom(await catalogue.ReadAsync(done)));
        foreach (var table in tables)
            Assert.NotEqual("0", Convert.ToString((await database.QueryAsync($"SELECT count(*) FROM {table.Name.Name}"))[0][0], CultureInfo.InvariantCulture));
        Assert.All(await new Migrator(done, dialect, Storefront.Catalog).GetStatusAsync(), status => Assert.True(status is { IsApplied: true, IsInterrupted: false }));
        if (Every == 1)
            Assert.True(points >= Storefront.Catalog.Migrations.Sum(migration => migration.Up(dialect).Count), $"{points} points");
        output.WriteLine($"{server.Engine}: {Storefront.Catalog.Migrations.Sum(migration => migration.Up(dialect).Count)} statements, the server killed {points} times.");
    }

    private static async Task<int> KillAsync(OwnServer server, EngineDatabase database, string catalog)
    {
        var (points, at) = (0, Every);
        var before = await HistoryAsync(database);
        while (true)
        {
            var (exitCode, text) = await Victim.RunAsync(database, catalog, at, Death.Server, server.Id);
            if (await server.IsAliveAsync())
            {
                Assert.True(exitCode == 0, text);
                return points;
            }

            // Where it was killed at the last command, the run was through.
            points++;
            await server.RestartAsync();
            NpgsqlConnection.ClearAllPools();
            MySqlConnection.ClearAllPools();
            var now = await HistoryAsync(database);
            at = now == before ? at + 1 : Every;
            before = now;
            Assert.True(points < 5000, "It does not come to an end.");
        }
    }

    private static async Task<string> HistoryAsync(EngineDatabase database)
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
}
