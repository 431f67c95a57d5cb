using System.Data.Common;
using Npgsql;
using SchemaGen.Engines;
using SchemaGen.Sessions;

namespace SchemaGen.CSharp.Tests.Policies;

[Trait("Needs", "Engines")]
public sealed class PostgreSqlTenantTests() : PostgreSqlTenantBehaviour(Engine.PostgreSql15);

[Trait("Needs", "Engines")]
public sealed class PostgreSql18TenantTests() : PostgreSqlTenantBehaviour(Engine.PostgreSql18);

/// <summary>
/// What a second tenant can do on PostgreSQL, as a role that is neither owner nor superuser, over the one pooled connection that the
/// first tenant used before.
/// </summary>
public abstract class PostgreSqlTenantBehaviour(Engine engine) : IAsyncLifetime
{
    private static readonly Guid Ann = new("0a1b2c3d-0000-4000-8000-00000000000a");
    private static readonly Guid Bob = new("0a1b2c3d-0000-4000-8000-00000000000b");

    private readonly string _role = "schemagen_" + Guid.NewGuid().ToString("N");
    private EngineDatabase _database = null!;
    private NpgsqlDataSource _pool = null!;

    private string Maintenance => _role + "_all";

    public async Task InitializeAsync()
    {
        _database = await engine.CreateDatabaseAsync();
        var source = PolicySource.Isolated.Replace("View = true", $"MaintenanceRole = \"{Maintenance}\"") + PolicySource.Partitioned;
        await _database.ExecuteAsync($"CREATE ROLE {Maintenance}");
        await _database.ExecuteAsync(string.Join(";\n", PolicySql.Up(source, Model.DialectSet.PostgreSql)));
        await _database.ExecuteAsync(
            $"CREATE ROLE {_role} LOGIN PASSWORD 'secret' NOINHERIT IN ROLE {Maintenance}; GRANT ALL ON ALL TABLES IN SCHEMA public TO {_role}, {Maintenance}; "
            + $"GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO {_role}");
        _pool = NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder(_database.ConnectionString) { Username = _role, Password = "secret", MaxPoolSize = 1 }.ConnectionString);
        await AsAsync(Ann, async connection =>
        {
            await ExecuteAsync(connection, $"INSERT INTO notes (id, tenant_id, title) VALUES (1, '{Ann}', 'Ann''s')");
            await ExecuteAsync(connection, $"INSERT INTO visits (id, tenant_id, region) VALUES (1, '{Ann}', 'GB')");
        });
        await AsAsync(Bob, connection => ExecuteAsync(connection, $"INSERT INTO notes (id, tenant_id, title) VALUES (2, '{Bob}', 'Bob''s')"));
    }

    public async Task DisposeAsync()
    {
        await _pool.DisposeAsync();
        await _database.ExecuteAsync($"DROP OWNED BY {_role}, {Maintenance}; DROP ROLE {_role}, {Maintenance}");
        await _database.DisposeAsync();
    }

    [Fact]
    public Task A_tenant_sees_its_own_rows_only() => AsAsync(Bob, async connection =>
    {
        Assert.Equal("Bob's", await ScalarAsync(connection, "SELECT string_agg(title, ',') FROM notes"));
        Assert.Equal(0L, await ScalarAsync(connection, "SELECT count(*) FROM visits"));
        Assert.Equal(0L, await ScalarAsync(connection, "SELECT count(*) FROM visits_europe"));
    });

    [Theory]
    [InlineData("UPDATE notes SET title = 'stolen' WHERE id = 1")]
    [InlineData("DELETE FROM notes WHERE id = 1")]
    [InlineData("UPDATE visits SET region = 'FR'")]
    [InlineData("DELETE FROM visits_europe")]
    [InlineData("MERGE INTO notes USING (SELECT 1 AS id) s ON notes.id = s.id WHEN MATCHED THEN UPDATE SET title = 'stolen'")]
    public Task Another_tenant_s_rows_do_not_change(string sql) => AsAsync(Bob, async connection => Assert.Equal(0, await ExecuteAsync(connection, sql)));

    [Theory]
    [InlineData("INSERT INTO notes (tenant_id) VALUES ('{0}')")]
    [InlineData("UPDATE notes SET tenant_id = '{0}'")]
    [InlineData("INSERT INTO visits (tenant_id, region) VALUES ('{0}', 'GB')")]
    [InlineData("INSERT INTO visits_europe (tenant_id, region) VALUES ('{0}', 'GB')")]
    [InlineData("INSERT INTO visits_default (tenant_id, region) VALUES ('{0}', 'DE')")]
    [InlineData("INSERT INTO notes (id, tenant_id) VALUES (1, '{1}') ON CONFLICT (id) DO UPDATE SET tenant_id = '{1}'")]
    [InlineData("INSERT INTO notes (id, tenant_id) VALUES (2, '{1}') ON CONFLICT (id) DO UPDATE SET tenant_id = '{0}'")]
    [InlineData("MERGE INTO notes USING (SELECT 9 AS id) s ON notes.id = s.id WHEN NOT MATCHED THEN INSERT (id, tenant_id) VALUES (9, '{0}')")]
    [InlineData("WITH a AS (INSERT INTO notes (tenant_id) VALUES ('{0}') RETURNING id) SELECT * FROM a")]
    public Task Nothing_is_added_for_another_tenant(string sql) => AsAsync(Bob, async connection =>
    {
        var error = await Assert.ThrowsAsync<PostgresException>(() => ExecuteAsync(connection, string.Format(null, sql, Ann, Bob)));
        Assert.Contains("row-level security policy", error.Message);
    });

    // PostgreSQL copies nothing into a table whose rows are secured, not even the tenant's own; into a partition by its own name neither.
    [Theory]
    [InlineData("COPY notes (tenant_id) FROM STDIN")]
    [InlineData("COPY visits (id, tenant_id, region) FROM STDIN (FORMAT csv)")]
    [InlineData("COPY visits_europe (id, tenant_id, region) FROM STDIN")]
    [InlineData("COPY visits_default (id, tenant_id, region) FROM STDIN")]
    public Task Copy_from_stdin_as_text_adds_nothing(string sql) => AsAsync(Bob, async connection =>
    {
        var error = await Assert.ThrowsAsync<PostgresException>(() => ((NpgsqlConnection)connection).BeginTextImportAsync(sql));
        Assert.Equal("0A000: COPY FROM not supported with row-level security", error.Message);
        Assert.Equal(1L, await RowsAsync());
    });

    [Theory]
    [InlineData("COPY notes (tenant_id) FROM STDIN (FORMAT binary)")]
    [InlineData("COPY visits (id, tenant_id, region) FROM STDIN (FORMAT binary)")]
    [InlineData("COPY visits_europe (id, tenant_id, region) FROM STDIN (FORMAT binary)")]
    [InlineData("COPY visits_default (id, tenant_id, region) FROM STDIN (FORMAT binary)")]
    public Task A_binary_import_of_npgsql_adds_nothing(string sql) => AsAsync(Bob, async connection =>
    {
        var error = await Assert.ThrowsAsync<PostgresException>(() => ((NpgsqlConnection)connection).BeginBinaryImportAsync(sql));
        Assert.Equal("0A000: COPY FROM not supported with row-level security", error.Message);
        Assert.Equal(1L, await RowsAsync());
    });

    [Theory]
    [InlineData("COPY notes (title) TO STDOUT", "Bob's\n")]
    [InlineData("COPY (SELECT title FROM notes) TO STDOUT", "Bob's\n")]
    [InlineData("COPY visits_europe (id) TO STDOUT", "")]
    public Task Copy_to_stdout_gives_a_tenant_its_own_rows(string sql, string expected) => AsAsync(Bob, async connection =>
    {
        using var reader = await ((NpgsqlConnection)connection).BeginTextExportAsync(sql);
        Assert.Equal(expected, await reader.ReadToEndAsync());
    });

    [Theory]
    [InlineData("MERGE INTO visits USING (SELECT 1 AS id) s ON visits.id = s.id WHEN MATCHED THEN UPDATE SET region = 'FR'")]
    [InlineData("MERGE INTO visits_europe USING (SELECT 1 AS id) s ON visits_europe.id = s.id WHEN MATCHED THEN UPDATE SET region = 'FR'")]
    [InlineData("MERGE INTO visits_europe USING (SELECT 1 AS id) s ON visits_europe.id = s.id WHEN MATCHED THEN DELETE")]
    public async Task Merge_changes_nothing_of_another_tenant_s(string sql)
    {
        await AsAsync(Bob, async connection => Assert.Equal(0, await ExecuteAsync(connection, sql)));
        await AsAsync(Ann, async connection => Assert.Equal("GB", await ScalarAsync(connection, "SELECT string_agg(region, ',') FROM visits_europe")));
    }

    [Theory]
    [InlineData("MERGE INTO visits USING (SELECT 9 AS id) s ON visits.id = s.id WHEN NOT MATCHED THEN INSERT (id, tenant_id, region) VALUES (9, '{0}', 'GB')")]
    [InlineData("MERGE INTO visits_europe USING (SELECT 9 AS id) s ON visits_europe.id = s.id WHEN NOT MATCHED THEN INSERT (id, tenant_id, region) VALUES (9, '{0}', 'GB')")]
    [InlineData("MERGE INTO notes USING (SELECT 2 AS id) s ON notes.id = s.id WHEN MATCHED THEN UPDATE SET tenant_id = '{0}'")]
    public Task Merge_adds_nothing_for_another_tenant(string sql) => AsAsync(Bob, async connection =>
    {
        var error = await Assert.ThrowsAsync<PostgresException>(() => ExecuteAsync(connection, string.Format(null, sql, Ann)));
        Assert.Contains("row-level security policy", error.Message);
    });

    [Theory]
    [InlineData("COPY notes (tenant_id) FROM STDIN")]
    [InlineData("COPY visits_europe (id, tenant_id, region) FROM STDIN (FORMAT binary)")]
    public async Task Without_a_tenant_nothing_is_copied_in(string sql)
    {
        await using var connection = await _pool.OpenConnectionAsync();
        var error = await Assert.ThrowsAsync<PostgresException>(async () =>
        {
            if (sql.Contains("binary")) await connection.BeginBinaryImportAsync(sql);
            else await connection.BeginTextImportAsync(sql);
        });
        Assert.Contains("row-level security", error.Message);
    }

    [Fact]
    public Task A_tenant_adds_changes_and_deletes_its_own() => AsAsync(Bob, async connection =>
    {
        Assert.Equal(1, await ExecuteAsync(connection, $"INSERT INTO visits_europe (id, tenant_id, region) VALUES (7, '{Bob}', 'GB')"));
        Assert.Equal(1, await ExecuteAsync(connection, "UPDATE visits SET region = 'US'"));
        Assert.Equal(1, await ExecuteAsync(connection, "DELETE FROM visits_america"));
        Assert.Equal(1, await ExecuteAsync(connection, $"INSERT INTO notes (id, tenant_id) VALUES (2, '{Bob}') ON CONFLICT (id) DO UPDATE SET title = 'new'"));
    });

    [Theory]
    [InlineData("INSERT INTO notes (tenant_id) VALUES ('{0}')")]
    [InlineData("INSERT INTO visits_europe (tenant_id, region) VALUES ('{0}', 'GB')")]
    [InlineData("INSERT INTO notes (id, tenant_id) VALUES (1, '{0}') ON CONFLICT (id) DO UPDATE SET title = 'stolen'")]
    [InlineData("MERGE INTO visits_europe USING (SELECT 9 AS id) s ON visits_europe.id = s.id WHEN NOT MATCHED THEN INSERT (id, tenant_id, region) VALUES (9, '{0}', 'GB')")]
    public async Task Without_a_tenant_there_is_nothing(string insert)
    {
        // The connection is the one that both tenants had.
        await using var connection = await _pool.OpenConnectionAsync();
        Assert.Equal(0L, await ScalarAsync(connection, "SELECT (SELECT count(*) FROM notes) + (SELECT count(*) FROM visits) + (SELECT count(*) FROM visits_europe)"));
        Assert.Equal(0, await ExecuteAsync(connection, "DELETE FROM notes"));
        await Assert.ThrowsAsync<PostgresException>(() => ExecuteAsync(connection, string.Format(null, insert, Ann)));
    }

    [Fact]
    public async Task Behind_a_pooler_that_hands_connections_on_a_tenant_ends_with_its_transaction()
    {
        await using var connection = await _pool.OpenConnectionAsync();
        await using (var transaction = await connection.BeginTransactionAsync())
        {
            await using var session = await SchemaSession.UseAsync(connection, Bob);
            Assert.Equal(1L, await ScalarAsync(connection, "SELECT count(*) FROM notes"));
            await transaction.CommitAsync();
            Assert.Equal(0L, await ScalarAsync(connection, "SELECT count(*) FROM notes"));
        }
    }

    [Fact]
    public async Task The_owner_is_a_tenant_too()
    {
        await _database.ExecuteAsync($"ALTER TABLE notes OWNER TO {_role}");
        await AsAsync(Bob, async connection => Assert.Equal(1L, await ScalarAsync(connection, "SELECT count(*) FROM notes")));
    }

    [Fact]
    public async Task Maintenance_sees_all_rows_once_it_takes_its_role()
    {
        await using var connection = await _pool.OpenConnectionAsync();
        Assert.Equal(0L, await ScalarAsync(connection, "SELECT count(*) FROM notes"));
        await ExecuteAsync(connection, "SET ROLE " + Maintenance);
        Assert.Equal(2L, await ScalarAsync(connection, "SELECT count(*) FROM notes"));
        await ExecuteAsync(connection, "RESET ROLE");
    }

    [Fact]
    public async Task A_partition_that_comes_later_is_secured_by_the_same_statement()
    {
        var secure = PolicySql.Up(PolicySource.Partitioned, Model.DialectSet.PostgreSql).Single(statement => statement.StartsWith("DO", StringComparison.Ordinal));
        await _database.ExecuteAsync($"CREATE TABLE visits_asia PARTITION OF visits FOR VALUES IN ('JP'); GRANT ALL ON visits_asia TO {_role}; " + secure);
        await AsAsync(Ann, connection => ExecuteAsync(connection, $"INSERT INTO visits (tenant_id, region) VALUES ('{Ann}', 'JP')"));
        await AsAsync(Bob, async connection => Assert.Equal(0L, await ScalarAsync(connection, "SELECT count(*) FROM visits_asia")));
    }

    [Fact]
    public Task The_index_of_the_tenant_is_used() => AsAsync(Bob, async connection =>
    {
        await _database.ExecuteAsync("CREATE INDEX i ON notes (tenant_id)");
        await ExecuteAsync(connection, "SET enable_seqscan = off");
        Assert.Contains("Index Cond: (tenant_id = ", (string)(await ScalarAsync(connection, "EXPLAIN (FORMAT TEXT) SELECT id FROM notes", rows: true))!);
    });

    // As the superuser sees it: what there is in the partitions, Ann's row.
    private async Task<object?> RowsAsync()
    {
        await using var connection = await _database.OpenAsync();
        return await ScalarAsync(connection, "SELECT count(*) FROM visits");
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

    private static async Task<object?> ScalarAsync(DbConnection connection, string sql, bool rows = false)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        if (!rows) return await command.ExecuteScalarAsync();
        var text = new System.Text.StringBuilder();
        await using var reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync()) text.Append(reader.GetString(0)).Append('\n');
        return text.ToString();
    }
}
