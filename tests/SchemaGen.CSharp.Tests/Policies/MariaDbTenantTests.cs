using System.Data.Common;
using MySqlConnector;
using SchemaGen.Engines;
using SchemaGen.Sessions;

namespace SchemaGen.CSharp.Tests.Policies;

/// <summary>
/// What a second tenant can do through the view that isolates on MariaDB, as a user who has rights on the view only, over the one pooled
/// connection that the first tenant used before.
/// </summary>
[Trait("Needs", "Engines")]
public sealed class MariaDbTenantTests : IAsyncLifetime
{
    private static readonly Guid Ann = new("0a1b2c3d-0000-4000-8000-00000000000a");
    private static readonly Guid Bob = new("0a1b2c3d-0000-4000-8000-00000000000b");

    private readonly string _user = "schemagen_" + Guid.NewGuid().ToString("N")[..12];
    private EngineDatabase _database = null!;
    private MySqlDataSource _pool = null!;

    public async Task InitializeAsync()
    {
        _database = await Engine.MariaDb.CreateDatabaseAsync();
        await using var owner = await _database.OpenAsync();
        foreach (var statement in PolicySql.Up(PolicySource.Isolated + PolicySource.Partitioned, Model.DialectSet.MariaDb)) await ExecuteAsync(owner, statement);
        foreach (var host in new[] { "%", "localhost" })
        {
            await ExecuteAsync(owner, $"CREATE USER '{_user}'@'{host}' IDENTIFIED BY 'secret'");
            foreach (var view in new[] { "notes_visible", "visits_visible" }) await ExecuteAsync(owner, $"GRANT ALL ON {owner.Database}.{view} TO '{_user}'@'{host}'");
        }

        _pool = new MySqlDataSource(new MySqlConnectionStringBuilder(_database.ConnectionString) { UserID = _user, Password = "secret", MaximumPoolSize = 1, AllowLoadLocalInfile = true }.ConnectionString);
        await AsAsync(Ann, async connection =>
        {
            await ExecuteAsync(connection, $"INSERT INTO notes_visible (id, tenant_id, title) VALUES (1, '{Ann}', 'Ann''s')");
            await ExecuteAsync(connection, $"INSERT INTO visits_visible (id, tenant_id, region) VALUES (1, '{Ann}', 'GB')");
        });
        await AsAsync(Bob, connection => ExecuteAsync(connection, $"INSERT INTO notes_visible (id, tenant_id, title) VALUES (2, '{Bob}', 'Bob''s')"));
    }

    public async Task DisposeAsync()
    {
        await _pool.DisposeAsync();
        await _database.ExecuteAsync($"DROP USER '{_user}'@'%', '{_user}'@'localhost'");
        await _database.DisposeAsync();
    }

    [Fact]
    public Task A_tenant_sees_its_own_rows_only() => AsAsync(Bob, async connection =>
    {
        Assert.Equal("Bob's", await ScalarAsync(connection, "SELECT group_concat(title) FROM notes_visible"));
        Assert.Equal(0L, await ScalarAsync(connection, "SELECT count(*) FROM visits_visible"));
    });

    [Fact]
    public Task The_table_itself_is_out_of_reach() => AsAsync(Bob, async connection =>
    {
        var error = await Assert.ThrowsAsync<MySqlException>(() => ExecuteAsync(connection, "SELECT * FROM notes"));
        Assert.Equal(MySqlErrorCode.TableAccessDenied, error.ErrorCode);
    });

    [Theory]
    [InlineData("UPDATE notes_visible SET title = 'stolen' WHERE id = 1")]
    [InlineData("DELETE FROM notes_visible WHERE id = 1")]
    [InlineData("DELETE FROM visits_visible")]
    public Task Another_tenant_s_rows_do_not_change(string sql) => AsAsync(Bob, async connection => Assert.Equal(0, await ExecuteAsync(connection, sql)));

    [Theory]
    [InlineData("INSERT INTO notes_visible (tenant_id) VALUES ('{0}')")]
    [InlineData("UPDATE notes_visible SET tenant_id = '{0}'")]
    [InlineData("INSERT INTO visits_visible (tenant_id, region) VALUES ('{0}', 'GB')")]
    [InlineData("INSERT INTO visits_visible PARTITION (europe) (tenant_id, region) VALUES ('{0}', 'GB')")]
    [InlineData("INSERT INTO notes_visible (id, tenant_id) VALUES (1, '{1}') ON DUPLICATE KEY UPDATE tenant_id = '{1}'")]
    [InlineData("INSERT INTO notes_visible (id, tenant_id) VALUES (2, '{1}') ON DUPLICATE KEY UPDATE tenant_id = '{0}'")]
    [InlineData("INSERT INTO visits_visible (id, tenant_id, region) VALUES (1, '{1}', 'GB') ON DUPLICATE KEY UPDATE tenant_id = '{1}'")]
    [InlineData("REPLACE INTO notes_visible (id, tenant_id) VALUES (1, '{1}')")]
    [InlineData("REPLACE INTO notes_visible (id, tenant_id) VALUES (2, '{0}')")]
    public Task Nothing_is_added_or_taken_from_another_tenant(string sql) => AsAsync(Bob, async connection =>
    {
        await Assert.ThrowsAsync<MySqlException>(() => ExecuteAsync(connection, string.Format(null, sql, Ann, Bob)));
        Assert.Equal($"1 {Ann} Ann's,2 {Bob} Bob's", (await _database.QueryAsync("SELECT group_concat(concat_ws(' ', id, tenant_id, title) ORDER BY id) FROM notes")).Single()[0]);
        Assert.Equal($"1 {Ann}", (await _database.QueryAsync("SELECT group_concat(concat_ws(' ', id, tenant_id)) FROM visits")).Single()[0]);
    });

