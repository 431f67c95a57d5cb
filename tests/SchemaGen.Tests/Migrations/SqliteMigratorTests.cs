using Microsoft.Data.Sqlite;
using SchemaGen.Engines;
using SchemaGen.Migrations;

namespace SchemaGen.Tests.Migrations;

public sealed class SqliteMigratorTests() : MigratorTests(Engine.Sqlite)
{
    protected override string ListTables => "SELECT name FROM sqlite_master WHERE type = 'table'";

    [Fact]
    public async Task A_folder_that_is_not_there_is_one_sentence()
    {
        var migrator = new Migrator(
            () => new SqliteConnection("Data Source=/nowhere/at/all/shop.db;Password="), Dialect.Sqlite, TestCatalog.Shop);

        var error = await Assert.ThrowsAsync<MigrationException>(() => migrator.MigrateAsync());

        Assert.StartsWith("Cannot open the SQLite connection to '/nowhere/at/all/shop.db'", error.Message);
        Assert.IsType<SqliteException>(error.InnerException);
    }

    [Fact]
    public async Task A_locked_file_is_waited_for_no_longer_than_the_limit()
    {
        await using var holder = await Database.OpenAsync();
        await ExecuteAsync(holder, "BEGIN IMMEDIATE");

        var options = new MigratorOptions { LockTimeout = TimeSpan.FromMilliseconds(100) };
        var error = await Assert.ThrowsAsync<MigrationException>(() => Migrator(TestCatalog.Shop, options).MigrateAsync());
        using var cancellation = new CancellationTokenSource(100);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => Task.Run(() => Migrator(TestCatalog.Shop).MigrateAsync(cancellationToken: cancellation.Token)));

        Assert.Contains("has been locked by another program", error.Message);
        await ExecuteAsync(holder, "ROLLBACK");
        Assert.Equal(3, (await Migrator(TestCatalog.Shop).MigrateAsync()).Applied.Count);
    }

    [Fact]
    public async Task A_database_in_memory_works_on_an_open_connection()
    {
        await using var connection = new SqliteConnection("Data Source=:memory:");
        await connection.OpenAsync();

        Assert.Equal(3, (await new Migrator(connection, Dialect.Sqlite, TestCatalog.Shop).MigrateAsync()).Applied.Count);
        Assert.Empty((await new Migrator(connection, Dialect.Sqlite, TestCatalog.Shop).MigrateAsync()).Applied);
    }

    [Fact]
    public async Task Many_migrators_in_write_ahead_mode_apply_each_migration_once()
    {
        await Database.ExecuteAsync("PRAGMA journal_mode = WAL");

        await Of_many_migrators_at_once_each_migration_is_applied_by_one(8);
    }

    private static async Task ExecuteAsync(System.Data.Common.DbConnection connection, string sql)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
    }
}
