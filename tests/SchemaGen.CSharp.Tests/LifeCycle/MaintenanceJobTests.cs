using System.Data.Common;
using System.Globalization;
using SchemaGen.CSharp.Tests.Indexes;
using SchemaGen.Engines;
using SchemaGen.Maintenance;
using SchemaGen.Model;
using SchemaGen.Model.Dialects;
using SchemaGen.Model.Statements;

namespace SchemaGen.CSharp.Tests.LifeCycle;

/// <summary>The jobs of databases that do what the runner does: what is made, what it leaves, and that the two go together.</summary>
public sealed class MaintenanceJobTests
{
    private const string Hit = "[SchemaTable, RetentionPolicy(10, \"at\")] partial class Hit { [PrimaryKeyColumn] public int Id { get; set; } public DateTime At { get; set; } }";

    private const string Order =
        "[SchemaTable, ArchivalPolicy(10, \"old_orders\", \"at\"), RetentionPolicy(40, \"at\"), Partitioned(By = \"at\", Interval = \"DAY\", Premake = 1, Start = \"START\")] "
        + "partial class Order { [PrimaryKeyColumn] public int Id { get; set; } [StringColumn(9)] public string Name { get; set; } = \"\"; public DateTime At { get; set; } }";

    [Fact]
    public void Postgresql_has_a_job_where_the_target_names_pg_cron()
    {
        var table = Source.Table(Hit);
        Assert.Single(Up(table, Target(DialectSet.PostgreSql)), text => text.Contains("hits"));
        const string Expected =
            """
            DO $schemagen2$
            BEGIN
                IF NOT EXISTS (SELECT 1 FROM pg_extension WHERE extname = 'pg_cron') AND EXISTS (SELECT 1 FROM pg_available_extensions WHERE name = 'pg_cron') THEN
                    BEGIN
                        CREATE EXTENSION pg_cron;
                    EXCEPTION WHEN OTHERS THEN
                        RAISE NOTICE 'no job is made of hits_maintenance: %', SQLERRM;
                    END;
                END IF;
                IF EXISTS (SELECT 1 FROM pg_extension WHERE extname = 'pg_cron') THEN
                    PERFORM cron.schedule('hits_maintenance', '0 3 * * *', replace('DO $schemagen$
            DECLARE
                started timestamp := timezone(''UTC'', clock_timestamp());
                changed bigint;
            BEGIN
                PERFORM set_config(''search_path'', {{search_path}}, false);
                LOOP
                    EXECUTE replace(replace(''DELETE FROM "hits" WHERE (tableoid, ctid) IN (SELECT tableoid, ctid FROM "hits" WHERE "at" < timestamp ''''{{moment}}'''' LIMIT 5000)'', ''{{moment}}'', to_char(started - interval ''10 days'', ''YYYY-MM-DD HH24:MI:SS.US'')), ''{{day}}'', to_char(started - interval ''10 days'', ''YYYY-MM-DD''));
                    GET DIAGNOSTICS changed = ROW_COUNT;
                    COMMIT;
                    EXIT WHEN changed = 0;
                END LOOP;
            END
            $schemagen$', '{{search_path}}', quote_literal(current_setting('search_path'))));
                END IF;
            END
            $schemagen2$
            """;
        Assert.Equal(Expected.ReplaceLineEndings("\n"), Up(table, Target(DialectSet.PostgreSql, "pg_cron"))[^1]);
    }