    // What a loaded row meets is a warning, as for INSERT IGNORE: it is left out.
    [Theory]
    [InlineData(MySqlBulkLoaderConflictOption.None)]
    [InlineData(MySqlBulkLoaderConflictOption.Replace)]
    public Task Nothing_is_loaded_for_another_tenant(MySqlBulkLoaderConflictOption conflict) => AsAsync(Bob, async connection =>
    {
        await using var rows = new MemoryStream(System.Text.Encoding.UTF8.GetBytes($"1\t{Bob}\tstolen\n3\t{Ann}\tgiven\n"));
        await Record.ExceptionAsync(() => new MySqlBulkLoader((MySqlConnection)connection) { TableName = "notes_visible", SourceStream = rows, Local = true, ConflictOption = conflict }.LoadAsync());
        Assert.Equal($"1 {Ann} Ann's,2 {Bob} Bob's", (await _database.QueryAsync("SELECT group_concat(concat_ws(' ', id, tenant_id, title) ORDER BY id) FROM notes")).Single()[0]);
    });

    [Fact]
    public Task A_tenant_adds_changes_and_deletes_its_own() => AsAsync(Bob, async connection =>
    {
        Assert.Equal(1, await ExecuteAsync(connection, $"INSERT INTO visits_visible (tenant_id, region) VALUES ('{Bob}', 'GB')"));
        Assert.Equal(1, await ExecuteAsync(connection, "UPDATE visits_visible SET region = 'US'"));
        Assert.Equal(1, await ExecuteAsync(connection, "DELETE FROM visits_visible"));
        Assert.Equal(2, await ExecuteAsync(connection, $"INSERT INTO notes_visible (id, tenant_id) VALUES (2, '{Bob}') ON DUPLICATE KEY UPDATE title = 'new'"));
        Assert.Equal(2, await ExecuteAsync(connection, $"REPLACE INTO notes_visible (id, tenant_id) VALUES (2, '{Bob}')"));
    });

    [Theory]
    [InlineData("INSERT INTO notes_visible (tenant_id) VALUES ('{0}')")]
    [InlineData("REPLACE INTO notes_visible (id, tenant_id) VALUES (1, '{0}')")]
    [InlineData("INSERT INTO notes_visible (id, tenant_id) VALUES (1, '{0}') ON DUPLICATE KEY UPDATE title = 'stolen'")]
    public async Task Without_a_tenant_there_is_nothing(string insert)
    {
        await using var connection = await _pool.OpenConnectionAsync();
        Assert.Equal(0L, await ScalarAsync(connection, "SELECT (SELECT count(*) FROM notes_visible) + (SELECT count(*) FROM visits_visible)"));
        Assert.Equal(0, await ExecuteAsync(connection, "DELETE FROM notes_visible"));
        await Assert.ThrowsAsync<MySqlException>(() => ExecuteAsync(connection, string.Format(null, insert, Ann)));
        Assert.Equal("Ann's", (await _database.QueryAsync("SELECT title FROM notes WHERE id = 1")).Single()[0]);
    }

    [Fact]
    public async Task Maintenance_goes_to_the_table_itself() => Assert.Equal(2L, (await _database.QueryAsync("SELECT count(*) FROM notes")).Single()[0]);

    [Fact]
    public async Task The_index_of_the_tenant_is_used()
    {
        await _database.ExecuteAsync("CREATE INDEX i ON notes (tenant_id)");
        await using var connection = await _database.OpenAsync();
        await using var session = await SchemaSession.UseAsync(connection, Bob);
        await using var command = connection.CreateCommand();
        command.CommandText = "EXPLAIN SELECT title FROM notes_visible";
        await using var plan = await command.ExecuteReaderAsync();
        Assert.True(await plan.ReadAsync());
        Assert.Equal(("ref", "i"), (plan["type"], plan["key"]));
    }

    private async Task AsAsync(Guid tenant, Func<DbConnection, Task> work)
    {
        await using var connection = await _pool.OpenConnectionAsync();
        await using var session = await SchemaSession.UseAsync(connection, tenant);
        await work(connection);
    }

    private static async Task<int> ExecuteAsync(DbConnection connection, string sql)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        return await command.ExecuteNonQueryAsync();
    }

    private static async Task<object?> ScalarAsync(DbConnection connection, string sql)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        return await command.ExecuteScalarAsync();
    }
}
