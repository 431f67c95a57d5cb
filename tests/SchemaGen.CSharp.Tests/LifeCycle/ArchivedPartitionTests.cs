using System.Globalization;
using SchemaGen.CSharp.Tests.Indexes;
using SchemaGen.Encryption;
using SchemaGen.Engines;
using SchemaGen.Maintenance;
using SchemaGen.Model;
using SchemaGen.Sessions;

namespace SchemaGen.CSharp.Tests.LifeCycle;

/// <summary>Partitions that go to the archive of PostgreSQL as they are.</summary>
[Trait("Needs", "Engines")]
public sealed class ArchivedPartitionTests
{
    private const string Hit =
        """
        [SchemaTable, Partitioned(By = "at", Interval = "DAY", Start = "START", Premake = 1), ArchivalPolicy(40, "old_hits", "at"), AuditTrigger, UniqueIndex("number", GuardTable = true), Check("number > 0"), CompositeIndex("name")]
        partial class Hit
        {
            public long Id { get; set; }
            public int Number { get; set; }
            [StringColumn(20, Default = "x")] public string Name { get; set; } = "";
            [ComputedColumn("length(name)", Stored = true)] public int Length { get; set; }
            public DateTime At { get; set; }
        }
        """;

    private static readonly DateTimeOffset Now = new(DateTime.UtcNow.Date.AddHours(12).AddMinutes(30).AddSeconds(15), TimeSpan.Zero);

    private static readonly DateTimeOffset Cutoff = Now.AddDays(-40);

    [Theory]
    [InlineData(15)]
    [InlineData(18)]
    public async Task A_partition_whose_rows_are_all_old_is_moved_and_not_its_rows(int version)
    {
        await using var database = await Create(version, Hit);
        await Insert(database, Cutoff.AddDays(-20), Cutoff.AddDays(-20).AddSeconds(1), Cutoff.Date.AddSeconds(-1), Cutoff.AddSeconds(-1), Cutoff, Cutoff.AddSeconds(1), Now);
        var files = await database.Query($"SELECT relname, relfilenode FROM pg_class WHERE relname IN ('{Partition(-20)}', '{Partition(-1)}') ORDER BY 1");
        Assert.Equal(2, files.Length);

        Assert.Equal(["CreatePartitions", "MovePartitions", "Archive 1", "Delete 3"], Told(await Run(database, Now)));
        Assert.Equal(["5", "6", "7"], await database.Query("SELECT id FROM hits ORDER BY id"));
        Assert.Equal(["1 1 x 1", "2 2 x 1", "3 3 x 1", "4 4 x 1"], await database.Query("SELECT id, number, name, length FROM old_hits ORDER BY id"));
        Assert.Equal(files, await database.Query("SELECT c.relname, c.relfilenode FROM pg_inherits i JOIN pg_class c ON c.oid = i.inhrelid WHERE i.inhparent = 'old_hits'::regclass AND c.relname <> 'old_hits_default' ORDER BY 1"));
        Assert.Equal(["0"], await database.Query($"SELECT count(*) FROM pg_inherits i JOIN pg_class c ON c.oid = i.inhrelid WHERE i.inhparent = 'hits'::regclass AND c.relname < '{Partition(0)}' AND c.relname <> 'hits_default'"));
        // Of the one row that was moved by itself.
        Assert.Equal(["4"], await database.Query("SELECT old_row ->> 'id' FROM hits_audit WHERE operation = 'DELETE'"));
        Assert.Equal(["5", "6", "7"], await database.Query("SELECT number FROM hits_number_guard ORDER BY 1"));
        // Nothing of the table's is left on it but its key and the index over the time.
        Assert.Equal(
            ["id, at", "at"],
            await database.Query($"SELECT (SELECT string_agg(attname, ', ' ORDER BY attnum) FROM pg_attribute WHERE attrelid = indexrelid) FROM pg_index WHERE indrelid = '{Partition(-20)}'::regclass ORDER BY indisprimary DESC"));
        Assert.Equal(["0 0 0"], await database.Query($"SELECT (SELECT count(*) FROM pg_constraint WHERE conrelid = '{Partition(-20)}'::regclass AND contype NOT IN ('p', 'n')), (SELECT count(*) FROM pg_trigger WHERE tgrelid = '{Partition(-20)}'::regclass), (SELECT count(*) FROM pg_attrdef WHERE adrelid = '{Partition(-20)}'::regclass)"));

        Assert.Equal(["CreatePartitions", "MovePartitions", "Archive 0", "Delete 0"], Told(await Run(database, Now)));
        // What the day before left of its partition.
        Assert.Equal(["CreatePartitions", "MovePartitions", "Archive 0", "Delete 2"], Told(await Run(database, Now.AddDays(1))));
        Assert.Equal(["7"], await database.Query("SELECT id FROM hits ORDER BY id"));
        Assert.Equal([$"5 {Partition(0)}", $"6 {Partition(0)}"], await database.Query("SELECT id, tableoid::regclass::text FROM old_hits WHERE id > 4 ORDER BY id"));
        Assert.Equal(["4 old_hits_default"], await database.Query("SELECT id, tableoid::regclass::text FROM old_hits WHERE id = 4"));
        // A number is free again, and a row that comes late follows the others.
        await database.Execute($"INSERT INTO hits (number, at) VALUES (1, '{Text(Cutoff.AddDays(-20).AddHours(1))}')");
        Assert.Equal(["CreatePartitions", "MovePartitions", "Archive 1", "Delete 0"], Told(await Run(database, Now.AddDays(1))));
        Assert.Equal(["8 " + Partition(-20)], await database.Query("SELECT id, tableoid::regclass::text FROM old_hits WHERE id = 8"));
        await database.Down();
        Assert.Empty(await database.Query("SELECT relname FROM pg_class WHERE relname LIKE '%hits%'"));
        await database.Up();
    }

