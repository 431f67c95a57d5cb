using System.Data.Common;
using System.Globalization;
using SchemaGen.Engines;

namespace SchemaGen.CSharp.Tests.Rules;

/// <summary>That the engines do what findings say which no other test shows: refuse, ignore or tell.</summary>
[Trait("Needs", "Engines")]
public sealed class EngineProofTests
{
    public static TheoryData<Engine> Every => [.. Engine.All];

    public static TheoryData<Engine> Partitioned => [Engine.PostgreSql15, Engine.PostgreSql18, Engine.MariaDb];

    [Theory, MemberData(nameof(Every))]
    public Task SG1003_an_unknown_column_is_refused(Engine engine) => Refuses(engine, ["CREATE TABLE t (a INT)"], "CREATE INDEX i ON t (b)");

    [Theory, MemberData(nameof(Every))]
    public Task SG1005_a_table_is_made_once(Engine engine) => Refuses(engine, ["CREATE TABLE t (a INT)"], "CREATE TABLE t (a INT)");

    [Theory, MemberData(nameof(Every))]
    public Task SG1007_a_column_comes_once(Engine engine) => Refuses(engine, [], "CREATE TABLE t (a INT, a INT)");

    [Fact]
    public async Task SG1010_what_no_column_takes_is_refused()
    {
        await Refuses(Engine.MariaDb, [], "CREATE TABLE t (a DECIMAL(3,5))");
        await Refuses(Engine.PostgreSql15, [], "CREATE TABLE t (a varchar(0))");
        await Refuses(Engine.PostgreSql15, ["CREATE TABLE t (a int) PARTITION BY RANGE (a)", "CREATE TABLE p PARTITION OF t FOR VALUES FROM (0) TO (9)"], "CREATE TABLE q PARTITION OF t FOR VALUES FROM (5) TO (10)");
    }

    [Fact]
    public async Task SG1011_what_reads_the_clock_or_what_is_computed_is_refused()
    {
        await Refuses(Engine.PostgreSql18, ["CREATE TABLE t (a timestamptz)"], "CREATE INDEX i ON t ((a > now()))");
        await Refuses(Engine.PostgreSql18, [], "CREATE TABLE t (a int, b int GENERATED ALWAYS AS (a) STORED, c int GENERATED ALWAYS AS (b) STORED)");
        // SQLite says so with the first row.
        await Refuses(Engine.Sqlite, ["CREATE TABLE t (a TEXT)", "CREATE INDEX i ON t (a) WHERE a > datetime('now')"], "INSERT INTO t VALUES ('2000-01-01')");
    }

    [Fact]
    public async Task SG1012_a_reference_leads_to_a_key()
    {
        await Refuses(Engine.PostgreSql15, ["CREATE TABLE u (a int)"], "CREATE TABLE t (a int REFERENCES u (a))");
        await Refuses(Engine.MariaDb, ["CREATE TABLE u (a INT)"], "CREATE TABLE t (a INT, FOREIGN KEY (a) REFERENCES u (a))");
        await Refuses(Engine.Sqlite, ["CREATE TABLE u (a INT)", "CREATE TABLE t (a INT REFERENCES u (a))"], "PRAGMA foreign_keys = ON; INSERT INTO t VALUES (1)");
    }

    [Theory, MemberData(nameof(Every))]
    public Task SG2001_no_columnstore_index_is_made(Engine engine) => Refuses(engine, ["CREATE TABLE t (a INT)"], "CREATE COLUMNSTORE INDEX i ON t (a)");

    [Fact]
    public Task SG2002_sqlite_makes_no_partitions() => Refuses(Engine.Sqlite, [], "CREATE TABLE t (a INT) PARTITION BY RANGE (a)");

    [Theory, MemberData(nameof(Partitioned))]
    public async Task SG3001_a_unique_key_holds_the_partition_column(Engine engine)
    {
        var by = engine == Engine.MariaDb ? " PARTITION BY RANGE (a) (PARTITION p VALUES LESS THAN MAXVALUE)" : " PARTITION BY RANGE (a)";
        await Refuses(engine, ["CREATE TABLE u (a INT, b INT, UNIQUE (a, b))" + by], "CREATE TABLE t (a INT, b INT, UNIQUE (b))" + by);
    }

    [Fact]
    public Task SG3002_a_partitioned_table_refers_to_nothing_on_mariadb() => Refuses(
        Engine.MariaDb,
        ["CREATE TABLE u (a INT PRIMARY KEY)"],
        "CREATE TABLE t (a INT, FOREIGN KEY (a) REFERENCES u (a)) PARTITION BY RANGE (a) (PARTITION p VALUES LESS THAN MAXVALUE)");

