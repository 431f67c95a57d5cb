using SchemaGen.Engines;
using SchemaGen.Migrations;
using SchemaGen.Model;
using SchemaGen.RoundTrip.Tests.Catalogues;
using SchemaGen.RoundTrip.Tests.Rights;
using SchemaGen.RoundTrip.Tests.Values;

namespace SchemaGen.RoundTrip.Tests.Scripts;

/// <summary>A script that may run again, run by the database's own client: it does what the migrator does, and says so in the history.</summary>
public abstract class IdempotentScriptTests(Engine engine)
{
    private protected abstract EngineCatalogue Catalogue { get; }

    private protected Engine On => engine;

    private static readonly IReadOnlyList<Table> Tables = Sources.Read("SchemaGen.RoundTrip.Tests/Templates/Tables", "EveryTemplate");

    /// <summary>The templates, where this engine has what they need.</summary>
    private ISchemaCatalog Templates => EveryTable.Catalog(engine == Engine.PostgreSql18 ? Tables.Where(table => !table.Columns.Any(column => column.Type is GeometryType)) : Tables);

    private string Script(ISchemaCatalog catalog) => new Migrator(() => throw new InvalidOperationException(), engine.Dialect, catalog).Script(idempotent: true);

    private static async Task RunAsync(EngineDatabase database, string script)
    {
        var (exitCode, output) = await DatabaseClient.RunAsync(database, script);
        Assert.True(exitCode == 0 && output.Length == 0, $"{exitCode}: {output}");
    }

    [Fact]
    public async Task It_makes_what_the_migrator_makes_once_and_leaves_the_migrator_nothing_to_do()
    {
        await using var expected = await engine.CreateDatabaseAsync();
        await using var migrated = await expected.OpenAsync();
        await new Migrator(migrated, engine.Dialect, Storefront.Catalog).MigrateAsync();
        await using var database = await engine.CreateDatabaseAsync();
        var script = Script(Storefront.Catalog);

        await RunAsync(database, script);
        var rows = await HistoryAsync(database);
        await RunAsync(database, script);

        await using var connection = await database.OpenAsync();
        Assert.Empty((await Catalogue.ReadAsync(migrated)).DifferencesFrom(await Catalogue.ReadAsync(connection)));
        Assert.Equal(rows, await HistoryAsync(database));
        var migrator = new Migrator(connection, engine.Dialect, Storefront.Catalog);
        Assert.Empty((await migrator.MigrateAsync()).Applied);
        var now = TimeProvider.System.GetUtcNow();
        Assert.All(await migrator.GetStatusAsync(), status => Assert.InRange(status.AppliedAt!.Value, now.AddMinutes(-30), now.AddMinutes(1)));
    }

    [Fact]
    public async Task It_goes_on_where_a_migrator_ended()
    {
        await using var database = await engine.CreateDatabaseAsync();
        await using var connection = await database.OpenAsync();
        var first = SchemaCatalogs.Create([.. Storefront.Catalog.Migrations.Take(3)], Storefront.Catalog.Targets, Storefront.Catalog.Fingerprint);
        await new Migrator(connection, engine.Dialect, first).MigrateAsync();

        await RunAsync(database, Script(Storefront.Catalog));

        Assert.Empty((await new Migrator(connection, engine.Dialect, Storefront.Catalog).MigrateAsync()).Applied);
        Assert.Equal(Storefront.Catalog.Migrations.Count, (await HistoryAsync(database)).Length);
    }

    [Fact]
    public async Task Every_template_is_in_its_reach()
    {
        await using var database = await engine.CreateDatabaseAsync();
        var script = Script(Templates);
        await RunAsync(database, script);
        await RunAsync(database, script);

        await using var connection = await database.OpenAsync();
        Assert.Empty((await new Migrator(connection, engine.Dialect, Templates).MigrateAsync()).Applied);
    }

    [Fact]
    public async Task Rows_that_a_migration_writes_are_written_once()
    {
        await using var database = await engine.CreateDatabaseAsync();
        var catalog = SchemaCatalogs.Create(
            [
                new HandWritten(
                    ("CREATE TABLE things (id int NOT NULL PRIMARY KEY, name varchar(40))", MigrationStatementKind.CreateTable, "DROP TABLE things"),
                    ("INSERT INTO things (id, name) VALUES (1, 'it''s here -- now')", MigrationStatementKind.Execute, ""),
                    ("INSERT INTO things (id, name) SELECT max(id) + 1, 'next' FROM things -- and on", MigrationStatementKind.Execute, ""),
                    ("CREATE INDEX ix_things ON things (name)", MigrationStatementKind.CreateIndex, "")),
            ],
            [new CatalogTarget(engine.Dialect, "1")],
            new string('0', 64));
        await RunAsync(database, Script(catalog));
        await RunAsync(database, Script(catalog));

        Assert.Equal(["it's here -- now", "next"], (await database.QueryAsync("SELECT name FROM things ORDER BY id")).Select(row => row[0]));
        await using var connection = await database.OpenAsync();
        Assert.Empty((await new Migrator(connection, engine.Dialect, catalog).MigrateAsync()).Applied);
    }

