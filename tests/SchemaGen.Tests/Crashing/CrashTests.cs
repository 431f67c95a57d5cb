using System.Data.Common;
using System.Globalization;
using SchemaGen.Engines;
using SchemaGen.Migrations;
using SchemaGen.Tests.Migrations;
using Xunit.Abstractions;

namespace SchemaGen.Tests.Crashing;

/// <summary>
/// A migrator that dies at any of its commands, statements, notes, commits and the lock's among them, before or after the server has done
/// it: the next run finishes what it was at, in the same direction or the other, and no row is lost.
/// </summary>
public abstract class CrashTests(Engine engine, ITestOutputHelper output) : IAsyncLifetime
{
    private EngineDatabase database = null!;

    public async Task InitializeAsync() => database = await engine.CreateDatabaseAsync();

    public async Task DisposeAsync() => await database.DisposeAsync();

    protected virtual string CreateIndex => "CREATE INDEX ix_stars ON reviews (stars)";

    protected virtual bool IndexIsTransactional => engine.Dialect != Dialect.MariaDb;

    protected virtual string DropIndex => "DROP INDEX ix_stars";

    protected abstract string Tables { get; }

    private ISchemaCatalog Catalog()
    {
        var commits = engine.Dialect != Dialect.MariaDb;
        MigrationStatement Plain(MigrationStatement statement) => statement with { IsTransactional = commits };
        return TestCatalog.Of(
            new TestMigration("create_brands", [Plain(TestMigration.Create("brands")), Plain(TestMigration.Index("brands"))], [Plain(TestMigration.Drop("brands"))]),
            new TestMigration(
                "create_reviews",
                [
                    Plain(TestMigration.Create("reviews", "id int NOT NULL PRIMARY KEY, stars int, brand_id int REFERENCES brands (id)")),
                    new(CreateIndex, MigrationStatementKind.CreateIndex, "ix_stars", IndexIsTransactional),
                    Plain(new("INSERT INTO reviews (id, stars) VALUES (1, 5)", MigrationStatementKind.Execute, "reviews")),
                    Plain(TestMigration.Create("answers")),
                ],
                [
                    Plain(TestMigration.Drop("answers", 3)),
                    new(DropIndex, MigrationStatementKind.DropOther, "ix_stars", IndexIsTransactional, Undoes: 1),
                    Plain(TestMigration.Drop("reviews")),
                ],
                "create_brands"));
    }

    private Migrator Migrator(DbConnection connection) => new(
        connection, engine.Dialect, Catalog(), new MigratorOptions { AllowDataLoss = ["create_brands", "create_reviews"], LockTimeout = TimeSpan.FromSeconds(30) });

    private async Task<DbConnection> ConnectAsync()
    {
        var builder = new DbConnectionStringBuilder { ConnectionString = database.ConnectionString };
        builder["Pooling"] = false;
        var connection = database.CreateConnection();
        connection.ConnectionString = builder.ConnectionString;
        await connection.OpenAsync();
        return connection;
    }

    private async Task RunAsync(Func<Migrator, Task> work)
    {
        await using var connection = await ConnectAsync();
        await work(Migrator(connection));
    }

    // The number of commands; at a command that is not reached, nothing happens.
    private async Task<int> CrashAsync(int at, bool after, Func<Migrator, Task> work)
    {
        await using var connection = new CrashingConnection(await ConnectAsync(), at, after);
        if (await Record.ExceptionAsync(() => work(Migrator(connection))) is { } error)
            Assert.IsType<MigrationException>(error);

        return connection.Count;
    }

    private async Task<string[]> TablesAsync() =>
        [.. (await database.QueryAsync(Tables)).Select(row => (string)row[0]!).Where(name => name != "schema_migrations").Order(StringComparer.Ordinal)];

    private async Task AssertCompleteAsync(string point)
    {
        Assert.True((await TablesAsync()).SequenceEqual(["answers", "brands", "reviews"]), point);
        Assert.True(1 == Convert.ToInt32((await database.QueryAsync("SELECT count(*) FROM reviews"))[0][0], CultureInfo.InvariantCulture), point);
        await RunAsync(async migrator => Assert.All(await migrator.GetStatusAsync(), status => Assert.True(status.IsApplied, point)));
    }

    private async Task ForgetAsync()
    {
        await RunAsync(migrator => migrator.RollbackAsync(2));
        await database.ExecuteAsync("DROP TABLE schema_migrations");
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Migrating_that_dies_at_any_command_is_finished_by_the_next_run(bool after)
    {
        var commands = await CrashAsync(0, after, migrator => migrator.MigrateAsync());
        await AssertCompleteAsync("without a crash");
        await ForgetAsync();
        for (var at = 1; at <= commands; at++)
        {
            await CrashAsync(at, after, migrator => migrator.MigrateAsync());
            await RunAsync(migrator => migrator.MigrateAsync());
            await AssertCompleteAsync($"command {at}");
            await ForgetAsync();
        }

        output.WriteLine($"{engine}: {commands} commands, died {(after ? "after" : "before")} each.");
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Rolling_back_that_dies_at_any_command_is_finished_in_either_direction(bool after)
    {
        await RunAsync(migrator => migrator.MigrateAsync());
        var commands = await CrashAsync(0, after, migrator => migrator.RollbackAsync(2));
        for (var at = 1; at <= commands; at++)
        {
            await RunAsync(migrator => migrator.MigrateAsync());
            await CrashAsync(at, after, migrator => migrator.RollbackAsync(2));
            if (at % 2 == 0)
                await RunAsync(migrator => migrator.MigrateAsync());
            await RunAsync(migrator => migrator.RollbackAsync(2));
            Assert.True((await TablesAsync()).Length == 0, $"command {at}");
        }

        output.WriteLine($"{engine}: {commands} commands, died {(after ? "after" : "before")} each.");
    }
}

public sealed class SqliteCrashTests(ITestOutputHelper output) : CrashTests(Engine.Sqlite, output)
{
    protected override string Tables => "SELECT name FROM sqlite_master WHERE type = 'table'";
}

[Trait("Needs", "Engines")]
public sealed class PostgreSqlCrashTests(ITestOutputHelper output) : CrashTests(Engine.PostgreSql18, output)
{
    protected override string Tables => "SELECT tablename::text FROM pg_tables WHERE schemaname = 'public'";

    protected override string CreateIndex => "CREATE INDEX CONCURRENTLY ix_stars ON reviews (stars)";

    protected override string DropIndex => "DROP INDEX CONCURRENTLY ix_stars";

    protected override bool IndexIsTransactional => false;
}

[Trait("Needs", "Engines")]
public sealed class MariaDbCrashTests(ITestOutputHelper output) : CrashTests(Engine.MariaDb, output)
{
    protected override string Tables => "SELECT table_name FROM information_schema.tables WHERE table_schema = DATABASE()";

    protected override string DropIndex => "DROP INDEX ix_stars ON reviews";
}
