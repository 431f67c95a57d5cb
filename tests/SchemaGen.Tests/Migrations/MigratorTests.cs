using System.Data;
using System.Data.Common;
using System.Globalization;
using SchemaGen.Engines;
using SchemaGen.Migrations;

namespace SchemaGen.Tests.Migrations;

/// <summary>What a migrator does on every database; each engine runs all of it.</summary>
public abstract class MigratorTests(Engine engine) : IAsyncLifetime
{
    protected EngineDatabase Database { get; private set; } = null!;

    protected abstract string ListTables { get; }

    public async Task InitializeAsync() => Database = await engine.CreateDatabaseAsync();

    public async Task DisposeAsync() => await Database.DisposeAsync();

    internal Migrator Migrator(ISchemaCatalog catalog, MigratorOptions? options = null) =>
        new(Database.CreateConnection, engine.Dialect, catalog, options);

    protected async Task<string[]> TablesAsync()
    {
        var rows = await Database.QueryAsync(ListTables);
        return [.. rows.Select(row => (string)row[0]!).Where(name => name != "schema_migrations").Order(StringComparer.Ordinal)];
    }

    private async Task<string[]> AppliedAsync() =>
        [.. (await Migrator(TestCatalog.Shop).GetStatusAsync()).Where(status => status.IsApplied).Select(status => status.Id)];

    [Fact]
    public async Task Applies_what_is_pending_in_order_and_then_nothing()
    {
        var first = await Migrator(TestCatalog.Shop).MigrateAsync();
        var second = await Migrator(TestCatalog.Shop).MigrateAsync();

        Assert.Equal(["create_brands", "create_products", "create_reviews"], first.Applied.Select(result => result.Id));
        Assert.Equal("CreateBrands", first.Applied[0].Name);
        Assert.Empty(second.Applied);
        Assert.Equal(["brands", "prices", "products", "reviews"], await TablesAsync());
    }

    [Fact]
    public async Task Asks_no_migration_for_its_statements_when_nothing_is_pending()
    {
        await Migrator(TestCatalog.Shop).MigrateAsync();
        var brands = TestCatalog.Brands();

        await Migrator(TestCatalog.Of(brands)).MigrateAsync();

        Assert.Equal(0, brands.UpCalls);
    }

    [Fact]
    public async Task Applies_only_what_was_added_since()
    {
        await Migrator(TestCatalog.Of(TestCatalog.Brands())).MigrateAsync();

        var report = await Migrator(TestCatalog.Shop).MigrateAsync();

        Assert.Equal(["create_products", "create_reviews"], report.Applied.Select(result => result.Id));
    }

    [Fact]
    public async Task Status_shows_what_is_applied_and_when()
    {
        await Migrator(TestCatalog.Of(TestCatalog.Brands())).MigrateAsync();

        var status = await Migrator(TestCatalog.Shop).GetStatusAsync();

        Assert.Equal([true, false, false], status.Select(one => one.IsApplied));
        Assert.All(status, one => Assert.True(one.IsKnown && !one.IsChanged && !one.IsInterrupted && one.Checksum.Length == 64));
        Assert.Equal(TimeSpan.Zero, status[0].AppliedAt!.Value.Offset);
        Assert.InRange(status[0].AppliedAt!.Value, DateTimeOffset.UtcNow.AddMinutes(-1), DateTimeOffset.UtcNow.AddMinutes(1));
        Assert.Null(status[1].AppliedAt);
    }

    [Fact]
    public async Task Status_of_an_untouched_database_changes_nothing()
    {
        var status = await Migrator(TestCatalog.Shop).GetStatusAsync();

        Assert.Equal(3, status.Count);
        Assert.All(status, one => Assert.False(one.IsApplied));
        Assert.Empty(await Database.QueryAsync(ListTables));
    }

    [Fact]
    public async Task Status_shows_applied_migrations_that_the_catalog_does_not_know()
    {
        await Migrator(TestCatalog.Shop).MigrateAsync();
        var older = Migrator(TestCatalog.Of(TestCatalog.Brands()));

        Assert.Empty((await older.MigrateAsync()).Applied);
        var status = await older.GetStatusAsync();

        Assert.Equal([true, false, false], status.Select(one => one.IsKnown));
        Assert.All(status, one => Assert.True(one.IsApplied));
        var error = await Assert.ThrowsAsync<MigrationException>(() => older.RollbackAsync());
        Assert.Contains("does not know", error.Message);
        Assert.Equal(4, (await TablesAsync()).Length);
    }

