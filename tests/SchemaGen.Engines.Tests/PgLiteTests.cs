using System.Data.Common;

namespace SchemaGen.Engines.Tests;

[Trait("Needs", "Engines")]
public class PgLiteTests
{
    [Fact]
    public async Task It_is_PostgreSQL_18()
    {
        await using var database = await Engine.PgLite.CreateDatabaseAsync();

        Assert.Equal(Dialect.PostgreSql, Engine.PgLite.Dialect);
        Assert.StartsWith("18.", (string)(await database.QueryAsync("SELECT current_setting('server_version')")).Single()[0]!);
    }

    [Fact]
    public async Task The_nearest_neighbours_come_from_an_index_over_vectors()
    {
        await using var database = await Engine.PgLite.CreateDatabaseAsync();

        await database.ExecuteAsync("CREATE EXTENSION vector");
        await database.ExecuteAsync("CREATE TABLE items (id int PRIMARY KEY, embedding vector(3) NOT NULL)");
        await database.ExecuteAsync("CREATE INDEX ix_items_embedding ON items USING hnsw (embedding vector_cosine_ops)");
        await database.ExecuteAsync("INSERT INTO items VALUES (1, '[1,0,0]'), (2, '[0,1,0]'), (3, '[0.9,0.1,0]')");

        // With a table this small the planner would read it all. The setting lasts, since all connections share one session.
        const string nearest = "SELECT id FROM items ORDER BY embedding <=> '[1,0,0]' LIMIT 2";
        await database.ExecuteAsync("SET enable_seqscan = off");
        var rows = await database.QueryAsync(nearest);
        var plan = await database.QueryAsync($"EXPLAIN {nearest}");
        Assert.Equal([1, 3], rows.Select(row => (int)row[0]!));
        Assert.Contains(plan, row => ((string)row[0]!).Contains("ix_items_embedding", StringComparison.Ordinal));
    }

    [Fact]
    public async Task It_has_ltree_pgcrypto_and_pg_trgm()
    {
        await using var database = await Engine.PgLite.CreateDatabaseAsync();

        await database.ExecuteAsync("CREATE EXTENSION ltree; CREATE EXTENSION pgcrypto; CREATE EXTENSION pg_trgm");

        var rows = await database.QueryAsync(
            "SELECT 'a.b'::ltree <@ 'a'::ltree, encode(digest('x', 'sha256'), 'hex'), similarity('word', 'word') = 1");
        Assert.Equal([true, "2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881", true], rows.Single());
    }

    [Fact]
    public async Task The_next_database_has_nothing_of_the_last()
    {
        await using (var database = await Engine.PgLite.CreateDatabaseAsync())
        {
            await database.ExecuteAsync("CREATE EXTENSION vector; CREATE SCHEMA shop; CREATE TABLE shop.t (e vector(3)); CREATE TABLE t (id int)");
            await database.ExecuteAsync("SET search_path = shop; CREATE TEMPORARY TABLE u (id int)");
        }

        await using var next = await Engine.PgLite.CreateDatabaseAsync();

        var rows = await next.QueryAsync(
            """
            SELECT current_setting('search_path'),
                (SELECT string_agg(extname, ',') FROM pg_extension),
                (SELECT string_agg(nspname, ',') FROM pg_namespace WHERE nspname !~ '^pg_' AND nspname <> 'information_schema'),
                (SELECT count(*) FROM pg_class WHERE relname IN ('t', 'u'))
            """);
        Assert.Equal(["public", "plpgsql", "public", 0L], rows.Single());
    }

    [Fact]
    public async Task The_next_waits_for_the_last()
    {
        var database = await Engine.PgLite.CreateDatabaseAsync();
        var next = Engine.PgLite.CreateDatabaseAsync();

        Assert.NotEqual(next, await Task.WhenAny(next, Task.Delay(200)));
        await database.DisposeAsync();

        await (await next).DisposeAsync();
    }

    [Fact]
    public async Task Several_connections_may_be_open()
    {
        await using var database = await Engine.PgLite.CreateDatabaseAsync();
        await using var one = await database.OpenAsync();
        await using var other = await database.OpenAsync();

        Assert.Equal(1, await Scalar(one));
        Assert.Equal(1, await Scalar(other));

        static async Task<object?> Scalar(DbConnection connection)
        {
            await using var command = connection.CreateCommand();
            command.CommandText = "SELECT 1";
            return await command.ExecuteScalarAsync();
        }
    }
}
