using System.Data.Common;

namespace SchemaGen.Engines.Tests;

[Trait("Needs", "Engines")]
public class EngineTests
{
    public static TheoryData<string> Names => [.. Engine.All.Select(engine => engine.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_new_database_is_empty_and_keeps_what_is_written(string name)
    {
        await using var database = await Named(name).CreateDatabaseAsync();

        await database.ExecuteAsync("CREATE TABLE t (id int NOT NULL PRIMARY KEY, note varchar(20))");
        await database.ExecuteAsync("INSERT INTO t VALUES (1, 'one'), (2, NULL)");

        var rows = await database.QueryAsync("SELECT id, note FROM t ORDER BY id");
        Assert.Equal([1, 2], rows.Select(row => Convert.ToInt32(row[0])));
        Assert.Equal(["one", null], rows.Select(row => (string?)row[1]));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Two_databases_do_not_see_each_other(string name)
    {
        await using var one = await Named(name).CreateDatabaseAsync();
        await using var other = await Named(name).CreateDatabaseAsync();

        await one.ExecuteAsync("CREATE TABLE t (id int)");

        await Assert.ThrowsAnyAsync<DbException>(() => other.QueryAsync("SELECT id FROM t"));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_disposed_database_is_gone(string name)
    {
        var database = await Named(name).CreateDatabaseAsync();
        await database.ExecuteAsync("CREATE TABLE t (id int)");

        await database.DisposeAsync();

        await AssertGoneAsync(database);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_database_can_be_dropped_while_a_connection_is_open(string name)
    {
        var database = await Named(name).CreateDatabaseAsync();
        await using var connection = await database.OpenAsync();

        await database.DisposeAsync();
        await database.DisposeAsync();

        await AssertGoneAsync(database);
    }

    [Theory]
    [InlineData("SQLite", Dialect.Sqlite, "SELECT sqlite_version()", "3.")]
    [InlineData("PostgreSQL 15", Dialect.PostgreSql, "SELECT current_setting('server_version')", "15.")]
    [InlineData("PostgreSQL 18", Dialect.PostgreSql, "SELECT current_setting('server_version')", "18.")]
    [InlineData("MariaDB 10.11", Dialect.MariaDb, "SELECT version()", "10.11.")]
    public async Task An_engine_is_of_the_promised_version(string name, Dialect dialect, string query, string version)
    {
        var engine = Named(name);
        await using var database = await engine.CreateDatabaseAsync();

        Assert.Equal(dialect, engine.Dialect);
        Assert.StartsWith(version, (string)(await database.QueryAsync(query)).Single()[0]!);
    }

    [Fact]
    public async Task Postgres_15_has_PostGIS()
    {
        await using var database = await Engine.PostgreSql15.CreateDatabaseAsync();

        await database.ExecuteAsync("CREATE EXTENSION postgis");

        var rows = await database.QueryAsync("SELECT ST_AsText(ST_MakePoint(1, 2)::geography)");
        Assert.Equal("POINT(1 2)", rows.Single()[0]);
    }

    [Fact]
    public async Task Postgres_15_has_pg_partman()
    {
        await using var database = await Engine.PostgreSql15.CreateDatabaseAsync();

        await database.ExecuteAsync("CREATE SCHEMA partman; CREATE EXTENSION pg_partman SCHEMA partman");
        await database.ExecuteAsync("CREATE TABLE log (at timestamptz NOT NULL) PARTITION BY RANGE (at)");
        await database.ExecuteAsync("SELECT partman.create_parent('public.log', 'at', 'native', 'monthly')");

        var rows = await database.QueryAsync("SELECT count(*) FROM pg_inherits WHERE inhparent = 'log'::regclass");
        Assert.True((long)rows.Single()[0]! > 1);
    }

    [Fact]
    public async Task Postgres_15_schedules_jobs_for_another_database_with_pg_cron()
    {
        await using var database = await Engine.PostgreSql15.CreateDatabaseAsync();
        await using var server = await Engine.PostgreSql15.OpenServerAsync();
        await using var command = server.CreateCommand();
        var name = database.CreateConnection().Database;

        command.CommandText = $"""
            CREATE EXTENSION IF NOT EXISTS pg_cron;
            SELECT cron.schedule_in_database('{name}', '0 3 * * *', 'SELECT 1', '{name}');
            """;
        var job = await command.ExecuteScalarAsync();
        command.CommandText = $"SELECT cron.unschedule({job})";

        Assert.Equal(true, await command.ExecuteScalarAsync());
    }

    [Theory]
    [InlineData("PostgreSQL 15")]
    [InlineData("PostgreSQL 18")]
    public async Task Postgres_has_the_contrib_extensions(string name)
    {
        string[] extensions = ["ltree", "pgcrypto", "pg_trgm", "btree_gist", "btree_gin", "hstore", "citext", "uuid-ossp", "unaccent"];
        await using var database = await Named(name).CreateDatabaseAsync();

        foreach (var extension in extensions)
            await database.ExecuteAsync($"CREATE EXTENSION \"{extension}\"");

        var rows = await database.QueryAsync("SELECT 'a.b'::ltree <@ 'a'::ltree, encode(digest('x', 'sha256'), 'hex')");
        Assert.Equal([true, "2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881"], rows.Single());
    }

    [Fact]
    public async Task MariaDb_encrypts_tables()
    {
        await using var database = await Engine.MariaDb.CreateDatabaseAsync();

        await database.ExecuteAsync("CREATE TABLE secret (id int PRIMARY KEY) ENCRYPTED=YES");

        var rows = await database.QueryAsync(
            "SELECT ENCRYPTION_SCHEME FROM information_schema.INNODB_TABLESPACES_ENCRYPTION WHERE NAME = CONCAT(DATABASE(), '/secret')");
        Assert.Equal(1, Convert.ToInt32(rows.Single()[0]));
    }

    private static async Task AssertGoneAsync(EngineDatabase database)
    {
        // Opening a SQLite database would make it.
        if (database.Engine == Engine.Sqlite)
            Assert.False(Directory.Exists(Path.GetDirectoryName(database.CreateConnection().DataSource)));
        else
            await Assert.ThrowsAnyAsync<DbException>(database.OpenAsync);
    }

    private static Engine Named(string name) => Engine.All.Single(engine => engine.ToString() == name);
}
