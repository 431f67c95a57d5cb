using System.Data.Common;
using SchemaGen.Engines;
using SchemaGen.Migrations;

namespace SchemaGen.Tests.Migrations;

/// <summary>What goes wrong around a migrator: each is one message that says what happened, what stands, and what to do, and the next run goes on.</summary>
public abstract class FaultTests(Engine engine) : IAsyncLifetime
{
    protected EngineDatabase Database { get; private set; } = null!;

    public async Task InitializeAsync() => Database = await engine.CreateDatabaseAsync();

    public async Task DisposeAsync() => await Database.DisposeAsync();

    protected abstract string[] AfterEditedHistory { get; }

    protected async Task<MigrationException> FailAsync(ISchemaCatalog catalog, Func<DbConnection>? connect = null, IProgress<MigrationProgress>? progress = null)
    {
        await using var connection = (connect ?? Database.CreateConnection)();
        return await Assert.ThrowsAsync<MigrationException>(() => new Migrator(connection, engine.Dialect, catalog).MigrateAsync(progress));
    }

    protected async Task SucceedAsync(ISchemaCatalog catalog)
    {
        await using var connection = Database.CreateConnection();
        var migrator = new Migrator(connection, engine.Dialect, catalog);
        await migrator.MigrateAsync();
        Assert.All(await migrator.GetStatusAsync(), status => Assert.True(status.IsApplied));
    }

    [Fact]
    public async Task A_row_that_somebody_deleted_from_the_history_is_not_taken_for_a_table_to_make()
    {
        await SucceedAsync(TestCatalog.Shop);
        await Database.ExecuteAsync("DELETE FROM schema_migrations WHERE id = 'create_reviews'");

        var error = await FailAsync(TestCatalog.Shop);

        Assert.Contains("The migration 'create_reviews' failed to apply at statement 1 of 1 (CreateTable reviews): ", error.Message);
        Assert.Contains(
            "The history does not have 'reviews': where it is the migration's and the history was changed by hand, record it with Migrator.BaselineAsync; else rename or drop it. ", error.Message);
        Assert.Contains(AfterEditedHistory, error.Message.EndsWith);
        await using var connection = Database.CreateConnection();
        await new Migrator(connection, engine.Dialect, TestCatalog.Shop).BaselineAsync();
        await SucceedAsync(TestCatalog.Shop);
    }

    [Fact]
    public async Task A_checksum_that_somebody_edited_stops_the_run()
    {
        await SucceedAsync(TestCatalog.Shop);
        await Database.ExecuteAsync("UPDATE schema_migrations SET checksum = 'edited' WHERE id = 'create_brands'");

        Assert.StartsWith(
            "The class of migration 'create_brands' (CreateBrands) has changed since the migration was applied; take the change back, or, ", (await FailAsync(TestCatalog.Of(TestCatalog.Brands(), TestCatalog.Products(), TestCatalog.Reviews(), new TestMigration("create_more", [TestMigration.Create("more")], [])))).Message);
    }

    [Fact]
    public async Task A_row_that_somebody_added_is_another_builds_and_in_nobodys_way()
    {
        await SucceedAsync(TestCatalog.Of(TestCatalog.Brands()));
        await Database.ExecuteAsync("INSERT INTO schema_migrations (id, name, checksum, applied_at, duration_ms, tool_version, statements) VALUES ('by_hand', 'ByHand', 'x', '2026-01-02 03:04:05', 0, '?', 0)");

        await using var connection = Database.CreateConnection();
        var migrator = new Migrator(connection, engine.Dialect, TestCatalog.Shop);
        Assert.Equal(2, (await migrator.MigrateAsync()).Applied.Count);
        Assert.False((await migrator.GetStatusAsync()).Single(status => status.Id == "by_hand").IsKnown);
    }

    /// <summary>Cuts the connection before a statement.</summary>
    protected async Task CutAsync(int statement, Func<DbConnection, Task> cut, string message)
    {
        await using var connection = await Database.OpenAsync();
        var error = await Assert.ThrowsAsync<MigrationException>(() => new Migrator(connection, engine.Dialect, TestCatalog.Shop)
            .MigrateAsync(new Recorder(count =>
            {
                if (count == statement)
                    cut(connection).GetAwaiter().GetResult();
            })));
        Assert.Contains(message, error.Message);
        await SucceedAsync(TestCatalog.Shop);
    }
}