    [Theory]
    [InlineData(15)]
    [InlineData(18)]
    public async Task A_move_that_ends_in_the_middle_has_moved_nothing_and_is_done_by_the_next_run(int version)
    {
        await using var database = await Create(version, Hit);
        await Insert(database, Cutoff.AddDays(-20), Now);
        await using (var other = await database.Database.OpenAsync())
        {
            // The partition is detached by then, and cannot be attached.
            await using var transaction = await other.BeginTransactionAsync();
            await using var command = other.CreateCommand();
            command.CommandText = "LOCK TABLE old_hits IN SHARE MODE";
            await command.ExecuteNonQueryAsync();
            await database.Execute("SET lock_timeout = '300ms'");
            var error = await Assert.ThrowsAsync<MaintenanceException>(() => Run(database, Now));
            Assert.StartsWith("The maintenance of 'hits' ended at MovePartitions, and what was done before stands: ", error.Message);
        }

        Assert.Equal(["1 " + Partition(-20)], await database.Query("SELECT id, tableoid::regclass::text FROM hits WHERE id = 1"));
        Assert.Empty(await database.Query("SELECT id FROM old_hits"));
        await Run(database, Now);
        Assert.Equal(["2"], await database.Query("SELECT id FROM hits"));
        Assert.Equal(["1 " + Partition(-20)], await database.Query("SELECT id, tableoid::regclass::text FROM old_hits"));
    }

