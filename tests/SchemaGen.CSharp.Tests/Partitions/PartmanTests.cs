using SchemaGen.CSharp.Tests.Indexes;
using SchemaGen.Engines;
using SchemaGen.Maintenance;
using SchemaGen.Model;
using SchemaGen.Model.Dialects;
using SchemaGen.Model.Statements;

namespace SchemaGen.CSharp.Tests.Partitions;

/// <summary>Partitions that pg_partman makes where the target names it: with version 4 on PostgreSQL 15, and without it on PostgreSQL 18.</summary>
public sealed class PartmanTests
{
    private const string Visit = "[SchemaTable(\"Visits\"), Partitioned(By = \"at\", Interval = \"INTERVAL\", Premake = 2)] partial class Visit { [PrimaryKeyColumn] public long Id { get; set; } public DateTimeOffset At { get; set; } }";

    [Theory, Trait("Needs", "Engines")]
    [InlineData("DAY")]
    [InlineData("WEEK")]
    [InlineData("MONTH")]
    [InlineData("QUARTER")]
    [InlineData("YEAR")]
    public async Task Pg_partman_makes_and_keeps_the_partitions(string interval)
    {
        await using var database = await Create(Engine.PostgreSql15, new(15), Visit.Replace("INTERVAL", interval));
        Assert.Equal(["public.Visits at 2 true"], await database.Query("SELECT parent_table, control, premake, infinite_time_partitions::text FROM partman.part_config"));
        Assert.Equal(["1"], await database.Query("SELECT count(*) FROM pg_inherits WHERE inhparent = '\"Visits\"'::regclass AND inhrelid::regclass::text ~ 'default'"));
        await database.Execute("SET TIME ZONE 'America/New_York'; INSERT INTO \"Visits\" (id, at) VALUES (1, now()), (2, now() + interval '1 day')");
        Assert.Equal(["0"], await database.Query("SELECT count(*) FROM \"Visits\" WHERE tableoid::regclass::text ~ 'default'"));
        // Bounds are those of days in UTC.
        Assert.Equal(["0"], await database.Query(
            "SELECT count(*) FROM pg_inherits i JOIN pg_class c ON c.oid = i.inhrelid WHERE inhparent = '\"Visits\"'::regclass AND pg_get_expr(relpartbound, c.oid) <> 'DEFAULT' "
            + "AND ((regexp_match(pg_get_expr(relpartbound, c.oid), 'FROM \\(''([^'']+)'))[1]::timestamptz AT TIME ZONE 'UTC')::time <> '00:00'"));

        await database.Execute("DO $$ DECLARE part regclass; BEGIN FOR part IN SELECT inhrelid FROM pg_inherits WHERE inhparent = '\"Visits\"'::regclass AND inhrelid::regclass::text !~ 'default' ORDER BY inhrelid DESC LIMIT 2 LOOP EXECUTE 'DROP TABLE ' || part; END LOOP; END $$");
        var before = await database.Query("SELECT count(*) FROM pg_inherits WHERE inhparent = '\"Visits\"'::regclass");
        await new MaintenanceRunner(database.Connection, Dialect.PostgreSql, database.Catalog).RunAsync();
        Assert.NotEqual(before, await database.Query("SELECT count(*) FROM pg_inherits WHERE inhparent = '\"Visits\"'::regclass"));

        await database.Down();
        Assert.Empty(await database.Query("SELECT parent_table FROM partman.part_config"));
        Assert.Empty(await database.Query("SELECT relname FROM pg_class WHERE relname ~ 'Visits'"));
        await database.Up();
    }

    [Fact, Trait("Needs", "Engines")]
    public async Task It_begins_where_the_table_does_and_old_partitions_are_dropped_as_ever()
    {
        var start = DateTime.UtcNow.AddDays(-10).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        await using var database = await Create(
            Engine.PostgreSql15, new(15), Visit.Replace("INTERVAL", "DAY").Replace("Premake = 2", $"Premake = 2, Start = \"{start}\"").Replace(")] partial", "), RetentionPolicy(5, \"at\")] partial"));
        Assert.Equal(["13"], await database.Query("SELECT count(*) FROM pg_inherits WHERE inhparent = '\"Visits\"'::regclass AND inhrelid::regclass::text !~ 'default'"));
        await database.Execute("INSERT INTO \"Visits\" (id, at) SELECT n, now() - n * interval '1 day' FROM generate_series(0, 9) n");
        await new MaintenanceRunner(database.Connection, Dialect.PostgreSql, database.Catalog).RunAsync();
        Assert.Equal(["5 0 4"], await database.Query("SELECT count(*), min(id), max(id) FROM \"Visits\""));
        Assert.Equal(
            [$"\"Visits_p{DateTime.UtcNow.AddDays(-5):yyyy_MM_dd}\""],
            await database.Query("SELECT min(inhrelid::regclass::text) FROM pg_inherits WHERE inhparent = '\"Visits\"'::regclass AND inhrelid::regclass::text !~ 'default'"));
    }

    [Fact, Trait("Needs", "Engines")]
    public async Task A_database_without_it_has_partitions_all_the_same()
    {
        await using var database = await Create(Engine.PostgreSql18, new(18), Visit.Replace("INTERVAL", "MONTH"));
        Assert.Equal(["4"], await database.Query("SELECT count(*) FROM pg_inherits WHERE inhparent = '\"Visits\"'::regclass"));
        await new MaintenanceRunner(database.Connection, Dialect.PostgreSql, database.Catalog).RunAsync();
        await database.Down();
        await database.Up();
    }

    [Theory]
    [InlineData("[SchemaTable, Partitioned(By = \"at\")] partial class Visit { public DateTime At { get; set; } }", true)]
    [InlineData("[SchemaTable, Partitioned(By = \"at\"), SubpartitionedByHash(\"id\", 2)] partial class Visit { public int Id { get; set; } public DateTime At { get; set; } }", false)]
    [InlineData("[SchemaTable, Partitioned(By = \"at\"), TenantIsolation] partial class Visit { public int TenantId { get; set; } public DateTime At { get; set; } }", false)]
    [InlineData("[SchemaTable, Partitioned(By = \"at\"), PostgreSqlFillFactor(80)] partial class Visit { public DateTime At { get; set; } }", false)]
    [InlineData("[SchemaTable, Partitioned(By = \"at\", Premake = 0)] partial class Visit { public DateTime At { get; set; } }", false)]
    [InlineData("[SchemaTable(\"a.b\"), Partitioned(By = \"at\")] partial class Visit { public DateTime At { get; set; } }", false)]
    [InlineData("[SchemaTable, PartitionedByHash(\"id\", 2)] partial class Visit { public int Id { get; set; } public DateTime At { get; set; } }", false)]
    public void It_is_used_where_it_can_do_all_that_the_table_asks_for(string source, bool isUsed)
    {
        var table = Source.Table(source);
        Assert.Equal(isUsed, Up("pg_partman").Contains("create_parent"));
        Assert.DoesNotContain("create_parent", Up());

        string Up(params string[] extensions)
        {
            var target = new SchemaTarget(SqlDialect.In(DialectSet.PostgreSql).Single()) { Extensions = [.. extensions] };
            return string.Join("\n", target.Dialect.Write(new TableMigration(table), target).Up.Select(statement => statement.Text));
        }
    }

    private static Task<IndexedDatabase> Create(Engine engine, ServerVersion version, string source) =>
        IndexedDatabase.Create(engine, new SchemaTarget(SqlDialect.In(DialectSet.PostgreSql).Single(), version) { Extensions = ["pg_partman"] }, source);
}