public sealed class SqliteFaultTests() : FaultTests(Engine.Sqlite)
{
    protected override string[] AfterEditedHistory => ["It was rolled back and left nothing; correct the cause and migrate again."];

    [Fact]
    public async Task A_file_that_may_not_be_written_is_named_so()
    {
        await SucceedAsync(TestCatalog.Of(TestCatalog.Brands()));
        var error = await FailAsync(TestCatalog.Shop, () =>
        {
            var connection = Database.CreateConnection();
            connection.ConnectionString += ";Mode=ReadOnly";
            return connection;
        });

        Assert.Contains("This database takes no writes, as a replica or a file without the right to write does; migrate where it may be written. ", error.Message);
        await SucceedAsync(TestCatalog.Shop);
    }

    [Fact]
    public async Task A_disk_that_is_full_leaves_whole_migrations()
    {
        await SucceedAsync(TestCatalog.Of(TestCatalog.Brands()));
        await using var connection = await Database.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA page_count";
        command.CommandText = $"PRAGMA max_page_count = {await command.ExecuteScalarAsync()}";
        await command.ExecuteNonQueryAsync();

        var error = await Assert.ThrowsAsync<MigrationException>(() => new Migrator(connection, Dialect.Sqlite, TestCatalog.Shop).MigrateAsync());

        Assert.Contains("The migration 'create_products' failed to apply at statement ", error.Message);
        Assert.EndsWith("database or disk is full'. There is no room left; make some. It was rolled back and left nothing; correct the cause and migrate again.", error.Message);
        command.CommandText = "PRAGMA max_page_count = 1000000";
        await command.ExecuteNonQueryAsync();
        await SucceedAsync(TestCatalog.Shop);
    }
}

[Trait("Needs", "Engines")]
public sealed class PostgreSqlFaultTests() : FaultTests(Engine.PostgreSql18)
{
    protected override string[] AfterEditedHistory => ["It was rolled back and left nothing; correct the cause and migrate again."];

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public Task A_connection_that_is_cut_leaves_whole_migrations(int statement) => CutAsync(
        statement,
        connection => Database.ExecuteAsync($"SELECT pg_terminate_backend({((Npgsql.NpgsqlConnection)connection).ProcessID})"),
        "terminating connection due to administrator command. It was rolled back and left nothing; correct the cause and migrate again.");

    [Fact]
    public async Task A_database_that_takes_no_writes_is_named_so()
    {
        await Database.ExecuteAsync($"ALTER DATABASE {Database.CreateConnection().Database} SET default_transaction_read_only = on");
        Npgsql.NpgsqlConnection.ClearAllPools();

        var error = await FailAsync(TestCatalog.Shop);

        Assert.Contains("cannot execute CREATE TABLE in a read-only transaction. This database takes no writes, as a replica or a file without the right to write does; migrate where it may be written. ", error.Message);
        Assert.EndsWith("Migrations that were applied before stand.", error.Message);
        await using (var server = await Engine.PostgreSql18.OpenServerAsync())
        {
            await using var command = server.CreateCommand();
            command.CommandText = $"ALTER DATABASE {Database.CreateConnection().Database} RESET default_transaction_read_only";
            await command.ExecuteNonQueryAsync();
        }

        Npgsql.NpgsqlConnection.ClearAllPools();
        await SucceedAsync(TestCatalog.Shop);
    }
}

[Trait("Needs", "Engines")]
public sealed class MariaDbFaultTests() : FaultTests(Engine.MariaDb)
{
    protected override string[] AfterEditedHistory => ["What this run had done before was taken back: nothing; correct the cause and migrate again."];

    [Theory]
    [InlineData(2)]
    [InlineData(5)]
    public Task A_connection_that_is_cut_says_what_stands(int statement) => CutAsync(
        statement,
        connection => Database.ExecuteAsync($"KILL {((MySqlConnector.MySqlConnection)connection).ServerThread}"),
        "The next run continues where this one ended.");

    [Fact]
    public async Task A_session_that_takes_no_writes_is_named_so()
    {
        await using var connection = await Database.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = "SET SESSION TRANSACTION READ ONLY";
        await command.ExecuteNonQueryAsync();

        var error = await Assert.ThrowsAsync<MigrationException>(() => new Migrator(connection, Dialect.MariaDb, TestCatalog.Shop).MigrateAsync());

        Assert.Contains("This database takes no writes", error.Message);
    }
}