    [Fact]
    public async Task Rolls_back_the_last_ones_and_applies_them_again()
    {
        var migrator = Migrator(TestCatalog.Shop);
        await migrator.MigrateAsync();

        var one = await migrator.RollbackAsync();
        Assert.Equal(["create_reviews"], one.RolledBack.Select(result => result.Id));
        Assert.Equal(["brands", "prices", "products"], await TablesAsync());

        var rest = await migrator.RollbackAsync(5);
        Assert.Equal(["create_products", "create_brands"], rest.RolledBack.Select(result => result.Id));
        Assert.Empty(await TablesAsync());
        Assert.Empty((await migrator.RollbackAsync()).RolledBack);

        Assert.Equal(3, (await migrator.MigrateAsync()).Applied.Count);
    }

    [Fact]
    public async Task Rolls_back_in_the_order_of_application_not_of_the_catalog()
    {
        var early = new TestMigration("create_early", [TestMigration.Create("early")], [TestMigration.Drop("early")]);
        await Migrator(TestCatalog.Of(TestCatalog.Brands())).MigrateAsync();
        var migrator = Migrator(TestCatalog.Of(early, TestCatalog.Brands()));
        await migrator.MigrateAsync();

        await migrator.RollbackAsync();

        Assert.Equal(["brands"], await TablesAsync());
    }

    [Fact]
    public async Task A_rollback_that_fails_can_be_continued()
    {
        var migrator = Migrator(TestCatalog.Of(TestCatalog.Brands(), TestCatalog.Products()), new MigratorOptions { AllowDataLoss = ["create_products"] });
        await migrator.MigrateAsync();
        await Database.ExecuteAsync("CREATE TABLE refers (id int REFERENCES products (id))");
        await Database.ExecuteAsync("INSERT INTO brands VALUES (1)");
        await Database.ExecuteAsync("INSERT INTO products VALUES (1, 1)");
        await Database.ExecuteAsync("INSERT INTO refers VALUES (1)");

        var error = await Assert.ThrowsAsync<MigrationException>(() => migrator.RollbackAsync());

        Assert.Equal("create_products", error.MigrationId);
        Assert.Equal("products", error.Statement!.ObjectName);
        await Database.ExecuteAsync("DROP TABLE refers");
        await migrator.RollbackAsync();
        Assert.Equal(["brands"], await TablesAsync());
        Assert.Equal(["create_brands"], await AppliedAsync());
    }

    [Fact]
    public async Task A_rollback_that_fails_can_be_migrated_forward_again()
    {
        var migrator = Migrator(TestCatalog.Of(TestCatalog.Brands(), TestCatalog.Products()), new MigratorOptions { AllowDataLoss = ["create_products"] });
        await migrator.MigrateAsync();
        await Database.ExecuteAsync("CREATE TABLE refers (id int REFERENCES products (id))");
        await Database.ExecuteAsync("INSERT INTO brands VALUES (1)");
        await Database.ExecuteAsync("INSERT INTO products VALUES (1, 1)");
        await Database.ExecuteAsync("INSERT INTO refers VALUES (1)");
        await Assert.ThrowsAsync<MigrationException>(() => migrator.RollbackAsync());

        await migrator.MigrateAsync();

        Assert.Equal(["brands", "prices", "products", "refers"], await TablesAsync());
        Assert.Equal(["create_brands", "create_products"], await AppliedAsync());
        Assert.Single(await Database.QueryAsync("SELECT id FROM products"));
    }

    [Fact]
    public async Task Rolls_back_to_a_migration_that_stays()
    {
        var migrator = Migrator(TestCatalog.Shop);
        await migrator.MigrateAsync();

        var error = await Assert.ThrowsAsync<MigrationException>(() => migrator.RollbackAsync("create_nothing"));
        Assert.Equal(
            "Cannot roll back to 'create_nothing', which is not applied; name the migration that is to be the last one, by its id as GetStatusAsync gives it.",
            error.Message);
        var report = await migrator.RollbackAsync("create_brands");

        Assert.Equal(["create_reviews", "create_products"], report.RolledBack.Select(result => result.Id));
        Assert.Empty((await migrator.RollbackAsync("create_brands")).RolledBack);
        Assert.Equal(["brands"], await TablesAsync());
    }