    [Fact]
    public async Task It_stops_where_a_class_has_changed_since()
    {
        await using var database = await engine.CreateDatabaseAsync();
        var script = Script(Storefront.Catalog);
        await RunAsync(database, script);
        await database.ExecuteAsync($"UPDATE schema_migrations SET checksum = 'other' WHERE id = '{Storefront.Catalog.Migrations[1].Id}'");

        var (exitCode, output) = await DatabaseClient.RunAsync(database, script);

        Assert.NotEqual(0, exitCode);
        Assert.Matches("(The class of migration '.*' has changed since|the_class_has_changed)", output);
    }

    private static async Task<string[]> HistoryAsync(EngineDatabase database) =>
        [.. (await database.QueryAsync("SELECT id, name, checksum, applied_at, statements, chain FROM schema_migrations ORDER BY id")).Select(row => string.Join('|', row))];
}

public sealed class SqliteIdempotentScriptTests() : IdempotentScriptTests(Engine.Sqlite)
{
    private protected override EngineCatalogue Catalogue => new SqliteCatalogue();

    [Fact]
    public async Task It_stops_where_a_table_is_there_that_the_history_knows_nothing_of()
    {
        await using var database = await Engine.Sqlite.CreateDatabaseAsync();
        await database.ExecuteAsync("CREATE TABLE brands (a)");

        var (exitCode, output) = await DatabaseClient.RunAsync(
            database, new Migrator(() => throw new InvalidOperationException(), Dialect.Sqlite, Storefront.Catalog).Script(idempotent: true));

        Assert.NotEqual(0, exitCode);
        Assert.Contains("There is a table 'brands', which the history knows nothing of", output);
        Assert.DoesNotContain("create_brands", (await database.QueryAsync("SELECT id FROM schema_migrations")).Select(row => row[0]));
    }
}

/// <summary>Where a lock has a name, the script takes the migrator's.</summary>
public abstract class LockedScriptTests(Engine engine) : IdempotentScriptTests(engine)
{
    [Fact]
    public async Task While_a_migrator_is_at_work_it_stops_and_does_nothing()
    {
        await using var database = await On.CreateDatabaseAsync();
        await using var connection = await database.OpenAsync();
        using var reached = new SemaphoreSlim(0);
        using var goOn = new ManualResetEventSlim();
        var migrating = Task.Run(() => new Migrator(connection, On.Dialect, Storefront.Catalog).MigrateAsync(new Standing(reached, goOn)));
        await reached.WaitAsync();
        try
        {
            var (exitCode, output) = await DatabaseClient.RunAsync(database, new Migrator(connection, On.Dialect, Storefront.Catalog).Script(idempotent: true));
            Assert.NotEqual(0, exitCode);
            Assert.Matches("(Another migrator is at work on this database; wait until it has ended|another_migrator_is_at_work)", output);
        }
        finally
        {
            goOn.Set();
            Assert.Equal(Storefront.Catalog.Migrations.Count, (await migrating).Applied.Count);
        }
    }

    private sealed class Standing(SemaphoreSlim reached, ManualResetEventSlim goOn) : IProgress<MigrationProgress>
    {
        public void Report(MigrationProgress value)
        {
            reached.Release();
            goOn.Wait();
        }
    }
}

[Trait("Needs", "Engines")]
public sealed class PostgreSql15IdempotentScriptTests() : LockedScriptTests(Engine.PostgreSql15)
{
    private protected override EngineCatalogue Catalogue => new PostgreSqlCatalogue();
}

[Trait("Needs", "Engines")]
public sealed class PostgreSql18IdempotentScriptTests() : LockedScriptTests(Engine.PostgreSql18)
{
    private protected override EngineCatalogue Catalogue => new PostgreSqlCatalogue();
}

[Trait("Needs", "Engines")]
public sealed class MariaDbIdempotentScriptTests() : LockedScriptTests(Engine.MariaDb)
{
    private protected override EngineCatalogue Catalogue => new MariaDbCatalogue();
}
