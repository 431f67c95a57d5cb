using System.Globalization;
using SchemaGen.CSharp.Tests.Indexes;
using SchemaGen.Encryption;
using SchemaGen.Engines;
using SchemaGen.Maintenance;
using SchemaGen.Model;
using SchemaGen.Sessions;

namespace SchemaGen.CSharp.Tests.LifeCycle;

/// <summary>What maintenance leaves of a table, whichever engine it is.</summary>
public abstract class LifeCycleBehaviour(Engine engine, DialectSet dialect, ServerVersion version)
{
    private static readonly DateTimeOffset Now = new(2026, 11, 23, 12, 30, 15, TimeSpan.Zero);

    private bool IsSqlite => dialect == DialectSet.Sqlite;

    private bool IsPostgreSql => dialect == DialectSet.PostgreSql;

    [Theory]
    [InlineData("DateTimeOffset")]
    [InlineData("DateTime")]
    public async Task Retention_leaves_what_it_should_at_the_boundary_second(string type)
    {
        await using var database = await Create($"[SchemaTable, RetentionPolicy(10, \"at\")] partial class Hit {{ [PrimaryKeyColumn] public int Id {{ get; set; }} public {type} At {{ get; set; }} }}");
        var cutoff = Now.AddDays(-10);
        await Insert(database, type, cutoff.AddYears(-1), cutoff.AddSeconds(-1), cutoff.AddMilliseconds(-1), cutoff, cutoff.AddMilliseconds(1), cutoff.AddSeconds(1), Now);
        if (IsPostgreSql) await database.Execute("SET TIME ZONE 'America/New_York'");

        var report = await Run(database);
        Assert.Equal(["4", "5", "6", "7"], await database.Query("SELECT id FROM hits ORDER BY id"));
        Assert.Equal((MaintenanceKind.Delete, "hits", 3L), report.Steps.Select(step => (step.Kind, step.ObjectName, step.Rows ?? -1)).Single());
        Assert.Equal(0, (await Run(database)).Steps.Single().Rows);
    }

    [Fact]
    public async Task Retention_by_days_keeps_the_day_of_the_boundary()
    {
        await using var database = await Create("[SchemaTable, RetentionPolicy(10, \"day\")] partial class Hit { [PrimaryKeyColumn] public int Id { get; set; } public DateOnly Day { get; set; } }");
        await database.Execute("INSERT INTO hits (id, day) VALUES (1, '2026-11-12'), (2, '2026-11-13'), (3, '2026-11-14')");
        await Run(database);
        Assert.Equal(["2", "3"], await database.Query("SELECT id FROM hits ORDER BY id"));
    }

    [Fact]
    public async Task Many_rows_go_in_batches_and_a_table_needs_no_key_for_it()
    {
        await using var database = await Create("[SchemaTable, RetentionPolicy(10, \"at\")] partial class Hit { public int Number { get; set; } public DateTime At { get; set; } }");
        await database.Execute(
            "INSERT INTO hits (number, at) WITH RECURSIVE d (n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM d WHERE n < 99) "
            + $"SELECT a.n * 100 + b.n, {(IsPostgreSql ? "timestamp " : "")}'2026-01-01 00:00:00' FROM d a CROSS JOIN d b");
        await database.Execute("INSERT INTO hits (number, at) VALUES (-1, '2026-11-20 00:00:00')");
        Assert.Equal(10_000, (await Run(database)).Steps.Single().Rows);
        Assert.Equal(["-1"], await database.Query("SELECT number FROM hits"));
    }

