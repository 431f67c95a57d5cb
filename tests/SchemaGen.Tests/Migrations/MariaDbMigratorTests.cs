using MySqlConnector;
using SchemaGen.Engines;
using SchemaGen.Migrations;

namespace SchemaGen.Tests.Migrations;

[Trait("Needs", "Engines")]
public sealed class MariaDbMigratorTests() : MigratorTests(Engine.MariaDb)
{
    protected override string ListTables => "SELECT table_name FROM information_schema.tables WHERE table_schema = DATABASE()";

    private static readonly MigrationStatement[] Up =
        [TestMigration.Create("one"), TestMigration.Create("two"), TestMigration.Create("three")];

    private static readonly MigrationStatement[] Down =
        [TestMigration.Drop("three", 2), TestMigration.Drop("two", 1), TestMigration.Drop("one")];

    private static ISchemaCatalog Three => TestCatalog.Of(new TestMigration("create_three", Up, Down));

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task A_run_that_died_at_any_statement_is_continued(int after)
    {
        // The connection is killed from outside in the middle: nothing can be taken back any more.
        await KillAtAsync(Three, after + 1, after < 3);

        await Migrator(Three).MigrateAsync();

        Assert.Equal(["one", "three", "two"], await TablesAsync());
        Assert.True((await Migrator(Three).GetStatusAsync())[0].IsApplied);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public async Task A_run_that_died_between_a_statement_and_its_note_is_continued(int ordinal)
    {
        await Migrator(Three).MigrateAsync();
        for (var i = ordinal + 1; i < 3; i++)
            await Database.ExecuteAsync(Down[2 - i].Text);
        await Database.ExecuteAsync($"UPDATE schema_migrations SET applied_at = NULL, statements = {ordinal}");
        await Database.ExecuteAsync("INSERT INTO one VALUES (7)");

        await Migrator(Three).MigrateAsync();

        Assert.Equal(["one", "three", "two"], await TablesAsync());
        Assert.Single(await Database.QueryAsync("SELECT id FROM one"));
    }

    [Fact]
    public async Task A_table_of_somebody_else_is_not_taken_for_the_one_in_doubt()
    {
        await KillAtAsync(Three, 2, true);
        await Database.ExecuteAsync("CREATE TABLE two (kept int, another int)");

        var error = await Assert.ThrowsAsync<MigrationException>(() => Migrator(Three).MigrateAsync());

        Assert.Equal(
            "The migration 'create_three' is to create the table 'two', but there is one of that name with other columns (kept, another instead of id); "
            + "rename or drop it where it is not wanted, and migrate again.",
            error.Message);
        Assert.Equal("two", error.Statement!.ObjectName);
        await Database.ExecuteAsync("DROP TABLE two");
        await Migrator(Three).MigrateAsync();
        Assert.Equal(["one", "three", "two"], await TablesAsync());
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_run_is_continued_only_by_a_build_with_the_same_statements(bool byLineEnds)
    {
        MigrationStatement Multiline(string end) => TestMigration.Create("one", $"id int{end}NOT NULL");
        ISchemaCatalog Lines(MigrationStatement first) => TestCatalog.Of(new TestMigration("create_three", [first, Up[1], Up[2]], Down));
        await KillAtAsync(Lines(Multiline("\n")), 3, true);
        var other = Lines(byLineEnds ? Multiline("\r\n") : TestMigration.Create("one", "id bigint NOT NULL"));

        if (byLineEnds)
        {
            await Migrator(other).MigrateAsync();
            Assert.Equal(["one", "three", "two"], await TablesAsync());
            return;
        }

        foreach (var call in new Func<Task>[] { () => Migrator(other).MigrateAsync(), () => Migrator(other).RollbackAsync() })
        {
            var error = await Assert.ThrowsAsync<MigrationException>(call);
            Assert.StartsWith("A run of the migration 'create_three' was interrupted after 2 statements that are not those of this build (it has 3); nothing ran.", error.Message);
        }

        Assert.Equal(["one", "two"], await TablesAsync());
        await Migrator(Lines(Multiline("\n"))).MigrateAsync();
        Assert.Equal(["one", "three", "two"], await TablesAsync());
    }

    [Fact]
    public async Task Rows_are_written_in_one_transaction_with_their_note()
    {
        MigrationStatement insert = new("INSERT INTO one VALUES (1)", MigrationStatementKind.Execute, "one", IsTransactional: false);
        var catalog = TestCatalog.Of(new TestMigration("create_one", [Up[0], insert, Up[1]], [TestMigration.Drop("two", 2), TestMigration.Drop("one")]));

        // The connection dies before the row is written, and after it is noted.
        foreach (var report in new[] { 2, 3 })
        {
            await KillAtAsync(catalog, report, true);
            await Migrator(catalog).MigrateAsync();
            Assert.Single(await Database.QueryAsync("SELECT id FROM one"));
            await Migrator(catalog, new MigratorOptions { AllowDataLoss = ["create_one"] }).RollbackAsync();
        }
    }

    [Theory]
    [InlineData("CREATE INDEX ix ON one (a)", "DROP INDEX ix ON one")]
    [InlineData("ALTER TABLE one ADD INDEX ix (a)", "ALTER TABLE one DROP INDEX ix")]
    [InlineData("ALTER TABLE `one` ADD CONSTRAINT `fk one` FOREIGN KEY (a) REFERENCES one (id)", "ALTER TABLE `one` DROP FOREIGN KEY `fk one`")]
    [InlineData("/* c */ ALTER TABLE one ADD CONSTRAINT ck CHECK (a > 0)", "-- c\nALTER TABLE one DROP CONSTRAINT ck")]
    [InlineData("CREATE TRIGGER tr BEFORE INSERT ON one FOR EACH ROW SET @x = 1", "DROP TRIGGER tr")]
    [InlineData("CREATE VIEW v AS SELECT 1 AS a", "DROP VIEW v")]
    [InlineData("CREATE SEQUENCE s", "DROP SEQUENCE s")]
    [InlineData("CREATE FUNCTION f() RETURNS int RETURN 1", "DROP FUNCTION f")]
    [InlineData("CREATE PROCEDURE p() SELECT 1", "DROP PROCEDURE p")]
    [InlineData("CREATE EVENT e ON SCHEDULE EVERY 1 DAY DO SELECT 1", "DROP EVENT e")]
    public async Task Whatever_was_made_or_dropped_before_its_note_is_found(string make, string drop)
    {
        MigrationStatement statement = new(make, MigrationStatementKind.Execute, "x");
        MigrationStatement reverse = new(drop, MigrationStatementKind.DropOther, "x", Undoes: 1);
        var catalog = TestCatalog.Of(new TestMigration(
            "create_one", [TestMigration.Create("one", "id int NOT NULL PRIMARY KEY, a int"), statement], [reverse, TestMigration.Drop("one")]));
        await Migrator(catalog).MigrateAsync();
        const string forget = "UPDATE schema_migrations SET applied_at = NULL, statements = 1";

        await Database.ExecuteAsync(forget);
        await Migrator(catalog).MigrateAsync();
        await Database.ExecuteAsync(drop);
        await Database.ExecuteAsync(forget);
        await Migrator(catalog).MigrateAsync();
        await Database.ExecuteAsync(drop);
        await Database.ExecuteAsync(make);

        await Database.ExecuteAsync(drop);
        await Database.ExecuteAsync(forget);
        await Migrator(catalog).RollbackAsync();

        Assert.Empty(await TablesAsync());
    }

    [Fact]
    public async Task A_continued_run_that_is_cancelled_at_once_can_be_continued()
    {
        await Migrator(Three).MigrateAsync();
        await Database.ExecuteAsync("DROP TABLE three");
        await Database.ExecuteAsync("UPDATE schema_migrations SET applied_at = NULL, statements = 1");
        using var cancellation = new CancellationTokenSource();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => Migrator(Three).MigrateAsync(new Recorder(_ => cancellation.Cancel()), cancellation.Token));
        await Migrator(Three).MigrateAsync();

        Assert.Equal(["one", "three", "two"], await TablesAsync());
    }

    [Fact]
    public async Task A_continued_run_that_fails_takes_back_only_its_own()
    {
        await Database.ExecuteAsync("CREATE TABLE three (kept int)");
        await Migrator(TestCatalog.Of(TestCatalog.Brands())).MigrateAsync();
        await Database.ExecuteAsync("CREATE TABLE one (id int)");
        await Database.ExecuteAsync(
            $"INSERT INTO schema_migrations SELECT 'create_three', 'x', '{Three.Migrations[0].Checksum}', NULL, 0, 'x', 1, NULL FROM schema_migrations");

        await Assert.ThrowsAsync<MigrationException>(() => Migrator(Three).MigrateAsync());

        Assert.Equal(["brands", "one", "three"], await TablesAsync());
        await Database.ExecuteAsync("DROP TABLE three");
        await Migrator(Three).MigrateAsync();
        Assert.Equal(["brands", "one", "three", "two"], await TablesAsync());
    }

    [Theory]
    [InlineData(2, true)]
    [InlineData(2, false)]
    [InlineData(1, true)]
    [InlineData(1, false)]
    [InlineData(0, true)]
    [InlineData(0, false)]
    public async Task A_rollback_that_died_beside_a_statement_is_continued_in_either_direction(int ordinal, bool hasRun)
    {
        foreach (var isForward in new[] { true, false })
        {
            await Migrator(Three).MigrateAsync();
            for (var i = 2; i > ordinal; i--)
                await Database.ExecuteAsync(Down[2 - i].Text);
            if (hasRun)
                await Database.ExecuteAsync(Down[2 - ordinal].Text);
            await Database.ExecuteAsync($"UPDATE schema_migrations SET applied_at = NULL, statements = {ordinal}");

            if (isForward)
                await Migrator(Three).MigrateAsync();
            else
                await Migrator(Three).RollbackAsync();

            Assert.Equal(isForward ? ["one", "three", "two"] : [], await TablesAsync());
        }
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_rollback_that_died_before_a_drop_finds_what_hangs_on_the_table(bool isForward)
    {
        var catalog = TestCatalog.Of(TestCatalog.Brands());
        await Migrator(catalog).MigrateAsync();
        await Database.ExecuteAsync("UPDATE schema_migrations SET applied_at = NULL, statements = 0");

        if (isForward)
            await Migrator(catalog).MigrateAsync();
        else
            await Migrator(catalog).RollbackAsync();

        Assert.Equal(isForward ? ["brands"] : [], await TablesAsync());
    }

    [Fact]
    public async Task A_table_that_was_there_is_not_taken_for_one_of_a_run_that_failed()
    {
        // The first run fails at 'two', which is not its own, and cannot take back 'one'.
        await Database.ExecuteAsync("CREATE TABLE two (kept int)");
        var oneWay = TestCatalog.Of(new OneWay(Up[1]));

        for (var run = 0; run < 3; run++)
        {
            var error = await Assert.ThrowsAsync<MigrationException>(() => Migrator(oneWay).MigrateAsync());
            Assert.Equal("two", error.Statement!.ObjectName);
        }

        await Database.ExecuteAsync("DROP TABLE two");
        await Migrator(oneWay).MigrateAsync();
        Assert.True((await Migrator(oneWay).GetStatusAsync())[0].IsApplied);
    }

    [Fact]
    public async Task A_clean_up_that_fails_says_what_was_done_and_what_was_not()
    {
        MigrationStatement[] down = [TestMigration.Drop("two", 1), TestMigration.Drop("one_misspelt", 0)];
        var bad = TestCatalog.Of(new TestMigration("create_three", [Up[0], Up[1], TestMigration.Broken], down));

        var error = await Assert.ThrowsAsync<MigrationException>(() => Migrator(bad).MigrateAsync());

        Assert.Contains("failed at 'one_misspelt'", error.Message);
        Assert.Contains("taken back: two.", error.Message);
        Assert.Same(TestMigration.Broken, error.Statement);
        await Migrator(Three).MigrateAsync();
        Assert.Equal(["one", "three", "two"], await TablesAsync());
    }

    [Fact]
    public async Task A_migration_that_cannot_be_taken_back_says_so_and_is_continued()
    {
        var error = await Assert.ThrowsAsync<MigrationException>(() => Migrator(TestCatalog.Of(new OneWay(TestMigration.Broken))).MigrateAsync());

        Assert.Contains("failed at its history (There is no way back)", error.Message);
        Assert.True((await Migrator(TestCatalog.Of(new OneWay(Up[1]))).GetStatusAsync())[0].IsInterrupted);
        await Migrator(TestCatalog.Of(new OneWay(Up[1]))).MigrateAsync();
        Assert.Equal(["one", "two"], await TablesAsync());
    }

    [Fact]
    public async Task A_schema_that_was_there_is_not_dropped_with_its_tables()
    {
        var name = Database.CreateConnection().Database;
        MigrationStatement[] up =
        [
            new($"CREATE SCHEMA IF NOT EXISTS {name}", MigrationStatementKind.CreateSchema, name),
            TestMigration.Broken,
        ];
        MigrationStatement[] down = [new($"DROP SCHEMA {name}", MigrationStatementKind.DropOther, name, Undoes: 0)];
        await Database.ExecuteAsync("CREATE TABLE kept (id int)");

        await Assert.ThrowsAsync<MigrationException>(() => Migrator(TestCatalog.Of(new TestMigration("bad", up, down))).MigrateAsync());

        Assert.Equal(["kept"], await TablesAsync());
    }

    [Fact]
    public async Task Waiting_for_the_lock_ends_at_its_limit_and_can_be_cancelled()
    {
        using var reached = new SemaphoreSlim(0);
        using var goOn = new ManualResetEventSlim();
        var holder = Task.Run(() => Migrator(TestCatalog.Shop).MigrateAsync(new Recorder(_ =>
        {
            reached.Release();
            goOn.Wait();
        })));
        await reached.WaitAsync();

        var options = new MigratorOptions { LockTimeout = TimeSpan.FromMilliseconds(250) };
        var error = await Assert.ThrowsAsync<MigrationException>(() => Migrator(TestCatalog.Shop, options).MigrateAsync());
        using var cancellation = new CancellationTokenSource(300);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => Migrator(TestCatalog.Shop).MigrateAsync(cancellationToken: cancellation.Token));
        goOn.Set();
        await holder;

        Assert.Contains("IS_USED_LOCK", error.Message);
        Assert.Matches(@"for 0\.25 s: session \d+ of schemagen from 127\.0\.0\.1:\d+, in its present state for \d+ s; wait until", error.Message);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(20)]
    public async Task A_table_that_others_read_is_waited_for_and_tried_again(int retries)
    {
        await Migrator(TestCatalog.Of(TestCatalog.Brands())).MigrateAsync();
        await using var holder = (MySqlConnection)await Database.OpenAsync();
        await new MySqlCommand("BEGIN; SELECT * FROM brands", holder).ExecuteNonQueryAsync();
        var catalog = TestCatalog.Of(TestCatalog.Brands(), new TestMigration(
            "index_brands",
            [Up[0], new("CREATE INDEX ix_later ON brands (id)", MigrationStatementKind.CreateIndex, "ix_later", IsTransactional: false)],
            [TestMigration.Drop("one")]));

        var run = Migrator(catalog, new MigratorOptions { StatementLockTimeout = TimeSpan.FromMilliseconds(100), LockRetries = retries }).MigrateAsync();
        await Task.Delay(1500);
        if (retries == 0)
        {
            var error = await Assert.ThrowsAsync<MigrationException>(() => run);
            Assert.Contains("Another session holds locks on it", error.Message);
            Assert.Equal(["brands"], await TablesAsync());
            return;
        }

        await new MySqlCommand("COMMIT", holder).ExecuteNonQueryAsync();
        Assert.Single((await run).Applied);
        Assert.Equal(["brands", "one"], await TablesAsync());
    }

    [Fact]
    public async Task A_wrong_password_is_one_sentence_without_it()
    {
        var wrong = new MySqlConnectionStringBuilder(Database.ConnectionString) { Password = "s3cret-and-wrong", UserID = "nobody_here" };
        var migrator = new Migrator(() => new MySqlConnection(wrong.ConnectionString), Dialect.MariaDb, TestCatalog.Shop);

        var error = await Assert.ThrowsAsync<MigrationException>(() => migrator.MigrateAsync());

        Assert.StartsWith("Cannot open the MariaDB connection", error.Message);
        Assert.DoesNotContain("s3cret", error.ToString());
    }

    private async Task KillAtAsync(ISchemaCatalog catalog, int report, bool fails)
    {
        await using var connection = (MySqlConnection)await Database.OpenAsync();
        var recorder = new Recorder(count =>
        {
            if (count == report)
                Database.ExecuteAsync($"KILL {connection.ServerThread}").GetAwaiter().GetResult();
        });
        var run = new Migrator(connection, Dialect.MariaDb, catalog).MigrateAsync(recorder);
        if (fails)
            await Assert.ThrowsAsync<MigrationException>(() => run);
        else
            await run;
    }

    private sealed class OneWay(MigrationStatement second) : SchemaMigration("one_way", "OneWay", new string('a', 64))
    {
        public override IReadOnlyList<MigrationStatement> Up(Dialect dialect) => [MariaDbMigratorTests.Up[0], second];

        public override IReadOnlyList<MigrationStatement> Down(Dialect dialect) => throw new NotSupportedException("There is no way back.");
    }
}