    [Fact]
    public async Task A_rollback_that_loses_rows_is_refused_unless_its_migration_is_named()
    {
        await Migrator(TestCatalog.Shop).MigrateAsync();
        await Database.ExecuteAsync("INSERT INTO brands VALUES (1)");
        await Database.ExecuteAsync("INSERT INTO prices VALUES (1)");
        await Database.ExecuteAsync("INSERT INTO products VALUES (1, 1)");

        var error = await Assert.ThrowsAsync<MigrationException>(() => Migrator(TestCatalog.Shop, new MigratorOptions { AllowDataLoss = ["create_brands"] }).RollbackAsync(3));

        Assert.Equal(
            "Rolling back cannot be undone here: 'create_products' drops rows of 'prices', 'products'. Nothing ran; name 'create_products' in "
            + "MigratorOptions.AllowDataLoss to roll back all the same.",
            error.Message);
        Assert.Equal("create_products", error.MigrationId);
        Assert.Equal(["brands", "prices", "products", "reviews"], await TablesAsync());
        Assert.Single((await Migrator(TestCatalog.Shop).RollbackAsync()).RolledBack);
        Assert.Equal(2, (await Migrator(TestCatalog.Shop, new MigratorOptions { AllowDataLoss = ["create_brands", "create_products"] }).RollbackAsync(3)).RolledBack.Count);
        Assert.Empty(await TablesAsync());
    }

    [Fact]
    public async Task A_migration_that_nothing_takes_back_is_forgotten_only_where_it_is_named()
    {
        var catalog = TestCatalog.Of(new TestMigration("create_one", [TestMigration.Create("one")], []));
        await Migrator(catalog).MigrateAsync();

        var error = await Assert.ThrowsAsync<MigrationException>(() => Migrator(catalog).RollbackAsync());
        Assert.Contains("'create_one' has no statements that take it back, and would only be forgotten. Nothing ran", error.Message);
        await Migrator(catalog, new MigratorOptions { AllowDataLoss = ["create_one"] }).RollbackAsync();

        Assert.Equal(["one"], await TablesAsync());
        Assert.False((await Migrator(catalog).GetStatusAsync())[0].IsApplied);
    }

    [Fact]
    public async Task A_preview_of_a_rollback_shows_what_would_run_and_runs_nothing()
    {
        var migrator = Migrator(TestCatalog.Shop);
        Assert.Empty(await migrator.PreviewRollbackAsync(3));
        await migrator.MigrateAsync();
        await Database.ExecuteAsync("INSERT INTO prices VALUES (1)");

        Assert.Equal(
            """
            -- Roll back CreateReviews
            DROP TABLE reviews;

            -- Roll back CreateProducts
            -- Cannot be undone: 'create_products' drops rows of 'prices'
            DROP TABLE prices;
            DROP TABLE products;

            """,
            await migrator.PreviewRollbackAsync("create_brands"));
        Assert.Equal(await migrator.PreviewRollbackAsync("create_brands"), await migrator.PreviewRollbackAsync(2));
        Assert.Equal(4, (await TablesAsync()).Length);
        Assert.Equal(3, (await AppliedAsync()).Length);
    }

    [Fact]
    public async Task A_clock_that_was_set_back_does_not_change_the_order()
    {
        var now = new DateTimeOffset(2026, 2, 3, 4, 5, 6, TimeSpan.Zero);
        foreach (var (catalog, days) in new[] { (TestCatalog.Of(TestCatalog.Brands()), 0), (TestCatalog.Of(TestCatalog.Brands(), TestCatalog.Products()), -1), (TestCatalog.Shop, -2) })
            await Migrator(catalog, new MigratorOptions { TimeProvider = new FixedClock(now.AddDays(days)) }).MigrateAsync();

        var report = await Migrator(TestCatalog.Shop).RollbackAsync(2);

        Assert.Equal(["create_reviews", "create_products"], report.RolledBack.Select(result => result.Id));
        Assert.Equal(["brands"], await TablesAsync());
    }

    [Fact]
    public async Task Baseline_records_without_running()
    {
        await Migrator(TestCatalog.Of(TestCatalog.Brands())).MigrateAsync();

        var report = await Migrator(TestCatalog.Shop).BaselineAsync();

        Assert.Equal(["create_products", "create_reviews"], report.Applied.Select(result => result.Id));
        Assert.Equal(["brands"], await TablesAsync());
        Assert.Empty((await Migrator(TestCatalog.Shop).MigrateAsync()).Applied);
        Assert.Empty((await Migrator(TestCatalog.Shop).BaselineAsync()).Applied);
    }