    [Fact]
    public async Task A_row_is_in_the_table_or_in_its_archive_with_the_values_that_it_had()
    {
        await using var database = await Create(
            """
            [SchemaTable, ArchivalPolicy(90, "old_orders", "placed_at")]
            partial class Order
            {
                public long Id { get; set; }
                [StringColumn(20, Default = "x")] public string Name { get; set; } = "";
                [EnumColumn(Storage = ColumnStorage.Native)] public DayOfWeek Day { get; set; }
                [JsonColumn] public string? Notes { get; set; }
                [ComputedColumn("length(name)")] public int Length { get; set; }
                [RowVersionColumn] public byte[] Version { get; set; } = [];
                public DateTimeOffset PlacedAt { get; set; }
            }
            """);
        var old = Time(Now.AddDays(-90).AddSeconds(-1), "DateTimeOffset");
        var young = Time(Now.AddDays(-90), "DateTimeOffset");
        var version8 = IsPostgreSql ? "'\\x0102030405060708'" : "x'0102030405060708'";
        await database.Execute($"INSERT INTO orders (name, day, notes, version, placed_at) VALUES ('first', 'Monday', '{{\"a\":1}}', {version8}, {old}), ('second', 'Friday', NULL, {version8}, {young})");

        var report = await Run(database);
        Assert.Equal([(MaintenanceKind.Archive, 1L)], report.Steps.Select(step => (step.Kind, step.Rows ?? -1)));
        Assert.Equal(["2 second"], await database.Query("SELECT id, name FROM orders"));
        Assert.Equal(["1 first Monday {\"a\":1} 5"], await database.Query("SELECT id, name, day, notes, length FROM old_orders"));
        Assert.Equal(0, (await Run(database)).Steps.Single().Rows);
        await database.Down();
        await database.Up();
    }

    [Fact]
    public async Task What_cannot_be_moved_stays_and_nothing_is_lost()
    {
        await using var database = await Create("[SchemaTable, ArchivalPolicy(90, \"old_hits\", \"at\")] partial class Hit { [PrimaryKeyColumn] public int Id { get; set; } public DateTime At { get; set; } }");
        await Insert(database, "DateTime", Now.AddDays(-100), Now.AddDays(-101));
        await database.Execute("INSERT INTO old_hits (id, at) VALUES (1, '2020-01-01 00:00:00')");
        var error = await Assert.ThrowsAsync<MaintenanceException>(() => Run(database));
        Assert.StartsWith("The maintenance of 'hits' ended at Archive, and what was done before stands: ", error.Message);
        Assert.Equal(["1", "2"], await database.Query("SELECT id FROM hits ORDER BY id"));
        Assert.Equal(["1"], await database.Query("SELECT id FROM old_hits"));
    }

    [Fact]
    public async Task Retention_counts_for_the_archive_too()
    {
        await using var database = await Create("[SchemaTable, ArchivalPolicy(90, \"old_hits\", \"at\"), RetentionPolicy(365, \"at\")] partial class Hit { [PrimaryKeyColumn] public int Id { get; set; } public DateTime At { get; set; } }");
        await Insert(database, "DateTime", Now.AddDays(-366), Now.AddDays(-100), Now.AddDays(-1));
        await database.Execute("INSERT INTO old_hits (id, at) VALUES (9, '2020-01-01 00:00:00')");
        var report = await Run(database);
        Assert.Equal(["3"], await database.Query("SELECT id FROM hits"));
        Assert.Equal(["2"], await database.Query("SELECT id FROM old_hits"));
        Assert.Equal(["Archive hits", "Delete hits", "Delete old_hits"], report.Steps.Select(step => step.Kind + " " + step.ObjectName));
    }