    [Fact]
    public async Task SG3020_an_action_runs_no_trigger_on_mariadb()
    {
        await using var database = await Engine.MariaDb.CreateDatabaseAsync();
        foreach (var sql in new[]
        {
            "CREATE TABLE u (a INT PRIMARY KEY)",
            "CREATE TABLE t (a INT, FOREIGN KEY (a) REFERENCES u (a) ON DELETE CASCADE)",
            "CREATE TABLE seen (a INT)",
            "CREATE TRIGGER g BEFORE DELETE ON t FOR EACH ROW INSERT INTO seen VALUES (OLD.a)",
            "INSERT INTO u VALUES (1), (2)",
            "INSERT INTO t VALUES (1), (2)",
            "DELETE FROM t WHERE a = 1",
            "DELETE FROM u WHERE a = 2",
        }) await database.ExecuteAsync(sql);
        Assert.Equal(0, await Number(database, "SELECT count(*) FROM t"));
        Assert.Equal(1, await Number(database, "SELECT count(*) FROM seen"));
    }

    [Fact]
    public async Task SG3021_former_rows_stay_on_mariadb()
    {
        await using var database = await Engine.MariaDb.CreateDatabaseAsync();
        foreach (var sql in new[] { "CREATE TABLE t (a INT) WITH SYSTEM VERSIONING", "INSERT INTO t VALUES (1)", "DELETE FROM t" }) await database.ExecuteAsync(sql);
        Assert.Equal(0, await Number(database, "SELECT count(*) FROM t"));
        Assert.Equal(1, await Number(database, "SELECT count(*) FROM t FOR SYSTEM_TIME ALL"));
    }

    [Theory]
    [InlineData("PostgreSql15")]
    [InlineData("PostgreSql18")]
    public async Task SG4002_and_SG4003_a_row_without_a_tenant_is_hidden_and_a_key_tells_of_hidden_rows(string name)
    {
        await using var database = await (name == "PostgreSql15" ? Engine.PostgreSql15 : Engine.PostgreSql18).CreateDatabaseAsync();
        foreach (var sql in new[]
        {
            "CREATE TABLE t (tenant int, code text UNIQUE)",
            "INSERT INTO t VALUES (NULL, 'nobody'), (1, 'mine'), (2, 'other')",
            "ALTER TABLE t ENABLE ROW LEVEL SECURITY",
            "CREATE POLICY p ON t USING (tenant = 1)",
            "GRANT ALL ON t TO pg_monitor",
        }) await database.ExecuteAsync(sql);
        await using var connection = await database.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = "SET ROLE pg_monitor";
        await command.ExecuteNonQueryAsync();
        command.CommandText = "SELECT string_agg(code, ',') FROM t";
        Assert.Equal("mine", await command.ExecuteScalarAsync());
        command.CommandText = "INSERT INTO t VALUES (1, 'other')";
        Assert.Contains("duplicate key", (await Assert.ThrowsAnyAsync<DbException>(() => command.ExecuteNonQueryAsync())).Message);
    }

    [Fact]
    public async Task SG5003_json_is_kept_as_it_was_written_and_jsonb_taken_apart()
    {
        await using var database = await Engine.PostgreSql15.CreateDatabaseAsync();
        Assert.Equal(["{ \"a\":1 }", "{\"a\": 1}"], (await database.QueryAsync("SELECT '{ \"a\":1 }'::json::text, '{ \"a\":1 }'::jsonb::text"))[0]);
    }

    [Fact]
    public async Task SG5010_mariadb_takes_no_more_than_so_many_partitions()
    {
        static string Table(int partitions) =>
            $"CREATE TABLE t (a INT) PARTITION BY RANGE (a) ({string.Join(", ", Enumerable.Range(1, partitions).Select(bound => $"PARTITION p{bound} VALUES LESS THAN ({bound})"))})";
        await Refuses(Engine.MariaDb, [], Table(8193));
    }

    [Theory]
    [InlineData("PostgreSql15")]
    [InlineData("PostgreSql18")]
    public async Task SG5012_a_reference_does_not_find_the_row_of_an_inheriting_table(string name)
    {
        var engine = name == "PostgreSql15" ? Engine.PostgreSql15 : Engine.PostgreSql18;
        string[] before =
        [
            "CREATE TABLE documents (id int PRIMARY KEY)", "CREATE TABLE letters (pages int) INHERITS (documents)", "CREATE TABLE notes (document_id int REFERENCES documents (id))",
            "INSERT INTO documents VALUES (1)", "INSERT INTO letters VALUES (1, 2), (7, 2)",
        ];
        await Refuses(engine, before, "INSERT INTO notes VALUES (7)");
        await using var database = await engine.CreateDatabaseAsync();
        foreach (var statement in before) await database.ExecuteAsync(statement);
        Assert.Equal(2, await Number(database, "SELECT count(*) FROM documents WHERE id = 1"));
    }

    private static async Task<long> Number(EngineDatabase database, string sql) => Convert.ToInt64((await database.QueryAsync(sql))[0][0], CultureInfo.InvariantCulture);

    private static async Task Refuses(Engine engine, string[] before, string sql)
    {
        await using var database = await engine.CreateDatabaseAsync();
        foreach (var statement in before) await database.ExecuteAsync(statement);
        await Assert.ThrowsAnyAsync<DbException>(() => database.ExecuteAsync(sql));
    }
}
