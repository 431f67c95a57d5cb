using System.Data.Common;
using Microsoft.Data.Sqlite;
using SchemaGen.Engines;
using SchemaGen.Sessions;

namespace SchemaGen.CSharp.Tests.Policies;

/// <summary>What a second tenant can do through the view that isolates on SQLite, over the pooled connection that the first one used before.</summary>
public sealed class SqliteTenantTests : IAsyncLifetime
{
    private static readonly Guid Ann = new("0A1B2C3D-0000-4000-8000-00000000000A");
    private static readonly Guid Bob = new("0A1B2C3D-0000-4000-8000-00000000000B");

    private EngineDatabase _database = null!;

    public async Task InitializeAsync()
    {
        _database = await Engine.Sqlite.CreateDatabaseAsync();
        const string source =
            """
            [SchemaTable, TenantIsolation(View = true), UniqueIndex("code"), ExpressionIndex("lower(title)", Unique = true), PartialIndex("rank", Where = "rank > 0", Unique = true)]
            partial class Note
            {
                [PrimaryKeyColumn] public int Id { get; set; }
                public Guid TenantId { get; set; }
                [StringColumn(50, Default = "untitled")] public string Title { get; set; } = "";
                [StringColumn(9)] public string? Code { get; set; }
                public int Rank { get; set; }
                [ComputedColumn("rank * 2")] public int Twice { get; set; }
            }
            """;
        foreach (var statement in PolicySql.Up(source, Model.DialectSet.Sqlite)) await _database.ExecuteAsync(statement);
        await AsAsync(Ann, connection => ExecuteAsync(connection, "INSERT INTO notes_visible (id, tenant_id, title, code, rank) VALUES (1, @ann, 'Ann''s', 'a', 1)"));
        await AsAsync(Bob, connection => ExecuteAsync(connection, "INSERT INTO notes_visible (id, tenant_id, title, code, rank) VALUES (2, @bob, 'Bob''s', 'b', 2)"));
    }

    public async Task DisposeAsync() => await _database.DisposeAsync();

    [Fact]
    public Task A_tenant_sees_its_own_rows_only() => AsAsync(Bob, async connection =>
        Assert.Equal("2 Bob's b 4", await ScalarAsync(connection, "SELECT group_concat(id || ' ' || title || ' ' || code || ' ' || twice) FROM notes_visible")));

    [Theory]
    [InlineData("UPDATE notes_visible SET title = 'stolen' WHERE id = 1")]
    [InlineData("DELETE FROM notes_visible WHERE id = 1")]
    public Task Another_tenant_s_rows_do_not_change(string sql) => AsAsync(Bob, async connection =>
    {
        await ExecuteAsync(connection, sql);
        await IsUnchangedAsync();
    });

    [Theory]
    [InlineData("INSERT INTO notes_visible (tenant_id, rank) VALUES (@ann, 0)")]
    [InlineData("UPDATE notes_visible SET tenant_id = @ann")]
    [InlineData("INSERT INTO notes_visible (id, tenant_id, rank) VALUES (1, @bob, 0) ON CONFLICT (id) DO UPDATE SET tenant_id = @bob")]
    [InlineData("REPLACE INTO notes_visible (id, tenant_id, rank) VALUES (1, @bob, 0)")]
    [InlineData("REPLACE INTO notes_visible (tenant_id, code, rank) VALUES (@bob, 'a', 0)")]
    [InlineData("REPLACE INTO notes_visible (tenant_id, title, rank) VALUES (@bob, 'ANN''S', 0)")]
    [InlineData("REPLACE INTO notes_visible (tenant_id, rank) VALUES (@bob, 1)")]
    [InlineData("REPLACE INTO notes_visible (id, tenant_id, rank) VALUES (2, @ann, 0)")]
    [InlineData("INSERT OR IGNORE INTO notes_visible (tenant_id, rank) VALUES (@ann, 0)")]
    [InlineData("UPDATE OR REPLACE notes_visible SET id = 1")]
    [InlineData("UPDATE OR REPLACE notes_visible SET code = 'a'")]
    [InlineData("UPDATE OR REPLACE notes_visible SET title = 'ann''s'")]
    [InlineData("UPDATE OR REPLACE notes_visible SET rank = 1")]
    public Task Nothing_is_added_or_taken_from_another_tenant(string sql) => AsAsync(Bob, async connection =>
    {
        await Assert.ThrowsAsync<SqliteException>(() => ExecuteAsync(connection, sql));
        await IsUnchangedAsync();
    });

    [Fact]
    public Task A_tenant_adds_changes_and_deletes_its_own() => AsAsync(Bob, async connection =>
    {
        await ExecuteAsync(connection, "INSERT INTO notes_visible (tenant_id, rank) VALUES (@bob, 0)");
        await ExecuteAsync(connection, "UPDATE notes_visible SET code = 'x', rank = 0 WHERE id = 2");
        await ExecuteAsync(connection, "UPDATE notes_visible SET id = 9 WHERE code = 'x'");
        Assert.Equal("3 untitled 0,9 Bob's 0", await ScalarAsync(connection, "SELECT group_concat(id || ' ' || title || ' ' || rank) FROM (SELECT * FROM notes_visible ORDER BY id)"));
        await ExecuteAsync(connection, "DELETE FROM notes_visible");
        Assert.Equal(0L, await ScalarAsync(connection, "SELECT count(*) FROM notes_visible"));
    });

    [Fact]
    public async Task Without_a_tenant_there_is_nothing()
    {
        await using var connection = await _database.OpenAsync();
        Assert.Equal(0L, await ScalarAsync(connection, "SELECT count(*) FROM notes_visible"));
        await ExecuteAsync(connection, "DELETE FROM notes_visible");
        await Assert.ThrowsAsync<SqliteException>(() => ExecuteAsync(connection, "INSERT INTO notes_visible (tenant_id, rank) VALUES (@ann, 0)"));
        await IsUnchangedAsync();
    }

    private async Task IsUnchangedAsync() => Assert.Equal(
        "1 A Ann's a,2 B Bob's b",
        (await _database.QueryAsync("SELECT group_concat(id || ' ' || substr(tenant_id, 36) || ' ' || title || ' ' || code) FROM notes")).Single()[0]);

    private async Task AsAsync(Guid tenant, Func<DbConnection, Task> work)
    {
        await using var connection = await _database.OpenAsync();
        await using var session = await SchemaSession.UseAsync(connection, tenant);
        await work(connection);
    }

    private static async Task<int> ExecuteAsync(DbConnection connection, string sql)
    {
        await using var command = (SqliteCommand)connection.CreateCommand();
        command.CommandText = sql;
        command.Parameters.AddWithValue("@ann", Ann);
        command.Parameters.AddWithValue("@bob", Bob);
        return await command.ExecuteNonQueryAsync();
    }

    private static async Task<object?> ScalarAsync(DbConnection connection, string sql)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        return await command.ExecuteScalarAsync();
    }
}