    [Fact]
    public async Task Ciphertext_in_the_archive_decrypts()
    {
        await using var database = await Create("[SchemaTable, ArchivalPolicy(90, \"old_people\", \"at\")] partial class Person { public Guid Id { get; set; } [EncryptedColumn(\"pii\")] [StringColumn(50)] public string? Iban { get; set; } public DateTime At { get; set; } }");
        var keys = new ColumnKeyRing(new ColumnKey("pii", 1, Enumerable.Range(1, 32).Select(value => (byte)value).ToArray()));
        var id = Guid.NewGuid();
        var stored = ColumnCipher.Encrypt(keys, "pii", "people.iban", ColumnCipher.RowKey(id), "DE89 3704");
        var bytes = (IsPostgreSql ? "'\\x" : "x'") + Convert.ToHexString(stored) + "'";
        await database.Execute($"INSERT INTO people (id, iban, at) VALUES ('{(IsSqlite ? id.ToString().ToUpperInvariant() : id)}', {bytes}, '2020-01-01 00:00:00')");
        await Run(database);
        await using var command = database.Connection.CreateCommand();
        command.CommandText = "SELECT iban FROM old_people";
        var archived = (byte[])(await command.ExecuteScalarAsync())!;
        Assert.Equal("DE89 3704", ColumnCipher.DecryptText(keys, "people.iban", ColumnCipher.RowKey(id), archived));
    }

    [Fact]
    public async Task Rows_that_are_only_inserted_are_deleted_once_they_are_old()
    {
        await using var database = await Create("[SchemaTable, InsertOnly, RetentionPolicy(10, \"at\")] partial class Hit { [PrimaryKeyColumn] public int Id { get; set; } public DateTime At { get; set; } }");
        await Insert(database, "DateTime", DateTimeOffset.UtcNow.AddDays(-11), DateTimeOffset.UtcNow.AddDays(-9));
        var error = await Record.ExceptionAsync(() => database.Execute("DELETE FROM hits WHERE id = 2"));
        Assert.Contains("deleted once they are older than 10 days", error?.Message);
        Assert.NotNull(await Record.ExceptionAsync(() => database.Execute("UPDATE hits SET id = 5 WHERE id = 1")));
        await new MaintenanceRunner(database.Connection, (Dialect)(int)dialect, database.Catalog).RunAsync();
        Assert.Equal(["2"], await database.Query("SELECT id FROM hits"));
    }

    [Fact]
    public async Task Rows_that_refer_to_others_go_before_them()
    {
        await using var database = await Create(
            """
            [SchemaTable, RetentionPolicy(10, "at")] partial class Hit { [PrimaryKeyColumn] public int Id { get; set; } public DateTime At { get; set; } }
            [SchemaTable, RetentionPolicy(10, "at")] partial class Click { [PrimaryKeyColumn] public int Id { get; set; } [References(typeof(Hit))] public int HitId { get; set; } public DateTime At { get; set; } }
            """);
        if (IsSqlite) await database.Execute("PRAGMA foreign_keys = ON");
        await Insert(database, "DateTime", Now.AddDays(-20));
        await database.Execute("INSERT INTO clicks (id, hit_id, at) VALUES (1, 1, '2026-01-01 00:00:00')");
        await Run(database);
        Assert.Equal(["0"], await database.Query("SELECT count(*) FROM hits"));
    }

