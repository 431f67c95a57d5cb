using Npgsql;
using SchemaGen.Engines;
using SchemaGen.Migrations;

namespace SchemaGen.Tests.Migrations;

/// <summary>A pooler that gives a server session to another client after each transaction.</summary>
[Trait("Needs", "Engines")]
public sealed class PgBouncerTests : IAsyncLifetime
{
    private EngineDatabase database = null!;

    public async Task InitializeAsync() => database = await Engine.PostgreSql15.CreateDatabaseAsync();

    public async Task DisposeAsync() => await database.DisposeAsync();

    private NpgsqlConnection ThroughPooler() => new(new NpgsqlConnectionStringBuilder(
        Environment.GetEnvironmentVariable("SCHEMAGEN_PGBOUNCER") ?? throw new InvalidOperationException("PgBouncer is not running: run ./test.sh."))
    {
        Database = database.CreateConnection().Database,
        Pooling = false,
    }.ConnectionString);

    [Fact]
    public async Task Connections_that_share_a_session_are_refused_before_anything_runs()
    {
        var migrator = new Migrator(ThroughPooler, Dialect.PostgreSql, TestCatalog.Shop);

        var error = await Assert.ThrowsAsync<MigrationException>(() => migrator.MigrateAsync());

        Assert.StartsWith("Two clients share one session of the PostgreSQL server, so that the migrator's lock would protect nothing", error.Message);
        Assert.Contains("PgBouncer with pool_mode = transaction", error.Message);
        Assert.EndsWith("Give the migrator a direct connection, or name one in MigratorOptions.LockConnection.", error.Message);
        Assert.Empty(await database.QueryAsync("SELECT 1 FROM pg_tables WHERE schemaname = 'public'"));
        // Of this database: the view shows the locks of every database of the server.
        Assert.Empty(await database.QueryAsync("SELECT 1 FROM pg_locks WHERE locktype = 'advisory' AND database = (SELECT oid FROM pg_database WHERE datname = current_database())"));
    }

    [Fact]
    public async Task With_the_lock_on_a_direct_connection_migrators_take_turns()
    {
        var options = new MigratorOptions { LockConnection = database.CreateConnection };
        var catalog = TestCatalog.Of(TestCatalog.Many(6));
        var runs = Enumerable.Range(0, 6).Select(_ => Task.Run(
            () => new Migrator(ThroughPooler, Dialect.PostgreSql, catalog, options).MigrateAsync()));

        var reports = await Task.WhenAll(runs);

        Assert.Equal(6, reports.Sum(report => report.Applied.Count));
    }

    [Fact]
    public async Task A_lock_connection_through_the_pooler_is_refused_too()
    {
        var migrator = new Migrator(ThroughPooler, Dialect.PostgreSql, TestCatalog.Shop, new MigratorOptions { LockConnection = ThroughPooler });

        var error = await Assert.ThrowsAsync<MigrationException>(() => migrator.MigrateAsync());

        Assert.StartsWith("Two clients share one session", error.Message);
    }

    [Fact]
    public async Task Of_two_migrators_on_one_session_the_second_is_refused()
    {
        // One connection each: nothing but the lock itself can tell that both are one session.
        await using var first = ThroughPooler();
        await using var second = ThroughPooler();
        await first.OpenAsync();
        await second.OpenAsync();
        MigrationException? refused = null;

        await new Migrator(first, Dialect.PostgreSql, TestCatalog.Of(new TestMigration(
            "create_one", [TestMigration.Create("one") with { IsTransactional = false }], []))).MigrateAsync(new Recorder(count =>
            {
                if (count == 1)
                    refused = Assert.Throws<MigrationException>(
                        () => new Migrator(second, Dialect.PostgreSql, TestCatalog.Shop).MigrateAsync().GetAwaiter().GetResult());
            }));

        Assert.StartsWith("Two clients share one session", refused!.Message);
        Assert.Equal(["one", "schema_migrations"], (await database.QueryAsync("SELECT tablename::text FROM pg_tables WHERE schemaname = 'public' ORDER BY 1")).Select(row => row[0]));
    }
}
