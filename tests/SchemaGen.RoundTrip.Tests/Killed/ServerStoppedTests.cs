using MySqlConnector;
using Npgsql;
using SchemaGen.Migrations;

namespace SchemaGen.RoundTrip.Tests.Killed;

/// <summary>A server that is stopped in order while a migrator works, or takes no writes: the message says what happened, what stands and what to do.</summary>
[Trait("Needs", "Engines")]
public sealed class ServerStoppedTests
{
    private static readonly ISchemaCatalog Goods = Victim.Catalog("goods");

    [Fact]
    public async Task PostgreSql_says_that_the_migration_left_nothing()
    {
        await using var server = await OwnServer.StartAsync(Dialect.PostgreSql);
        var (error, applied) = await StopAsync(server, "INT");

        Assert.Contains("terminating connection due to administrator command. It was rolled back and left nothing; correct the cause and migrate again.", error.Message);
        Assert.Contains($"The migration '{Goods.Migrations[applied].Id}' failed to apply at statement ", error.Message);
    }

    [Fact]
    public async Task MariaDb_says_that_the_next_run_goes_on()
    {
        await using var server = await OwnServer.StartAsync(Dialect.MariaDb);
        var (error, applied) = await StopAsync(server, "TERM");

        Assert.EndsWith("The next run continues where this one ended.", error.Message);
        Assert.Contains($"The migration '{Goods.Migrations[applied].Id}' ", error.Message);
    }

    [Fact]
    public async Task A_MariaDb_server_that_takes_no_writes_is_named_so()
    {
        await using var server = await OwnServer.StartAsync(Dialect.MariaDb);
        var database = await server.Engine.CreateDatabaseAsync();
        var name = database.CreateConnection().Database;
        await database.ExecuteAsync($"CREATE USER reader@'127.0.0.1' IDENTIFIED BY 'reads'; GRANT ALL ON {name}.* TO reader@'127.0.0.1'; SET GLOBAL read_only = ON");
        var builder = new MySqlConnectionStringBuilder(database.ConnectionString) { UserID = "reader", Password = "reads" };
        await using var connection = new MySqlConnection(builder.ConnectionString);

        var error = await Assert.ThrowsAsync<MigrationException>(() => new Migrator(connection, Dialect.MariaDb, Goods).MigrateAsync());

        Assert.Contains("This database takes no writes, as a replica or a file without the right to write does; migrate where it may be written. ", error.Message);
        await database.ExecuteAsync("SET GLOBAL read_only = OFF");
        Assert.Equal(Goods.Migrations.Count, (await new Migrator(connection, Dialect.MariaDb, Goods).MigrateAsync()).Applied.Count);
    }

    private static async Task<(MigrationException Error, int Applied)> StopAsync(OwnServer server, string signal)
    {
        var database = await server.Engine.CreateDatabaseAsync();
        await using var connection = await database.OpenAsync();
        var stopper = new Stopper(server, signal);

        var error = await Assert.ThrowsAsync<MigrationException>(() => new Migrator(connection, server.Engine.Dialect, Goods).MigrateAsync(stopper));

        await server.RestartAsync();
        NpgsqlConnection.ClearAllPools();
        MySqlConnection.ClearAllPools();
        await using var again = await database.OpenAsync();
        var migrator = new Migrator(again, server.Engine.Dialect, Goods);
        var applied = (await migrator.GetStatusAsync()).Count(status => status.IsApplied);
        Assert.InRange(applied, 1, Goods.Migrations.Count - 1);
        Assert.Equal(Goods.Migrations.Count - applied, (await migrator.MigrateAsync()).Applied.Count);
        return (error, applied);
    }

    /// <summary>Stops the server before the twelfth statement.</summary>
    private sealed class Stopper(OwnServer server, string signal) : IProgress<MigrationProgress>
    {
        private int count;

        public void Report(MigrationProgress value)
        {
            if (++count == 12)
                server.StopAsync(signal).GetAwaiter().GetResult();
        }
    }
}