    [Fact]
    public async Task A_cancelled_run_ends()
    {
        await using var database = await Create("[SchemaTable, RetentionPolicy(10, \"at\")] partial class Hit { [PrimaryKeyColumn] public int Id { get; set; } public DateTime At { get; set; } }");
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => new MaintenanceRunner(database.Connection, (Dialect)(int)dialect, database.Catalog).RunAsync(null, new CancellationToken(canceled: true)));
    }

    [Fact]
    public async Task Of_many_instances_at_once_each_row_is_moved_and_deleted_once()
    {
        await using var database = await Create(
            "[SchemaTable, ArchivalPolicy(10, \"old_hits\", \"at\"), RetentionPolicy(60, \"at\")] partial class Hit { [PrimaryKeyColumn] public int Id { get; set; } public DateTime At { get; set; } }");
        await database.Execute(
            "INSERT INTO hits (id, at) WITH RECURSIVE d (n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM d WHERE n < 49) "
            + $"SELECT a.n * 50 + b.n + 1, {(IsPostgreSql ? "timestamp " : "")}'2026-11-01 00:00:00' FROM d a CROSS JOIN d b");

        var reports = await Together(database);

        Assert.All(reports, report => Assert.False(report.IsBusy));
        if (dialect is not DialectSet.Oracle)
            Assert.Equal(2500, reports.Sum(report => report.Steps.Where(step => step.Kind == MaintenanceKind.Archive).Sum(step => step.Rows)));
        Assert.Equal(["0"], await database.Query("SELECT count(*) FROM hits"));
        Assert.Equal(["2500"], await database.Query("SELECT count(*) FROM old_hits"));
    }

    [Fact]
    public async Task A_run_that_ended_between_two_batches_is_continued()
    {
        await using var database = await Create(
            "[SchemaTable, RetentionPolicy(10, \"at\")] partial class Hit { [PrimaryKeyColumn] public int Id { get; set; } public DateTime At { get; set; } } "
            + "[SchemaTable, RetentionPolicy(10, \"at\")] partial class Click { [PrimaryKeyColumn] public int Id { get; set; } public DateTime At { get; set; } }");
        await Insert(database, "DateTime", Now.AddDays(-20), Now);
        await database.Execute("INSERT INTO clicks (id, at) SELECT id, at FROM hits");
        using var cancellation = new CancellationTokenSource();
        var first = new List<MaintenanceResult>();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => new MaintenanceRunner(database.Connection, (Dialect)(int)dialect, database.Catalog, new FixedTime(Now))
            .RunAsync(new Told(step => { first.Add(step); cancellation.Cancel(); }), cancellation.Token));
        var report = await Run(database);

        Assert.Equal(1, first.Single().Rows);
        Assert.Equal([0L, 1L], report.Steps.Select(step => step.Rows ?? -1).Order());
        Assert.Equal(["2"], await database.Query("SELECT id FROM hits"));
        Assert.Equal(["2"], await database.Query("SELECT id FROM clicks"));
    }

    private protected async Task<MaintenanceReport[]> Together(IndexedDatabase database, DateTimeOffset? now = null) =>
        await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Task.Run(async () =>
        {
            await using var connection = await database.Database.OpenAsync();
            return await new MaintenanceRunner(connection, (Dialect)(int)dialect, database.Catalog, new FixedTime(now ?? Now)).RunAsync();
        })));

    private protected Task<IndexedDatabase> Create(string source) => IndexedDatabase.Create(engine, dialect, version, source);

    private protected Task<MaintenanceReport> Run(IndexedDatabase database, DateTimeOffset? now = null) =>
        new MaintenanceRunner(database.Connection, (Dialect)(int)dialect, database.Catalog, new FixedTime(now ?? Now)).RunAsync();

    private protected async Task Insert(IndexedDatabase database, string type, params DateTimeOffset[] times)
    {
        for (var i = 0; i < times.Length; i++) await database.Execute($"INSERT INTO hits (id, at) VALUES ({i + 1}, {Time(times[i], type)})");
    }

    // As the driver writes it.
    private string Time(DateTimeOffset time, string type)
    {
        var text = time.UtcDateTime.ToString("yyyy-MM-dd HH:mm:ss.FFFFFF", CultureInfo.InvariantCulture);
        return (dialect, type) switch
        {
            (DialectSet.PostgreSql, "DateTimeOffset") => $"timestamptz '{text}+00'",
            (DialectSet.PostgreSql, _) => $"timestamp '{text}'",
            (DialectSet.Sqlite, "DateTimeOffset") => $"'{text}+00:00'",
            _ => $"'{text}'",
        };
    }

    private sealed class Told(Action<MaintenanceResult> report) : IProgress<MaintenanceResult>
    {
        public void Report(MaintenanceResult value) => report(value);
    }

    private sealed class FixedTime(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}

public sealed class SqliteLifeCycleTests() : LifeCycleBehaviour(Engine.Sqlite, DialectSet.Sqlite, new(3, 35));

