using System.Diagnostics;
using System.Globalization;
using SchemaGen.Engines;
using SchemaGen.Migrations;
using Xunit.Abstractions;

namespace SchemaGen.RoundTrip.Tests.Killed;

/// <summary>Sixteen processes at once, and one that takes over from another that was killed. <c>SCHEMAGEN_ROUNDS</c> says how often; 1 by default.</summary>
public abstract class CrowdTests(Engine engine, ITestOutputHelper output)
{
    private const int Processes = 16;

    private static int Rounds => int.Parse(Environment.GetEnvironmentVariable("SCHEMAGEN_ROUNDS") ?? "1", CultureInfo.InvariantCulture);

    [Fact]
    public async Task Of_sixteen_processes_one_applies_each_migration_and_none_fails()
    {
        var migrations = Victim.Catalog("goods").Migrations.Count;
        var time = Stopwatch.StartNew();
        for (var round = 0; round < Rounds; round++)
        {
            await using var database = await engine.CreateDatabaseAsync();
            var ended = await Task.WhenAll(Enumerable.Range(0, Processes).Select(_ => Victim.RunAsync(database, "goods")));

            Assert.All(ended, one => Assert.True(one.ExitCode == 0, one.Output));
            Assert.Equal(migrations, ended.Sum(one => int.Parse(one.Output["applied ".Length..], CultureInfo.InvariantCulture)));
            var rows = await database.QueryAsync("SELECT id FROM schema_migrations WHERE applied_at IS NOT NULL ORDER BY id");
            Assert.Equal(Victim.Catalog("goods").Migrations.Select(migration => migration.Id).Order(StringComparer.Ordinal), rows.Select(row => (string)row[0]!).Order(StringComparer.Ordinal));
        }

        output.WriteLine($"{engine}: {Rounds} rounds of {Processes} processes, one history row a migration, no error, in {time.Elapsed.TotalSeconds:F0} s.");
    }

    [Fact]
    public async Task Where_the_holder_is_killed_the_next_takes_over()
    {
        await using var database = await engine.CreateDatabaseAsync();
        using var holder = Victim.Start(database, "goods", 5, Death.Never);
        Assert.Equal("standing", await holder.StandardOutput.ReadLineAsync());
        var next = Victim.RunAsync(database, "goods");
        await Task.Delay(1500);
        Assert.False(next.IsCompleted, "It did not wait.");

        var time = Stopwatch.StartNew();
        holder.Kill();
        var (exitCode, text) = await next;

        Assert.True(exitCode == 0, text);
        Assert.True(time.Elapsed < TimeSpan.FromSeconds(60), $"It took {time.Elapsed}.");
        await using var connection = await database.OpenAsync();
        Assert.Empty((await new Migrator(connection, engine.Dialect, Victim.Catalog("goods")).MigrateAsync()).Applied);
        output.WriteLine($"{engine}: taken over and done {time.Elapsed.TotalSeconds:F1} s after the holder was killed.");
    }
}

public sealed class SqliteCrowdTests(ITestOutputHelper output) : CrowdTests(Engine.Sqlite, output);

[Trait("Needs", "Engines")]
public sealed class PostgreSqlCrowdTests(ITestOutputHelper output) : CrowdTests(Engine.PostgreSql18, output);

[Trait("Needs", "Engines")]
public sealed class MariaDbCrowdTests(ITestOutputHelper output) : CrowdTests(Engine.MariaDb, output);
