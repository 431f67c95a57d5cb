using Npgsql;
using SchemaGen.Engines;
using SchemaGen.Migrations;

namespace SchemaGen.Tests.Migrations;

public abstract class PostgreSqlMigratorTests(Engine engine) : MigratorTests(engine)
{
    protected override string ListTables => "SELECT table_name::text FROM information_schema.tables WHERE table_schema = 'public'";

    [Fact]
    public async Task Waiting_for_the_lock_ends_at_its_limit_with_a_way_out()
    {
        await HoldLockAsync(async () =>
        {
            var options = new MigratorOptions { LockTimeout = TimeSpan.FromMilliseconds(250) };
            var error = await Assert.ThrowsAsync<MigrationException>(() => Migrator(TestCatalog.Shop, options).MigrateAsync());
            Assert.Contains("MigratorOptions.LockTimeout", error.Message);
            Assert.Contains("pg_locks", error.Message);
            Assert.Matches(@"for 0\.25 s: session \d+ of postgres from 127\.0\.0\.1, connected since 20\d\d-\d\d-\d\d \d\d:\d\d:\d\d UTC; wait until it has ended", error.Message);
        });
    }

    [Fact]
    public async Task Waiting_for_the_lock_can_be_cancelled_and_holds_no_transaction()
    {
        await HoldLockAsync(async () =>
        {
            using var cancellation = new CancellationTokenSource();
            var waiting = Migrator(TestCatalog.Shop).MigrateAsync(cancellationToken: cancellation.Token);
            await Task.Delay(400);
            var open = await Database.QueryAsync(
                "SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND xact_start IS NOT NULL AND pid <> pg_backend_pid() AND query LIKE '%pg_try_advisory_lock%' AND state <> 'active'");
            cancellation.Cancel();

            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiting);
            Assert.Empty(open);
        });
    }

    [Fact]
    public async Task The_lock_is_released_after_success_and_after_failure()
    {
        await using var connection = (NpgsqlConnection)await Database.OpenAsync();
        await new Migrator(connection, Dialect.PostgreSql, TestCatalog.Shop).MigrateAsync();
        var bad = new Migrator(connection, Dialect.PostgreSql, TestCatalog.Of(new TestMigration("bad", [TestMigration.Broken], [])));
        await Assert.ThrowsAsync<MigrationException>(() => bad.MigrateAsync());

        Assert.Empty(await Database.QueryAsync("SELECT 1 FROM pg_locks WHERE locktype = 'advisory'  AND database = (SELECT oid FROM pg_database WHERE datname = current_database())"));
    }

    [Fact]
    public async Task A_migrator_inside_another_ones_progress_on_the_same_connection_is_refused()
    {
        await using var connection = (NpgsqlConnection)await Database.OpenAsync();
        var outside = TestMigration.Create("one") with { IsTransactional = false };
        MigrationException? refused = null;

        await new Migrator(connection, Dialect.PostgreSql, TestCatalog.Of(new TestMigration("create_one", [outside], []))).MigrateAsync(new Recorder(count =>
        {
            if (count == 1)
                refused = Assert.Throws<MigrationException>(
                    () => new Migrator(connection, Dialect.PostgreSql, TestCatalog.Shop).MigrateAsync().GetAwaiter().GetResult());
        }));

        Assert.Contains("a migrator is at work on this connection already", refused!.Message);
        Assert.Equal(["one"], await TablesAsync());
    }

    [Fact]
    public async Task A_lock_connection_that_breaks_off_stops_the_run_after_the_migration_at_work()
    {
        var options = new MigratorOptions { LockConnection = Database.CreateConnection };
        var run = Migrator(TestCatalog.Shop, options).MigrateAsync(new Recorder(count =>
        {
            if (count == 1)
                Database.QueryAsync(
                    "SELECT pg_terminate_backend(pid) FROM pg_locks WHERE locktype = 'advisory' AND database = (SELECT oid FROM pg_database WHERE datname = current_database())")
                    .GetAwaiter().GetResult();
        }));

        var error = await Assert.ThrowsAsync<MigrationException>(() => run);

        Assert.StartsWith("The connection that held the lock for 'schema_migrations' broke off", error.Message);
        Assert.Equal(["brands"], await TablesAsync());
        Assert.Equal(2, (await Migrator(TestCatalog.Shop, options).MigrateAsync()).Applied.Count);
    }

    [Fact]
    public async Task Statements_that_refuse_a_transaction_run_outside_and_are_taken_back_all_the_same()
    {
        MigrationStatement concurrently = new(
            "CREATE INDEX CONCURRENTLY ix_one ON one (id)", MigrationStatementKind.CreateIndex, "ix_one", IsTransactional: false);
        MigrationStatement[] up = [TestMigration.Create("one"), concurrently, TestMigration.Create("two")];
        MigrationStatement[] down = [TestMigration.Drop("two", 2), TestMigration.Drop("one")];

        var bad = Migrator(TestCatalog.Of(new TestMigration("create_one", [.. up, TestMigration.Broken], down)));
        var error = await Assert.ThrowsAsync<MigrationException>(() => bad.MigrateAsync());
        Assert.Contains("taken back: two, one", error.Message);
        Assert.Empty(await TablesAsync());

        await Migrator(TestCatalog.Of(new TestMigration("create_one", up, down))).MigrateAsync();
        Assert.Equal(["one", "two"], await TablesAsync());
    }

    private static ISchemaCatalog WithLaterIndex(bool isTransactional) => TestCatalog.Of(
        TestCatalog.Brands(),
        new TestMigration(
            "index_brands",
            [TestMigration.Create("extra"), new("CREATE INDEX ix_later ON brands (id)", MigrationStatementKind.CreateIndex, "ix_later", isTransactional)],
            [TestMigration.Drop("extra")]));

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_table_that_others_lock_is_waited_for_no_longer_than_the_limit(bool isTransactional)
    {
        await Migrator(TestCatalog.Of(TestCatalog.Brands())).MigrateAsync();
        await using var holder = (NpgsqlConnection)await Database.OpenAsync();
        await new NpgsqlCommand("BEGIN; INSERT INTO brands VALUES (1)", holder).ExecuteNonQueryAsync();
        await using var connection = (NpgsqlConnection)await Database.OpenAsync();
        await new NpgsqlCommand("SET lock_timeout = '7s'", connection).ExecuteNonQueryAsync();
        var options = new MigratorOptions { StatementLockTimeout = TimeSpan.FromMilliseconds(100), LockRetries = 1 };

        var error = await Assert.ThrowsAsync<MigrationException>(
            () => new Migrator(connection, Dialect.PostgreSql, WithLaterIndex(isTransactional), options).MigrateAsync());

        Assert.Contains("Another session holds locks on it; end that session, or raise MigratorOptions.StatementLockTimeout or MigratorOptions.LockRetries. ", error.Message);
        Assert.Equal("ix_later", error.Statement!.ObjectName);
        Assert.Equal(["brands"], await TablesAsync());
        Assert.Equal("7s", await new NpgsqlCommand("SHOW lock_timeout", connection).ExecuteScalarAsync());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task What_waited_in_vain_is_tried_again(bool isTransactional)
    {
        await Migrator(TestCatalog.Of(TestCatalog.Brands())).MigrateAsync();
        await using var holder = (NpgsqlConnection)await Database.OpenAsync();
        await new NpgsqlCommand("BEGIN; INSERT INTO brands VALUES (1)", holder).ExecuteNonQueryAsync();
        var options = new MigratorOptions { StatementLockTimeout = TimeSpan.FromMilliseconds(100), LockRetries = 20 };
        var recorder = new Recorder();

        var run = Migrator(WithLaterIndex(isTransactional), options).MigrateAsync(recorder);
        await Task.Delay(1000);
        await new NpgsqlCommand("COMMIT", holder).ExecuteNonQueryAsync();

        Assert.Single((await run).Applied);
        Assert.Equal((2, 2), (recorder.Reports[^1].Completed, recorder.Reports[^1].Total));
        Assert.Equal(["brands", "extra"], await TablesAsync());
    }

    private static readonly MigrationStatement Concurrently = new(
        "CREATE UNIQUE INDEX CONCURRENTLY \"ix One\" ON \"public\".\"one\" (id)", MigrationStatementKind.CreateIndex, "ix One", IsTransactional: false);

    private static ISchemaCatalog WithConcurrentIndex => TestCatalog.Of(
        new TestMigration("create_one", [TestMigration.Create("one", "id int")], [TestMigration.Drop("one")]),
        new TestMigration("index_one", [Concurrently], [new("DROP INDEX \"ix One\"", MigrationStatementKind.DropOther, "ix One", Undoes: 0)]));

    private const string IndexIsValid = "SELECT indisvalid FROM pg_index WHERE indexrelid = to_regclass('\"ix One\"')";

    [Fact]
    public async Task Four_that_wait_are_in_no_index_s_way()
    {
        var catalog = TestCatalog.Of(
            [.. Enumerable.Range(0, 5).Select(i => new TestMigration(
                $"create_t{i}",
                [TestMigration.Create($"t{i}"), new($"CREATE INDEX CONCURRENTLY ix_t{i} ON t{i} (id)", MigrationStatementKind.CreateIndex, $"ix_t{i}", IsTransactional: false)],
                [TestMigration.Drop($"t{i}")]))]);

        var reports = await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => Task.Run(async () =>
        {
            await using var connection = await Database.OpenAsync();
            return await new Migrator(connection, Dialect.PostgreSql, catalog).MigrateAsync();
        }))).WaitAsync(TimeSpan.FromMinutes(1));

        Assert.Equal(5, reports.Sum(report => report.Applied.Count));
        Assert.Equal(5L, (await Database.QueryAsync("SELECT count(*) FROM pg_index JOIN pg_class ON oid = indexrelid WHERE relname LIKE 'ix_t%' AND indisvalid"))[0][0]);
    }

    [Fact]
    public async Task A_concurrent_index_that_was_made_before_its_note_is_found()
    {
        await Migrator(WithConcurrentIndex).MigrateAsync();
        await Database.ExecuteAsync("UPDATE schema_migrations SET applied_at = NULL, statements = 0 WHERE id = 'index_one'");

        await Migrator(WithConcurrentIndex).MigrateAsync();

        Assert.Equal(true, (await Database.QueryAsync(IndexIsValid))[0][0]);
    }

    [Fact]
    public async Task A_concurrent_index_that_is_half_made_is_made_again()
    {
        // What a server that died leaves: the note before the statement, and an index that no query uses.
        await Migrator(TestCatalog.Of(WithConcurrentIndex.Migrations[0])).MigrateAsync();
        await Database.ExecuteAsync("INSERT INTO one VALUES (1), (1)");
        await Assert.ThrowsAnyAsync<Exception>(() => Database.ExecuteAsync(Concurrently.Text));
        Assert.Equal(false, (await Database.QueryAsync(IndexIsValid))[0][0]);
        await Database.ExecuteAsync("DELETE FROM one");
        await Database.ExecuteAsync(
            $"INSERT INTO schema_migrations VALUES ('index_one', 'IndexOne', '{WithConcurrentIndex.Migrations[1].Checksum}', NULL, 0, 'x', 0, NULL)");

        await Migrator(WithConcurrentIndex).MigrateAsync();

        Assert.Equal(true, (await Database.QueryAsync(IndexIsValid))[0][0]);
    }

    [Fact]
    public async Task A_concurrent_index_that_fails_leaves_nothing_half_made()
    {
        await Migrator(TestCatalog.Of(WithConcurrentIndex.Migrations[0])).MigrateAsync();
        await Database.ExecuteAsync("INSERT INTO one VALUES (1), (1)");

        await Assert.ThrowsAsync<MigrationException>(() => Migrator(WithConcurrentIndex).MigrateAsync());

        Assert.Empty(await Database.QueryAsync(IndexIsValid));
        await Database.ExecuteAsync("DELETE FROM one");
        await Migrator(WithConcurrentIndex).MigrateAsync();
        Assert.Equal(true, (await Database.QueryAsync(IndexIsValid))[0][0]);
    }

    [Fact]
    public async Task The_history_table_may_stand_in_a_schema_of_its_own()
    {
        await Database.ExecuteAsync("CREATE SCHEMA \"Ops\"");
        var options = new MigratorOptions { HistorySchema = "Ops" };

        await Migrator(TestCatalog.Shop, options).MigrateAsync();

        Assert.Empty((await Migrator(TestCatalog.Shop, options).MigrateAsync()).Applied);
        Assert.Equal(3, (await Database.QueryAsync("SELECT id FROM \"Ops\".schema_migrations")).Count);
    }

    [Fact]
    public async Task A_wrong_password_is_one_sentence_without_it()
    {
        var wrong = new NpgsqlConnectionStringBuilder(Database.ConnectionString) { Password = "s3cret-and-wrong", Username = "nobody_here" };
        var migrator = new Migrator(() => new NpgsqlConnection(wrong.ConnectionString), Dialect.PostgreSql, TestCatalog.Shop);

        var error = await Assert.ThrowsAsync<MigrationException>(() => migrator.MigrateAsync());

        Assert.StartsWith("Cannot open the PostgreSQL connection", error.Message);
        Assert.DoesNotContain("s3cret", error.ToString());
        Assert.NotNull(error.InnerException);
    }

    [Fact]
    public async Task A_server_that_is_not_there_is_one_sentence()
    {
        var migrator = new Migrator(
            () => new NpgsqlConnection("Host=127.0.0.1;Port=1;Username=u;Password=s3cret;Timeout=2"), Dialect.PostgreSql, TestCatalog.Shop);

        var error = await Assert.ThrowsAsync<MigrationException>(() => migrator.MigrateAsync());

        Assert.StartsWith("Cannot open the PostgreSQL connection", error.Message);
        Assert.DoesNotContain("s3cret", error.ToString());
    }

    [Fact]
    public async Task Rows_that_a_policy_hides_are_not_lost_unseen()
    {
        await AsPlainRoleAsync(mayCreateTrusted: false, async connection =>
        {
            var migrator = new Migrator(connection, Dialect.PostgreSql, TestCatalog.Of(TestCatalog.Brands()));
            await migrator.MigrateAsync();
            await Database.ExecuteAsync("INSERT INTO brands VALUES (1); ALTER TABLE brands ENABLE ROW LEVEL SECURITY; ALTER TABLE brands FORCE ROW LEVEL SECURITY");

            var error = await Assert.ThrowsAsync<MigrationException>(() => migrator.RollbackAsync());

            Assert.Contains("'create_brands' drops rows of 'brands'", error.Message);
            Assert.Equal("on", (await new NpgsqlCommand("SHOW row_security", connection).ExecuteScalarAsync())!);
        });
    }

    [Fact]
    public async Task A_role_that_may_not_create_an_extension_is_told_the_way_out()
    {
        const string create = "CREATE EXTENSION IF NOT EXISTS \"hstore\"";
        var catalog = TestCatalog.Of(new TestMigration(
            "create_tagged",
            [new(create, MigrationStatementKind.CreateExtension, "hstore"), TestMigration.Create("tagged", "tags hstore")],
            [TestMigration.Drop("tagged", 1)]));
        await AsPlainRoleAsync(mayCreateTrusted: false, async connection =>
        {
            var error = await Assert.ThrowsAsync<MigrationException>(() => new Migrator(connection, Dialect.PostgreSql, catalog).MigrateAsync());
            Assert.Contains($"lacks rights that these migrations need: the right to create the extension 'hstore' (let an administrator run \"{create}\" in this database once); nothing ran. ", error.Message);
            Assert.DoesNotContain("schema_migrations", (await Database.QueryAsync(ListTables)).Select(row => row[0]));
            Assert.DoesNotContain("tagged", (await Database.QueryAsync(ListTables)).Select(row => row[0]));

            await Database.ExecuteAsync(create);
            await new Migrator(connection, Dialect.PostgreSql, catalog).MigrateAsync();
        });
    }

    [Fact]
    public async Task A_server_without_an_extension_s_files_is_named()
    {
        var catalog = TestCatalog.Of(new TestMigration(
            "create_odd", [new("CREATE EXTENSION IF NOT EXISTS \"no_such\"", MigrationStatementKind.CreateExtension, "no_such")], []));
        var error = await Assert.ThrowsAsync<MigrationException>(() => Migrator(catalog).MigrateAsync());
        Assert.Contains("install the package of 'no_such' on the server, and migrate again", error.Message);
    }

    // A role that may create tables, and where it has the right to, the extensions that PostgreSQL trusts.
    protected async Task AsPlainRoleAsync(bool mayCreateTrusted, Func<NpgsqlConnection, Task> work)
    {
        var role = $"plain_{Guid.NewGuid():N}";
        await Database.ExecuteAsync($"CREATE ROLE {role}; GRANT USAGE, CREATE ON SCHEMA public TO {role}");
        if (mayCreateTrusted) await Database.ExecuteAsync($"GRANT CREATE ON DATABASE {Database.CreateConnection().Database} TO {role}");
        try
        {
            await using var connection = (NpgsqlConnection)await Database.OpenAsync();
            await using (var command = new NpgsqlCommand($"SET ROLE {role}", connection)) await command.ExecuteNonQueryAsync();
            await work(connection);
        }
        finally
        {
            await Database.ExecuteAsync($"DROP OWNED BY {role}; DROP ROLE {role}");
        }
    }

    private async Task HoldLockAsync(Func<Task> work)
    {
        // A first migrator that stands still at its first statement.
        using var reached = new SemaphoreSlim(0);
        using var goOn = new ManualResetEventSlim();
        var holder = Task.Run(() => Migrator(TestCatalog.Shop).MigrateAsync(new Recorder(count =>
        {
            if (count != 1)
                return;

            reached.Release();
            goOn.Wait();
        })));
        await reached.WaitAsync();
        try
        {
            await work();
        }
        finally
        {
            goOn.Set();
            await holder;
        }
    }
}

[Trait("Needs", "Engines")]
public sealed class PostgreSql15MigratorTests() : PostgreSqlMigratorTests(Engine.PostgreSql15)
{
    // Unlike the extensions that PostgreSQL brings itself, not even the owner of the database may create it.
    [Fact]
    public Task Postgis_takes_an_administrator() => AsPlainRoleAsync(mayCreateTrusted: true, async connection =>
    {
        const string create = "CREATE EXTENSION IF NOT EXISTS \"postgis\"";
        var catalog = TestCatalog.Of(new TestMigration("create_places", [new(create, MigrationStatementKind.CreateExtension, "postgis")], []));
        var error = await Assert.ThrowsAsync<MigrationException>(() => new Migrator(connection, Dialect.PostgreSql, catalog).MigrateAsync());
        Assert.Contains("let an administrator run", error.Message);

        await Database.ExecuteAsync(create);
        await new Migrator(connection, Dialect.PostgreSql, catalog).MigrateAsync();
    });
}

[Trait("Needs", "Engines")]
public sealed class PostgreSql18MigratorTests() : PostgreSqlMigratorTests(Engine.PostgreSql18);