[Trait("Needs", "Engines")]
public sealed class PostgreSql15LifeCycleTests() : PartitionLifeCycleBehaviour(Engine.PostgreSql15, DialectSet.PostgreSql, new(15));

/// <summary>What maintenance does to a table that is isolated, as a role that is neither owner nor superuser.</summary>
[Trait("Needs", "Engines")]
public sealed class IsolatedLifeCycleTests
{
    private const string Source =
        """
        [SchemaTable, TenantIsolation(Column = "tenant_id", MaintenanceRole = "ROLE_all"), ArchivalPolicy(10, "old_hits", "at"), RetentionPolicy(20, "at")]
        partial class Hit { [PrimaryKeyColumn] public int Id { get; set; } public int TenantId { get; set; } public DateTime At { get; set; } }
        """;

    [Fact]
    public async Task It_works_tenant_by_tenant_or_as_the_maintenance_role()
    {
        var role = "schemagen_" + Guid.NewGuid().ToString("N");
        await using (var roles = await Engine.PostgreSql15.CreateDatabaseAsync()) await roles.ExecuteAsync($"CREATE ROLE {role}_all; CREATE ROLE {role}");
        await using var database = await IndexedDatabase.Create(Engine.PostgreSql15, DialectSet.PostgreSql, new(15), Source.Replace("ROLE", role));
        var now = DateTime.UtcNow;
        string Old(int days) => $"'{now.AddDays(-days):yyyy-MM-dd HH:mm:ss}'";
        await database.Execute($"INSERT INTO hits (id, tenant_id, at) VALUES (1, 1, {Old(15)}), (2, 2, {Old(15)}), (3, 2, {Old(25)}), (4, 3, {Old(15)}), (5, 3, {Old(1)})");
        await database.Execute($"INSERT INTO old_hits (id, tenant_id, at) VALUES (11, 1, {Old(25)}), (12, 2, {Old(25)})");
        await database.Execute($"GRANT ALL ON hits, old_hits TO {role}, {role}_all");
        var runner = new MaintenanceRunner(database.Connection, Dialect.PostgreSql, database.Catalog);

        await database.Execute($"SET ROLE {role}");
        Assert.All((await runner.RunAsync()).Steps, step => Assert.Equal(0, step.Rows));
        await using (await SchemaSession.UseAsync(database.Connection, 2))
        {
            Assert.Equal(["Archive 2", "Delete 0", "Delete 2"], (await runner.RunAsync()).Steps.Select(step => step.Kind + " " + step.Rows));
            Assert.Equal(["2"], await database.Query("SELECT id FROM old_hits"));
        }

        await using (await SchemaSession.UseAsync(database.Connection, 1)) Assert.Equal(["11"], await database.Query("SELECT id FROM old_hits"));
        Assert.Empty(await database.Query("SELECT id FROM old_hits"));

        await database.Execute($"RESET ROLE; SET ROLE {role}_all");
        await runner.RunAsync();
        Assert.Equal(["5"], await database.Query("SELECT id FROM hits"));
        Assert.Equal(["1", "2", "4"], await database.Query("SELECT id FROM old_hits ORDER BY id"));
        await database.Execute($"RESET ROLE; DROP OWNED BY {role}, {role}_all; DROP TABLE hits, old_hits; DROP ROLE {role}, {role}_all");
    }