    [Theory]
    [InlineData(15)]
    [InlineData(18)]
    public async Task A_run_that_ended_before_the_keys_of_the_guard_went_is_continued(int version)
    {
        await using var database = await Create(version, Hit);
        await Insert(database, Cutoff.AddDays(-20), Now);
        using var cancellation = new CancellationTokenSource();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => new MaintenanceRunner(database.Connection, Dialect.PostgreSql, database.Catalog, new At(Now))
            .RunAsync(new Ending(cancellation), cancellation.Token));
        Assert.Equal(["1"], await database.Query("SELECT id FROM old_hits"));
        Assert.Equal(["1", "2"], await database.Query("SELECT number FROM hits_number_guard ORDER BY 1"));
        Assert.Equal(["CreatePartitions", "MovePartitions", "Archive 0", "Delete 1"], Told(await Run(database, Now)));
        Assert.Equal(["2"], await database.Query("SELECT number FROM hits_number_guard ORDER BY 1"));
    }

    [Theory]
    [InlineData(15)]
    [InlineData(18)]
    public async Task Rows_that_others_refer_to_or_that_the_archive_has_others_between_go_one_by_one(int version)
    {
        await using var database = await Create(version, Hit);
        await database.Execute("CREATE TABLE clicks (hit_id bigint, at timestamp, FOREIGN KEY (hit_id, at) REFERENCES hits (id, at) ON DELETE CASCADE)");
        await Insert(database, Cutoff.AddDays(-20), Cutoff.AddDays(-10), Cutoff.AddDays(-5), Now);
        await database.Execute($"INSERT INTO clicks VALUES (1, '{Text(Cutoff.AddDays(-20))}'); INSERT INTO old_hits (id, number, name, length, at) VALUES (99, 99, 'y', 1, '{Text(Cutoff.AddDays(-10).AddMinutes(1))}')");
        Assert.Equal(["CreatePartitions", "MovePartitions", "Archive 2", "Delete 1"], Told(await Run(database, Now)));
        Assert.Equal(["1 old_hits_default", "2 old_hits_default", "3 " + Partition(-5), "99 old_hits_default"], await database.Query("SELECT id, tableoid::regclass::text FROM old_hits ORDER BY id"));
        Assert.Empty(await database.Query("SELECT * FROM clicks"));
    }

    [Theory]
    [InlineData(15)]
    [InlineData(18)]
    public async Task An_archive_that_got_a_column_more_takes_rows_one_by_one(int version)
    {
        await using var database = await Create(version, Hit);
        await database.Execute("ALTER TABLE old_hits ADD archived_at timestamptz DEFAULT now()");
        await Insert(database, Cutoff.AddDays(-20), Now);
        Assert.Equal(["CreatePartitions", "MovePartitions", "Archive 1", "Delete 0"], Told(await Run(database, Now)));
        Assert.Equal(["1"], await database.Query("SELECT id FROM old_hits WHERE archived_at IS NOT NULL"));
    }

    [Theory]
    [InlineData(15)]
    [InlineData(18)]
    public async Task Divided_partitions_and_ciphertext_are_moved_as_they_are(int version)
    {
        await using var database = await Create(
            version,
            """
            [SchemaTable, Partitioned(By = "at", Interval = "DAY", Start = "START", Premake = 1), SubpartitionedByHash("id", 2), ArchivalPolicy(40, "old_people", "at"), RetentionPolicy(50, "at")]
            partial class Person { public Guid Id { get; set; } [EncryptedColumn("pii")] [StringColumn(50)] public string? Iban { get; set; } public DateTimeOffset At { get; set; } }
            """);
        var keys = new ColumnKeyRing(new ColumnKey("pii", 1, Enumerable.Range(1, 32).Select(value => (byte)value).ToArray()));
        var id = Guid.NewGuid();
        var stored = ColumnCipher.Encrypt(keys, "pii", "people.iban", ColumnCipher.RowKey(id), "DE89 3704");
        await database.Execute($"INSERT INTO people (id, iban, at) VALUES ('{id}', '\\x{Convert.ToHexString(stored)}', '{Text(Cutoff.AddDays(-2))}+00')");
        Assert.Equal(0, (await Run(database, Now)).Steps.Single(step => step.Kind == MaintenanceKind.Archive).Rows);
        await using (var command = database.Connection.CreateCommand())
        {
            command.CommandText = "SELECT iban FROM old_people";
            var archived = (byte[])(await command.ExecuteScalarAsync())!;
            Assert.Equal("DE89 3704", ColumnCipher.DecryptText(keys, "people.iban", ColumnCipher.RowKey(id), archived));
        }

        Assert.Equal([Partition(-2, "people") + " p"], await database.Query("SELECT c.relname, c.relkind FROM pg_inherits i JOIN pg_class c ON c.oid = i.inhrelid WHERE i.inhparent = 'old_people'::regclass AND c.relname <> 'old_people_default'"));
        Assert.Contains("DropPartitions old_people", (await Run(database, Now.AddDays(20))).Steps.Select(step => step.Kind + " " + step.ObjectName));
        Assert.Equal(["0"], await database.Query("SELECT count(*) FROM pg_class WHERE relname = '" + Partition(-2, "people") + "'"));
    }

    [Theory]
    [InlineData(15)]
    [InlineData(18)]
    public async Task An_isolated_partition_is_moved_whole_by_its_owner_and_tenant_by_tenant_by_others(int version)
    {
        var role = "schemagen_" + Guid.NewGuid().ToString("N");
        await using var database = await Create(version, Hit.Replace("[SchemaTable", "[SchemaTable, TenantIsolation(Column = \"tenant_id\")").Replace("public long Id", "public int TenantId { get; set; } public long Id").Replace(", AuditTrigger, UniqueIndex(\"number\", GuardTable = true)", ""));
        await database.Execute($"CREATE ROLE {role}; CREATE ROLE {role}_owner; GRANT ALL ON SCHEMA public TO {role}_owner");
        try
        {
            await database.Execute($"INSERT INTO hits (tenant_id, number, at) VALUES (1, 1, '{Text(Cutoff.AddDays(-20))}'), (2, 2, '{Text(Cutoff.AddDays(-20))}'), (1, 3, '{Text(Cutoff.AddDays(-1))}'), (2, 4, '{Text(Now)}')");
            await database.Execute($"GRANT ALL ON ALL TABLES IN SCHEMA public TO {role}");

            await database.Execute($"SET ROLE {role}");
            await using (await SchemaSession.UseAsync(database.Connection, 2))
                Assert.Equal(["CreatePartitions", "MovePartitions", "Archive 1"], Told(await Run(database, Now)));
            await database.Execute("RESET ROLE");
            Assert.Equal(["2 old_hits_default"], await database.Query("SELECT id, tableoid::regclass::text FROM old_hits"));

            // The owner has no tenant, and is forced like everybody.
            await database.Execute($"DELETE FROM old_hits; INSERT INTO hits (tenant_id, number, at) VALUES (2, 5, '{Text(Cutoff.AddDays(-20))}')");
            await database.Execute($"DO $$DECLARE part regclass; BEGIN FOR part IN SELECT relid FROM pg_partition_tree('hits') UNION ALL SELECT relid FROM pg_partition_tree('old_hits') LOOP EXECUTE 'ALTER TABLE ' || part || ' OWNER TO {role}_owner'; END LOOP; END$$");
            await database.Execute($"SET ROLE {role}_owner");
            Assert.Equal(["0"], await database.Query("SELECT count(*) FROM hits"));
            Assert.Equal(["CreatePartitions", "MovePartitions", "Archive 0"], Told(await Run(database, Now)));
            Assert.Equal(["0"], await database.Query("SELECT count(*) FROM old_hits"));
            Assert.Equal(["0"], await database.Query("SELECT count(*) FROM " + Partition(-20)));
            await database.Execute("RESET ROLE");
            Assert.Equal(["1 " + Partition(-20), "3 " + Partition(-1), "5 " + Partition(-20)], await database.Query("SELECT id, tableoid::regclass::text FROM old_hits ORDER BY id"));
            Assert.Equal(["4"], await database.Query("SELECT id FROM hits"));
            Assert.Equal(["0"], await database.Query("SELECT count(*) FROM pg_partition_tree('old_hits') t JOIN pg_class c ON c.oid = t.relid WHERE NOT (c.relrowsecurity AND c.relforcerowsecurity)"));

            await database.Execute($"SET ROLE {role}");
            await using (await SchemaSession.UseAsync(database.Connection, 2))
            {
                Assert.Equal(["5"], await database.Query("SELECT id FROM old_hits"));
                Assert.Equal(["5"], await database.Query("SELECT id FROM " + Partition(-20)));
                Assert.Empty(await database.Query("SELECT id FROM " + Partition(-1)));
            }
        }
        finally
        {
            await database.Execute($"RESET ROLE; DROP OWNED BY {role}, {role}_owner; DROP TABLE IF EXISTS hits, old_hits; DROP ROLE {role}, {role}_owner");
        }
    }

    [Theory]
    [InlineData("[EnumColumn(Storage = ColumnStorage.Native)] public DayOfWeek Day { get; set; }", "Partitioned(By = \"at\", Interval = \"DAY\")", "at")]
    [InlineData("", "PartitionedByHash(\"id\", 4)", "at")]
    [InlineData("public DateTime Other { get; set; }", "Partitioned(By = \"at\", Interval = \"DAY\")", "other")]
    public void An_archive_of_another_shape_is_whole(string member, string partitions, string column)
    {
        var table = Source.Table($"[SchemaTable, {partitions}, ArchivalPolicy(40, \"old_hits\", \"{column}\")] partial class Hit {{ public long Id {{ get; set; }} {member} public DateTime At {{ get; set; }} }}");
        var target = IndexedDatabase.Target(DialectSet.PostgreSql);
        Assert.Contains(target.Dialect.MaintenanceSteps(table, target), step => step.Kind == Model.Statements.MaintenanceKind.Archive);
        Assert.DoesNotContain(target.Dialect.MaintenanceSteps(table, target), step => step.Kind == Model.Statements.MaintenanceKind.MovePartitions);
        Assert.DoesNotContain(target.Dialect.Write(new Model.Statements.TableMigration(table), target).Up, statement => statement.Text.Contains("old_hits_default"));
    }

    private static Task<IndexedDatabase> Create(int version, string source) => IndexedDatabase.Create(
        version == 15 ? Engine.PostgreSql15 : Engine.PostgreSql18,
        DialectSet.PostgreSql,
        new(version),
        source.Replace("START", Now.AddDays(-100).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)));

    private static async Task Insert(IndexedDatabase database, params DateTimeOffset[] times)
    {
        for (var i = 0; i < times.Length; i++) await database.Execute($"INSERT INTO hits (number, at) VALUES ({i + 1}, '{Text(times[i])}')");
    }

    private static string Text(DateTimeOffset time) => time.UtcDateTime.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);

    private static string Partition(int days, string table = "hits") => table + "_p" + Cutoff.AddDays(days).UtcDateTime.ToString("yyyyMMdd", CultureInfo.InvariantCulture);

    private static Task<MaintenanceReport> Run(IndexedDatabase database, DateTimeOffset now) =>
        new MaintenanceRunner(database.Connection, Dialect.PostgreSql, database.Catalog, new At(now)).RunAsync();

    private static IEnumerable<string> Told(MaintenanceReport report) => report.Steps.Select(step => step.Kind + (step.Rows is { } rows ? " " + rows.ToString(CultureInfo.InvariantCulture) : ""));

    private sealed class At(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }

    private sealed class Ending(CancellationTokenSource cancellation) : IProgress<MaintenanceResult>
    {
        public void Report(MaintenanceResult value)
        {
            if (value.Kind == MaintenanceKind.Archive) cancellation.Cancel();
        }
    }
}
