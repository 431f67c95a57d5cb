using System.Data.Common;
using System.Globalization;
using Microsoft.Data.Sqlite;
using SchemaGen.Engines;
using SchemaGen.Migrations;

namespace SchemaGen.Tests.Migrations;

/// <summary>A disk with no room left: the run says so and what stands, and the next one goes on when there is room again.</summary>
[Trait("Needs", "Engines")]
public sealed class FullDiskTests
{
    private static readonly ISchemaCatalog Before = TestCatalog.Of(TestCatalog.Brands());

    // More than fits, so that it ends in the midst of them.
    private static readonly ISchemaCatalog All = TestCatalog.Of([TestCatalog.Brands(), .. TestCatalog.Many(40)]);

    [Fact]
    public async Task Sqlite_keeps_whole_migrations()
    {
        using var disk = SmallDisk.Mount();
        await FillAsync(disk, Dialect.Sqlite, () => new SqliteConnection($"Data Source={disk.Folder}/small.db;Pooling=false"), leave: 40_000, "Migrations that were applied before stand.");
    }

    [Fact]
    public async Task PostgreSql_keeps_whole_migrations()
    {
        await using var database = await Engine.PostgreSql18.CreateDatabaseAsync();
        var process = (await database.QueryAsync("SELECT pg_backend_pid()"))[0][0];
        using var disk = SmallDisk.Mount(owner: SmallDisk.OwnerOf(string.Create(CultureInfo.InvariantCulture, $"/proc/{process}")));
        await database.ExecuteAsync($"CREATE TABLESPACE small LOCATION '{disk.Folder}'");
        await database.ExecuteAsync($"ALTER DATABASE {database.CreateConnection().Database} SET default_tablespace = small");
        Npgsql.NpgsqlConnection.ClearAllPools();
        try
        {
            await FillAsync(disk, Dialect.PostgreSql, database.CreateConnection, leave: 120_000, "It was rolled back and left nothing; correct the cause and migrate again.");
        }
        finally
        {
            Npgsql.NpgsqlConnection.ClearAllPools();
            await database.DisposeAsync();
            await using var server = await Engine.PostgreSql18.OpenServerAsync();
            await using var command = server.CreateCommand();
            command.CommandText = "DROP TABLESPACE small";
            await command.ExecuteNonQueryAsync();
        }
    }

    [Fact]
    public async Task MariaDb_says_what_stands()
    {
        await using var database = await Engine.MariaDb.CreateDatabaseAsync();
        var data = (string)(await database.QueryAsync("SELECT @@datadir"))[0][0]!;
        using (var disk = SmallDisk.Mount(Path.Combine(data, database.CreateConnection().Database), SmallDisk.OwnerOf(data)))
            await FillAsync(disk, Dialect.MariaDb, database.CreateConnection, leave: 400_000, "What this run had done before was taken back: nothing; correct the cause and migrate again.");
    }

    private static async Task FillAsync(SmallDisk disk, Dialect dialect, Func<DbConnection> connect, long leave, string aftermath)
    {
        await using (var connection = connect())
            await new Migrator(connection, dialect, Before).MigrateAsync();

        disk.Fill(leave);
        await using (var connection = connect())
        {
            var error = await Assert.ThrowsAsync<MigrationException>(() => new Migrator(connection, dialect, All).MigrateAsync());
            Assert.EndsWith("There is no room left; make some. " + aftermath, error.Message);
        }

        disk.Empty();
        await using var after = connect();
        await new Migrator(after, dialect, All).MigrateAsync();
        Assert.All(await new Migrator(after, dialect, All).GetStatusAsync(), status => Assert.True(status is { IsApplied: true, IsInterrupted: false }));
    }
}