    [Fact]
    public async Task The_boundary_second_counts_for_each_tenant_alone()
    {
        var role = "schemagen_" + Guid.NewGuid().ToString("N");
        await using (var roles = await Engine.PostgreSql15.CreateDatabaseAsync()) await roles.ExecuteAsync($"CREATE ROLE {role}_all; CREATE ROLE {role}");
        await using var database = await IndexedDatabase.Create(Engine.PostgreSql15, DialectSet.PostgreSql, new(15), Source.Replace("ROLE", role));
        var now = new DateTimeOffset(2026, 11, 23, 12, 30, 15, TimeSpan.Zero);
        string At(int days, int seconds) => $"'{now.AddDays(-days).AddSeconds(seconds):yyyy-MM-dd HH:mm:ss}'";
        foreach (var tenant in new[] { 1, 2 })
            await database.Execute(
                $"INSERT INTO hits (id, tenant_id, at) VALUES ({tenant}1, {tenant}, {At(10, -1)}), ({tenant}2, {tenant}, {At(10, 0)}), ({tenant}3, {tenant}, {At(10, 1)}); "
                + $"INSERT INTO old_hits (id, tenant_id, at) VALUES ({tenant}4, {tenant}, {At(20, -1)}), ({tenant}5, {tenant}, {At(20, 0)})");
        await database.Execute($"GRANT ALL ON hits, old_hits TO {role}");
        await database.Execute($"SET ROLE {role}");
        await using (await SchemaSession.UseAsync(database.Connection, 2)) await new MaintenanceRunner(database.Connection, Dialect.PostgreSql, database.Catalog, new Then(now)).RunAsync();
        await database.Execute("RESET ROLE");
        Assert.Equal(["11", "12", "13", "22", "23"], await database.Query("SELECT id FROM hits ORDER BY id"));
        Assert.Equal(["14", "15", "21", "25"], await database.Query("SELECT id FROM old_hits ORDER BY id"));
        await database.Execute($"DROP OWNED BY {role}, {role}_all; DROP TABLE hits, old_hits; DROP ROLE {role}, {role}_all");
    }

    private sealed class Then(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }

    [Fact]
    public async Task Coming_partitions_are_isolated()
    {
        await using var database = await IndexedDatabase.Create(
            Engine.PostgreSql15,
            DialectSet.PostgreSql,
            new(15),
            "[SchemaTable, TenantIsolation(Column = \"tenant_id\"), Partitioned(By = \"at\", Interval = \"MONTH\", Premake = 0)] partial class Hit { public int TenantId { get; set; } public DateTime At { get; set; } }");
        await new MaintenanceRunner(database.Connection, Dialect.PostgreSql, database.Catalog, new Later()).RunAsync();
        Assert.Equal(["3"], await database.Query("SELECT count(*) FROM pg_inherits i JOIN pg_class c ON c.oid = i.inhrelid WHERE i.inhparent = 'hits'::regclass AND c.relrowsecurity AND c.relforcerowsecurity"));
    }

    private sealed class Later : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => DateTimeOffset.UtcNow.AddMonths(2);
    }
}

[Trait("Needs", "Engines")]
public sealed class PostgreSql18LifeCycleTests() : PartitionLifeCycleBehaviour(Engine.PostgreSql18, DialectSet.PostgreSql, new(18));

[Trait("Needs", "Engines")]
public sealed class MariaDbLifeCycleTests() : PartitionLifeCycleBehaviour(Engine.MariaDb, DialectSet.MariaDb, new(10, 11));

/// <summary>What maintenance does to partitions of a length of time.</summary>
public abstract class PartitionLifeCycleBehaviour(Engine engine, DialectSet dialect, ServerVersion version) : LifeCycleBehaviour(engine, dialect, version)
{
    private readonly DialectSet _dialect = dialect;