    [Fact]
    public async Task The_script_gives_the_same_tables_in_another_database()
    {
        await Migrator(TestCatalog.Shop).MigrateAsync();
        var expected = await TablesAsync();
        await using var other = await engine.CreateDatabaseAsync();

        await other.ExecuteAsync(Migrator(TestCatalog.Shop).Script());

        Assert.Equal(expected, (await other.QueryAsync(ListTables)).Select(row => (string)row[0]!).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Progress_counts_each_statement_in_order()
    {
        var recorder = new Recorder();

        await Migrator(TestCatalog.Shop).MigrateAsync(recorder);

        Assert.Equal(
            ["0 create_brands brands", "1 create_brands ix_brands", "2 create_brands ",
             "2 create_products products", "3 create_products ix_products", "4 create_products prices", "5 create_products ",
             "5 create_reviews reviews", "6 create_reviews "],
            recorder.Reports.Select(one => $"{one.Completed} {one.MigrationId} {one.Statement?.ObjectName}"));
        Assert.All(recorder.Reports, one => Assert.Equal(6, one.Total));
    }

    [Fact]
    public async Task Cancelled_at_any_report_it_leaves_whole_migrations_and_a_second_run_completes()
    {
        for (var at = 1; at <= 9; at++)
        {
            await using var database = await engine.CreateDatabaseAsync();
            using var cancellation = new CancellationTokenSource();
            var migrator = new Migrator(database.CreateConnection, engine.Dialect, TestCatalog.Shop);
            var recorder = new Recorder(count =>
            {
                if (count == at)
                    cancellation.Cancel();
            });

            // The ninth report is the last one: there is nothing left to cancel.
            if (at < 9)
                await Assert.ThrowsAnyAsync<OperationCanceledException>(() => migrator.MigrateAsync(recorder, cancellation.Token));
            else
                await migrator.MigrateAsync(recorder, cancellation.Token);

            var tables = (await database.QueryAsync(ListTables)).Select(row => (string)row[0]!).ToHashSet();
            foreach (var status in await migrator.GetStatusAsync())
            {
                Assert.False(status.IsInterrupted);
                Assert.Equal(status.IsApplied, tables.Contains(status.Id["create_".Length..]));
            }

            await migrator.MigrateAsync();
            Assert.Equal(5, (await database.QueryAsync(ListTables)).Count);
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task A_failing_statement_leaves_nothing_of_its_migration(int at)
    {
        List<MigrationStatement> up = [TestMigration.Create("one"), TestMigration.Create("two"), TestMigration.Create("three")];
        MigrationStatement[] down = [TestMigration.Drop("three", 2), TestMigration.Drop("two", 1), TestMigration.Drop("one")];
        var good = Migrator(TestCatalog.Of(TestCatalog.Brands(), new TestMigration("create_three", [.. up], down)));
        up.Insert(at, TestMigration.Broken);

        // What comes before the broken statement keeps its ordinal, and nothing after it has run.
        var bad = Migrator(TestCatalog.Of(TestCatalog.Brands(), new TestMigration("create_three", [.. up], down)));
        var error = await Assert.ThrowsAsync<MigrationException>(() => bad.MigrateAsync());

        Assert.Equal("create_three", error.MigrationId);
        Assert.Same(TestMigration.Broken, error.Statement);
        Assert.Contains($"statement {at + 1} of 4", error.Message);
        Assert.IsAssignableFrom<DbException>(error.InnerException);
        Assert.Equal(["brands"], await TablesAsync());
        Assert.Equal(["create_brands"], await AppliedAsync());
        Assert.Equal(["create_three"], (await good.MigrateAsync()).Applied.Select(result => result.Id));
    }

    [Fact]
    public async Task A_failure_never_touches_a_table_that_was_there_before()
    {
        await Database.ExecuteAsync("CREATE TABLE prices (kept int)");
        await Database.ExecuteAsync("INSERT INTO prices VALUES (42)");

        var error = await Assert.ThrowsAsync<MigrationException>(() => Migrator(TestCatalog.Shop).MigrateAsync());

        Assert.Equal("prices", error.Statement!.ObjectName);
        Assert.Equal(["brands", "prices"], await TablesAsync());
        Assert.Equal(42, Convert.ToInt32((await Database.QueryAsync("SELECT kept FROM prices"))[0][0], CultureInfo.InvariantCulture));
    }

    [Fact]
    public async Task A_class_that_changed_since_stops_the_run_and_shows_in_the_status()
    {
        await Migrator(TestCatalog.Of(TestCatalog.Brands())).MigrateAsync();
        var changed = Migrator(TestCatalog.Of(new ChangedMigration("create_brands"), TestCatalog.Reviews()));

        foreach (var call in new Func<Task>[] { () => changed.MigrateAsync(), () => changed.RollbackAsync(), () => changed.BaselineAsync() })
        {
            var error = await Assert.ThrowsAsync<MigrationException>(call);
            Assert.Equal("create_brands", error.MigrationId);
            Assert.Contains("has changed since", error.Message);
        }

        Assert.Equal(["brands"], await TablesAsync());
        Assert.True((await changed.GetStatusAsync())[0].IsChanged);
    }

    [Theory]
    [InlineData("version varchar(50)")]
    [InlineData("version bigint, dirty int")]
    public async Task Another_tools_history_table_is_left_alone(string columns)
    {
        await Database.ExecuteAsync($"CREATE TABLE schema_migrations ({columns})");

        var error = await Assert.ThrowsAsync<MigrationException>(() => Migrator(TestCatalog.Shop).MigrateAsync());

        Assert.Contains("'schema_migrations' belongs to another tool", error.Message);
        Assert.Contains("MigratorOptions.HistoryTable", error.Message);
        Assert.Empty(await TablesAsync());
        var report = await Migrator(TestCatalog.Shop, new MigratorOptions { HistoryTable = "our_migrations" }).MigrateAsync();
        Assert.Equal(3, report.Applied.Count);
    }

    [Fact]
    public async Task The_history_table_may_have_any_name()
    {
        var options = new MigratorOptions { HistoryTable = "my \"odd\" `name`; -- ]'x" };

        await Migrator(TestCatalog.Shop, options).MigrateAsync();

        Assert.Empty((await Migrator(TestCatalog.Shop, options).MigrateAsync()).Applied);
        Assert.Equal(3, (await Migrator(TestCatalog.Shop, options).RollbackAsync(3)).RolledBack.Count);
    }

    [Theory]
    [InlineData(2)]
    [InlineData(16)]
    public async Task Of_many_migrators_at_once_each_migration_is_applied_by_one(int count)
    {
        var catalog = TestCatalog.Of(TestCatalog.Many(12));
        using var start = new ManualResetEventSlim();

        // Threads of their own: SQLite's driver blocks while it waits, and a starved pool would run them one by one.
        var runs = Enumerable.Range(0, count).Select(_ => Task.Factory.StartNew(
            () =>
            {
                start.Wait();
                return Migrator(catalog).MigrateAsync().GetAwaiter().GetResult();
            },
            TaskCreationOptions.LongRunning)).ToList();
        start.Set();
        var reports = await Task.WhenAll(runs);

        Assert.Equal(
            catalog.Migrations.Select(migration => migration.Id),
            reports.SelectMany(report => report.Applied).Select(result => result.Id).Order(StringComparer.Ordinal));
        Assert.Equal(12, (await TablesAsync()).Length);
    }

    [Fact]
    public async Task A_migrator_that_waited_for_another_finds_nothing_left_to_do()
    {
        Task<MigrationReport>? second = null;
        var first = await Task.Run(() => Migrator(TestCatalog.Shop).MigrateAsync(new Recorder(count =>
        {
            if (count != 1)
                return;

            // Long enough for the second one to read the history and to find all of it pending.
            second = Task.Run(() => Migrator(TestCatalog.Shop).MigrateAsync());
            Thread.Sleep(400);
        })));

        Assert.Equal(3, first.Applied.Count);
        Assert.Empty((await second!).Applied);
        Assert.Equal(["brands", "prices", "products", "reviews"], await TablesAsync());
    }

    [Fact]
    public async Task A_connection_is_left_as_it_was_found()
    {
        await using var connection = Database.CreateConnection();
        var migrator = new Migrator(connection, engine.Dialect, TestCatalog.Shop);

        await migrator.MigrateAsync();
        Assert.Equal(ConnectionState.Closed, connection.State);

        await connection.OpenAsync();
        await migrator.RollbackAsync(3);
        await migrator.MigrateAsync();
        Assert.Equal(ConnectionState.Open, connection.State);
        await using var command = connection.CreateCommand();
        command.CommandText = "SELECT count(*) FROM brands";
        Assert.Equal(0L, Convert.ToInt64(await command.ExecuteScalarAsync(), CultureInfo.InvariantCulture));
    }

    [Fact]
    public async Task A_failure_leaves_the_connection_usable_and_as_it_was_found()
    {
        await using var connection = await Database.OpenAsync();
        var bad = new Migrator(connection, engine.Dialect, TestCatalog.Of(new TestMigration("bad", [TestMigration.Broken], [])));

        await Assert.ThrowsAsync<MigrationException>(() => bad.MigrateAsync());

        Assert.Equal(ConnectionState.Open, connection.State);
        Assert.Equal(3, (await new Migrator(connection, engine.Dialect, TestCatalog.Shop).MigrateAsync()).Applied.Count);
    }

    [Fact]
    public async Task Connections_come_from_a_data_source_too()
    {
        await using var source = DbProviderFactories.GetFactory(Database.CreateConnection())!.CreateDataSource(Database.ConnectionString);
        var migrator = new Migrator(source, engine.Dialect, TestCatalog.Shop);

        Assert.Equal(3, (await migrator.MigrateAsync()).Applied.Count);
        Assert.Empty((await migrator.MigrateAsync()).Applied);
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    public async Task The_culture_makes_no_difference(string culture)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            var clock = new FixedClock(new DateTimeOffset(2026, 2, 3, 4, 5, 6, 789, TimeSpan.Zero));
            await Migrator(TestCatalog.Shop, new MigratorOptions { TimeProvider = clock }).MigrateAsync();

            var status = await Migrator(TestCatalog.Shop).GetStatusAsync();

            Assert.All(status, one => Assert.Equal(clock.GetUtcNow(), one.AppliedAt));
            Assert.Equal(3, (await Migrator(TestCatalog.Shop).RollbackAsync(3)).RolledBack.Count);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public async Task A_dialect_that_is_no_target_is_refused_before_anything_runs()
    {
        var catalog = SchemaCatalogs.Create([TestCatalog.Brands()], [new CatalogTarget(Dialect.SqlServer, "2022")], "f");

        var error = await Assert.ThrowsAsync<MigrationException>(() => Migrator(catalog).MigrateAsync());
        Assert.Contains("was not written for", error.Message);
        await Assert.ThrowsAsync<MigrationException>(
            () => new Migrator(Database.CreateConnection, Dialect.All, TestCatalog.Shop).MigrateAsync());
    }

    [Fact]
    public async Task A_requirement_that_is_nowhere_stops_the_run()
    {
        var error = await Assert.ThrowsAsync<MigrationException>(() => Migrator(TestCatalog.Of(TestCatalog.Products())).MigrateAsync());

        Assert.Contains("'create_products' requires 'create_brands'", error.Message);
        Assert.Empty(await TablesAsync());
    }

    [Fact]
    public async Task A_requirement_that_another_catalog_has_applied_is_met()
    {
        await Migrator(TestCatalog.Of(TestCatalog.Brands())).MigrateAsync();

        Assert.Single((await Migrator(TestCatalog.Of(TestCatalog.Products())).MigrateAsync()).Applied);
    }

    [Fact]
    public async Task A_migration_that_was_interrupted_is_continued_where_it_stopped()
    {
        var half = TestCatalog.Of(TestCatalog.Brands());
        await Migrator(half).MigrateAsync();

        // What a run that was killed between two statements leaves behind.
        await Database.ExecuteAsync("DROP TABLE brands");
        await Database.ExecuteAsync("CREATE TABLE brands (id int NOT NULL PRIMARY KEY)");
        await Database.ExecuteAsync("UPDATE schema_migrations SET applied_at = NULL, statements = 1");

        Assert.True((await Migrator(half).GetStatusAsync())[0].IsInterrupted);
        var report = await Migrator(half).MigrateAsync();

        Assert.Single(report.Applied);
        Assert.True((await Migrator(half).GetStatusAsync())[0].IsApplied);
    }

    private sealed class FixedClock(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}