    [Theory]
    [InlineData(DialectSet.MySql)]
    [InlineData(DialectSet.MariaDb)]
    [InlineData(DialectSet.Oracle)]
    [InlineData(DialectSet.PostgreSql, "pg_cron")]
    public void What_is_not_to_be_scheduled_is_no_job_and_neither_is_what_a_job_would_not_see(DialectSet dialect, params string[] extensions)
    {
        var target = Target(dialect, extensions);
        Assert.True(HasJob(Source.Table(Hit)));
        Assert.False(HasJob(Source.Table(Hit.Replace("\"at\")", "\"at\", Scheduled = false)"))));
        Assert.False(HasJob(Source.Table("[SchemaTable, Partitioned(By = \"at\")] partial class Hit { public DateTime At { get; set; } }")));
        if (dialect != DialectSet.MySql && dialect != DialectSet.MariaDb)
            Assert.False(HasJob(Source.Table("[SchemaTable, TenantIsolation, RetentionPolicy(10, \"at\")] partial class Hit { public int TenantId { get; set; } public DateTime At { get; set; } }")));
        var both = Source.Table("[SchemaTable, RetentionPolicy(40, \"at\", Scheduled = false), ArchivalPolicy(10, \"old_hits\", \"at\")] partial class Hit { [PrimaryKeyColumn] public int Id { get; set; } public DateTime At { get; set; } }");
        Assert.DoesNotContain("40", string.Concat(Up(both, target).Where(text => text.Contains("maintenance", StringComparison.OrdinalIgnoreCase))));
        Assert.Contains("10", string.Concat(Up(both, target).Where(text => text.Contains("maintenance", StringComparison.OrdinalIgnoreCase))));

        bool HasJob(Table table) => Up(table, target).Any(text => text.Contains("hits_maintenance", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void Scheduling_is_part_of_the_schema()
    {
        var table = Source.Table("[SchemaTable, RetentionPolicy(40, \"at\", Scheduled = false), ArchivalPolicy(10, \"old_hits\", \"at\", Scheduled = false)] partial class Hit { public int Id { get; set; } public DateTime At { get; set; } }");
        Assert.Equal("retention 40 days by at unscheduled", table.Retention!.Canonical);
        Assert.Equal("archival 10 days to old_hits by at unscheduled", table.Archival!.Canonical);
    }

    [Fact, Trait("Needs", "Engines")]
    public async Task An_event_of_mariadb_leaves_what_the_runner_would_and_the_two_go_together()
    {
        var start = DateTime.UtcNow.Date.AddDays(-60).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        await using var database = await IndexedDatabase.Create(Engine.MariaDb, DialectSet.MariaDb, new(10, 11), Hit + Order.Replace("START", start));
        Assert.Equal(["1 DAY ENABLED", "1 DAY ENABLED"], await database.Query("SELECT interval_value, interval_field, status FROM information_schema.events WHERE event_schema = database()"));
        await database.Execute("INSERT INTO hits (id, at) SELECT seq, utc_timestamp(6) - INTERVAL 11 DAY FROM seq_1_to_12000; INSERT INTO hits (id, at) VALUES (20001, utc_timestamp(6) - INTERVAL 864060 SECOND), (20002, utc_timestamp(6) - INTERVAL 863400 SECOND)");
        await database.Execute("INSERT INTO orders (id, name, at) SELECT seq, 'x', utc_timestamp(6) - INTERVAL seq DAY FROM seq_1_to_50");
        await database.Execute("DROP PROCEDURE IF EXISTS nothing; ALTER EVENT hits_maintenance ON SCHEDULE EVERY 1 SECOND; ALTER EVENT orders_maintenance ON SCHEDULE EVERY 1 SECOND");

        // Meanwhile the runner does the same.
        for (var attempt = 0; attempt < 60; attempt++)
        {
            await Record.ExceptionAsync(() => new MaintenanceRunner(database.Connection, Dialect.MariaDb, database.Catalog).RunAsync());
            if (attempt > 2 && (await database.Query("SELECT count(*) FROM hits"))[0] == "1" && (await database.Query("SELECT count(*) FROM orders"))[0] == "9") break;
            await Task.Delay(500);
        }

        Assert.Equal(["20002"], await database.Query("SELECT id FROM hits"));
        Assert.Equal(["9 1 9"], await database.Query("SELECT count(*), min(id), max(id) FROM orders"));
        Assert.Equal(["30 10 39"], await database.Query("SELECT count(*), min(id), max(id) FROM old_orders"));
        await database.Down();
        Assert.Empty(await database.Query("SELECT event_name FROM information_schema.events WHERE event_schema = database()"));
    }

    // Without the runner, so that it is the event that did it.
    [Fact, Trait("Needs", "Engines")]
    public async Task An_event_of_mariadb_needs_no_runner()
    {
        var start = DateTime.UtcNow.Date.AddDays(-60).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        await using var database = await IndexedDatabase.Create(Engine.MariaDb, DialectSet.MariaDb, new(10, 11), Hit + Order.Replace("START", start));
        await database.Execute("INSERT INTO hits (id, at) SELECT seq, utc_timestamp(6) - INTERVAL 11 DAY FROM seq_1_to_12000; INSERT INTO hits (id, at) VALUES (20001, utc_timestamp(6) - INTERVAL 864060 SECOND), (20002, utc_timestamp(6) - INTERVAL 863400 SECOND)");
        await database.Execute("INSERT INTO orders (id, name, at) SELECT seq, 'x', utc_timestamp(6) - INTERVAL seq DAY FROM seq_1_to_50");
        var before = await Partitions();
        await database.Execute("ALTER EVENT hits_maintenance ON SCHEDULE AT CURRENT_TIMESTAMP ON COMPLETION PRESERVE; ALTER EVENT orders_maintenance ON SCHEDULE AT CURRENT_TIMESTAMP ON COMPLETION PRESERVE");
        for (var attempt = 0; attempt < 120 && (await database.Query("SELECT (SELECT count(*) FROM hits) + (SELECT count(*) FROM orders)"))[0] != "10"; attempt++) await Task.Delay(250);
        for (var attempt = 0; attempt < 120 && (await database.Query("SELECT count(*) FROM old_orders"))[0] != "30"; attempt++) await Task.Delay(250);
        Assert.Equal(["20002"], await database.Query("SELECT id FROM hits"));
        Assert.Equal(["9 1 9"], await database.Query("SELECT count(*), min(id), max(id) FROM orders"));
        Assert.Equal(["30 10 39"], await database.Query("SELECT count(*), min(id), max(id) FROM old_orders"));
        Assert.Contains(before, name => !Partitions().GetAwaiter().GetResult().Contains(name));

        Task<string[]> Partitions() => database.Query("SELECT partition_name FROM information_schema.partitions WHERE table_schema = database() AND table_name = 'orders' ORDER BY 1");
    }

    [Theory, Trait("Needs", "Engines")]
    [InlineData(15)]
    [InlineData(18)]
    public async Task A_database_without_pg_cron_is_migrated_all_the_same(int version)
    {
        await using var database = await (version == 15 ? Engine.PostgreSql15 : Engine.PostgreSql18).CreateDatabaseAsync();
        await using var connection = await database.OpenAsync();
        var target = Target(DialectSet.PostgreSql, "pg_cron");
        var migration = target.Dialect.Write(new TableMigration(Source.Table(Hit)), target);
        foreach (var statement in migration.Up) await Execute(connection, statement.Text);
        Assert.Equal("0", await Scalar(connection, "SELECT count(*) FROM hits"));
        foreach (var statement in migration.Down) await Execute(connection, statement.Text);
    }

    // The extension is of one database of the server, which tests share: a schema of its own, and names that nobody else has.
    [Fact, Trait("Needs", "Engines")]
    public async Task A_job_of_pg_cron_leaves_what_the_runner_would()
    {
        var space = "schemagen_" + Guid.NewGuid().ToString("N")[..12];
        var start = DateTime.UtcNow.Date.AddDays(-60).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var target = Target(DialectSet.PostgreSql, "pg_cron");
        var tables = Source.Read(Hit.Replace("class Hit", "class " + space + "Hit").Replace("[SchemaTable", "[SchemaTable(\"" + space + "_hits\")") + Order.Replace("START", start).Replace("[SchemaTable", "[SchemaTable(\"" + space + "_orders\")")).Tables;
        var migrations = tables.Select(table => target.Dialect.Write(table.MigrationFor(target), target)).ToArray();
        await using var connection = await ((ServerEngine)Engine.PostgreSql15).OpenServerAsync();
        await Execute(connection, $"CREATE SCHEMA {space}; SET search_path = {space}, public");
        try
        {
            foreach (var statement in migrations.SelectMany(migration => migration.Up)) await Execute(connection, statement.Text);
            await Execute(connection, $"INSERT INTO {space}_hits SELECT n, timezone('UTC', now()) - interval '11 days' FROM generate_series(1, 12000) n");
            await Execute(connection, $"INSERT INTO {space}_hits VALUES (20001, timezone('UTC', now()) - interval '864060 seconds'), (20002, timezone('UTC', now()) - interval '863400 seconds')");
            await Execute(connection, $"INSERT INTO {space}_orders SELECT n, 'x', timezone('UTC', now()) - n * interval '1 day' FROM generate_series(1, 50) n");
            Assert.Equal("2", await Scalar(connection, $"SELECT count(*) FROM cron.job WHERE jobname LIKE '{space}%' AND schedule = '0 3 * * *' AND active"));
            await Execute(connection, $"SELECT cron.alter_job(jobid, '* * * * *') FROM cron.job WHERE jobname LIKE '{space}%'");
            for (var attempt = 0; attempt < 300 && await Scalar(connection, $"SELECT (SELECT count(*) FROM {space}_hits) + (SELECT count(*) FROM {space}_orders)") != "10"; attempt++) await Task.Delay(500);
            var runs = await Scalar(connection, $"SELECT string_agg(status || ' ' || return_message, E'\\n') FROM cron.job_run_details WHERE jobid IN (SELECT jobid FROM cron.job WHERE jobname LIKE '{space}%')");
            Assert.True(await Scalar(connection, $"SELECT string_agg(id::text, ' ') FROM {space}_hits") == "20002", runs);
            Assert.Equal("9 1 9", await Scalar(connection, $"SELECT concat_ws(' ', count(*), min(id), max(id)) FROM {space}_orders"));
            Assert.Equal("30 10 39", await Scalar(connection, "SELECT concat_ws(' ', count(*), min(id), max(id)) FROM old_orders"));
            foreach (var statement in migrations.Reverse().SelectMany(migration => migration.Down)) await Execute(connection, statement.Text);
            Assert.Equal("0", await Scalar(connection, $"SELECT count(*) FROM cron.job WHERE jobname LIKE '{space}%'"));
        }
        finally
        {
            await Execute(connection, $"SELECT cron.unschedule(jobid) FROM cron.job WHERE jobname LIKE '{space}%'");
            await Execute(connection, $"DROP SCHEMA {space} CASCADE");
        }
    }

    [Theory]
    [InlineData("Dialect.PostgreSql, Extensions = new[] { \"pg_crom\" }", "'pg_crom' is no optional extension; name pg_cron or pg_partman, or make it available with [assembly: PostgreSqlExtension]")]
    [InlineData("Dialect.MariaDb, Extensions = new[] { \"pg_cron\" }", "MariaDB has no extensions that could be named here; remove it")]
    public void An_unknown_extension_is_told(string target, string message) =>
        Assert.Equal(message, Assert.Single(Source.Read($"[assembly: SchemaTarget({target})]").Findings).Message);

    [Fact]
    public void A_target_knows_its_extensions() => Assert.Equal(
        ["pg_cron"], Source.Read("[assembly: SchemaTarget(Dialect.PostgreSql, Extensions = new[] { \"pg_cron\", \"pg_cron\" })]").Targets.Targets[0].Extensions);

    private static SchemaTarget Target(DialectSet dialect, params string[] extensions) => new(SqlDialect.In(dialect).Single()) { Extensions = [.. extensions] };

    private static string[] Up(Table table, SchemaTarget target) => [.. target.Dialect.Write(new TableMigration(table), target).Up.Select(statement => statement.Text)];

    private static async Task Execute(DbConnection connection, string sql)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
    }

    private static async Task<string> Scalar(DbConnection connection, string sql)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        return Convert.ToString(await command.ExecuteScalarAsync(), CultureInfo.InvariantCulture)!;
    }
}