    [Theory]
    [InlineData("DateTimeOffset", "MONTH")]
    [InlineData("DateTime", "DAY")]
    [InlineData("DateOnly", "WEEK")]
    public async Task Old_partitions_are_dropped_and_coming_ones_made(string type, string interval)
    {
        var start = DateTime.UtcNow.AddDays(-100).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        await using var database = await Create(
            $"[SchemaTable, Partitioned(By = \"at\", Interval = \"{interval}\", Start = \"{start}\", Premake = 1), RetentionPolicy(40, \"at\")] partial class Hit {{ [PrimaryKeyColumn] public int Id {{ get; set; }} public {type} At {{ get; set; }} }}");
        var now = new DateTimeOffset(DateTime.UtcNow.Date.AddDays(75), TimeSpan.Zero);
        var cutoff = now.AddDays(-40);
        await Insert(database, type == "DateOnly" ? "DateTime" : type, now.AddDays(-170), now.AddDays(-60), cutoff.AddDays(-1), cutoff, cutoff.AddDays(1), now);
        var before = await Partitions(database);

        var report = await Run(database, now);
        Assert.Equal(["CreatePartitions", "DropPartitions", "Delete"], report.Steps.Select(step => step.Kind.ToString()));
        Assert.Equal(["4", "5", "6"], await database.Query("SELECT id FROM hits ORDER BY id"));
        var after = await Partitions(database);
        Assert.Contains(before, name => !after.Contains(name));
        Assert.Contains(after, name => !before.Contains(name));
        // The row of the last day lies in a partition of its own, or where it was before there was one.
        await Run(database, now);
        Assert.Equal(after, await Partitions(database));

        await database.Execute($"INSERT INTO hits (id, at) VALUES (9, '{now.AddDays(1):yyyy-MM-dd}')");
        var last = after.Where(name => !name.Contains("default") && name != "pmax").Max()!;
        Assert.Equal(_dialect == DialectSet.PostgreSql ? ["hits_p" + last[^8..]] : ["p" + last[^8..]], [last]);
    }

    [Fact]
    public async Task A_guard_forgets_the_keys_of_partitions_that_are_dropped()
    {
        var start = DateTime.UtcNow.AddDays(-100).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        await using var database = await Create(
            $"[SchemaTable, Partitioned(By = \"at\", Interval = \"DAY\", Start = \"{start}\", Premake = 1), RetentionPolicy(40, \"at\"), UniqueIndex(\"number\", GuardTable = true)] "
            + "partial class Hit { [PrimaryKeyColumn] public int Id { get; set; } public int Number { get; set; } public DateTime At { get; set; } }");
        var now = new DateTimeOffset(DateTime.UtcNow.Date.AddHours(12), TimeSpan.Zero);
        foreach (var (number, days) in new[] { (1, 90), (2, 50), (3, 39), (4, 0) })
            await database.Execute($"INSERT INTO hits (id, number, at) VALUES ({number}, {number}, '{now.AddDays(-days):yyyy-MM-dd HH:mm:ss}')");
        var before = await Partitions(database);
        Assert.Equal(["1", "2", "3", "4"], await database.Query("SELECT number FROM hits_number_guard ORDER BY 1"));

        await Run(database, now);
        Assert.Equal(["3", "4"], await database.Query("SELECT number FROM hits ORDER BY 1"));
        Assert.Equal(["3", "4"], await database.Query("SELECT number FROM hits_number_guard ORDER BY 1"));
        Assert.Contains(before, name => !Partitions(database).GetAwaiter().GetResult().Contains(name));
        await database.Execute($"INSERT INTO hits (id, number, at) VALUES (9, 1, '{now:yyyy-MM-dd HH:mm:ss}')");
        Assert.NotNull(await Record.ExceptionAsync(() => database.Execute($"INSERT INTO hits (id, number, at) VALUES (10, 3, '{now:yyyy-MM-dd HH:mm:ss}')")));
    }

    [Theory]
    [InlineData("DateTimeOffset", "MONTH")]
    [InlineData("DateTime", "DAY")]
    [InlineData("DateOnly", "WEEK")]
    public async Task Rows_of_old_partitions_are_archived_up_to_the_boundary(string type, string interval)
    {
        var start = DateTime.UtcNow.AddDays(-100).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        await using var database = await Create(
            $"[SchemaTable, Partitioned(By = \"at\", Interval = \"{interval}\", Start = \"{start}\", Premake = 1), ArchivalPolicy(20, \"old_hits\", \"at\"), RetentionPolicy(60, \"at\")] partial class Hit {{ [PrimaryKeyColumn] public int Id {{ get; set; }} public {type} At {{ get; set; }} }}");
        var now = new DateTimeOffset(DateTime.UtcNow.Date, TimeSpan.Zero).AddHours(type == "DateOnly" ? 0 : 12);
        var cutoff = now.AddDays(-20);
        var least = type == "DateOnly" ? TimeSpan.FromDays(1) : TimeSpan.FromSeconds(1);
        await Insert(database, type == "DateOnly" ? "DateTime" : type, now.AddDays(-60) - least, now.AddDays(-60), now.AddDays(-59), now.AddDays(-30), cutoff - least, cutoff, cutoff + least, now);

        await Run(database, now);
        Assert.Equal(["6", "7", "8"], await database.Query("SELECT id FROM hits ORDER BY id"));
        Assert.Equal(["2", "3", "4", "5"], await database.Query("SELECT id FROM old_hits ORDER BY id"));
        Assert.All((await Run(database, now)).Steps, step => Assert.Equal(0, step.Rows ?? 0));
        Assert.Equal(["6", "7", "8"], await database.Query("SELECT id FROM hits ORDER BY id"));
        Assert.Equal(["2", "3", "4", "5"], await database.Query("SELECT id FROM old_hits ORDER BY id"));

        for (var day = 1; day <= 70; day++) await Run(database, now.AddDays(day));
        Assert.Equal(["0 0"], await database.Query("SELECT (SELECT count(*) FROM hits), (SELECT count(*) FROM old_hits)"));
    }

    [Fact]
    public async Task Many_instances_at_once_make_each_partition_once()
    {
        var start = DateTime.UtcNow.AddDays(-30).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        await using var database = await Create(
            $"[SchemaTable, Partitioned(By = \"at\", Interval = \"DAY\", Start = \"{start}\", Premake = 1), RetentionPolicy(20, \"at\")] partial class Hit {{ [PrimaryKeyColumn] public int Id {{ get; set; }} public DateTime At {{ get; set; }} }}");
        var before = await Partitions(database);

        var reports = await Together(database, new DateTimeOffset(DateTime.UtcNow.Date.AddDays(15), TimeSpan.Zero));

        Assert.All(reports, report => Assert.False(report.IsBusy));
        var after = await Partitions(database);
        Assert.Equal(after.Distinct(), after);
        Assert.NotEqual(before, after);
    }

    [Fact]
    public async Task An_instance_that_waits_too_long_has_done_nothing_and_says_so()
    {
        await using var database = await Create("[SchemaTable, RetentionPolicy(10, \"at\")] partial class Hit { [PrimaryKeyColumn] public int Id { get; set; } public DateTime At { get; set; } }");
        await using var other = await database.Database.OpenAsync();
        using var reached = new SemaphoreSlim(0);
        using var goOn = new ManualResetEventSlim();
        var first = Task.Run(() => new MaintenanceRunner(other, (Dialect)(int)_dialect, database.Catalog).RunAsync(new Standing(reached, goOn)));
        await reached.WaitAsync();

        var report = await new MaintenanceRunner(database.Connection, (Dialect)(int)_dialect, database.Catalog) { LockTimeout = TimeSpan.FromMilliseconds(300) }.RunAsync();
        goOn.Set();
        await first;

        Assert.True(report.IsBusy);
        Assert.Empty(report.Steps);
    }

    private sealed class Standing(SemaphoreSlim reached, ManualResetEventSlim goOn) : IProgress<MaintenanceResult>
    {
        public void Report(MaintenanceResult value)
        {
            reached.Release();
            goOn.Wait();
        }
    }

    private async Task<string[]> Partitions(IndexedDatabase database) => await database.Query(_dialect == DialectSet.PostgreSql
        ? "SELECT inhrelid::regclass::text FROM pg_inherits WHERE inhparent = 'hits'::regclass ORDER BY 1"
        : "SELECT partition_name FROM information_schema.partitions WHERE table_schema = database() AND table_name = 'hits' ORDER BY 1");
}
