using System.Data.Common;
using SchemaGen.Engines;
using SchemaGen.Model;
using SchemaGen.Model.Dialects;
using SchemaGen.Model.Planning;

namespace SchemaGen.CSharp.Tests.Omissions;

/// <summary>How much databases take of one kind, and what they refuse in the words of others: each is seen on the engine.</summary>
public sealed class LimitTests
{
    // What reads a type of the user's own is stored, which the engine takes, and not computed when it is read, which it refuses.
    [Theory, Trait("Needs", "Engines")]
    [InlineData("[EnumColumn(\"open\", \"shut\", Storage = ColumnStorage.Native)] public string State { get; set; } = \"open\"; [ComputedColumn(\"state = 'open'\", Stored = false)] public bool A { get; private set; }", "\"state\" = 'open'", "boolean")]
    [InlineData("[CaseInsensitiveTextColumn(20, Storage = ColumnStorage.Native)] public string State { get; set; } = \"\"; [ComputedColumn(\"state is null\", Stored = false)] public bool A { get; private set; }", "\"state\" IS NULL", "boolean")]
    public async Task What_reads_an_added_type_is_stored_on_postgresql_18(string members, string value, string type)
    {
        var table = Source.Linked($"[SchemaTable] partial class T {{ public long Id {{ get; set; }} {members} }}");
        var target = new SchemaTarget(Of(DialectSet.PostgreSql), new(18));
        var sql = target.Dialect.Write(table.MigrationFor(target), target).Up.Select(statement => statement.Text).ToArray();
        Assert.Contains($"\"a\" {type} GENERATED ALWAYS AS ({value}) STORED", string.Join("\n", sql), StringComparison.Ordinal);
        await using var database = await Engine.PostgreSql18.CreateDatabaseAsync();
        foreach (var statement in sql) await database.ExecuteAsync(statement);
        await Refuses(database, $"ALTER TABLE ts ADD COLUMN b {type} GENERATED ALWAYS AS ({value}) VIRTUAL", "user-defined types are not yet supported");
    }

    [Fact, Trait("Needs", "Engines")]
    public async Task What_reads_the_database_s_own_types_is_not_stored_on_postgresql_18()
    {
        var table = Source.Linked("[SchemaTable] partial class T { public long Id { get; set; } [EnumColumn(\"open\", \"shut\")] public string State { get; set; } = \"open\"; [ComputedColumn(\"state = 'open'\", Stored = false)] public bool A { get; private set; } }");
        var target = new SchemaTarget(Of(DialectSet.PostgreSql), new(18));
        var sql = target.Dialect.Write(table.MigrationFor(target), target).Up.Select(statement => statement.Text).ToArray();
        Assert.Contains("\"a\" boolean GENERATED ALWAYS AS (\"state\" = 'open') VIRTUAL", string.Join("\n", sql), StringComparison.Ordinal);
        await using var database = await Engine.PostgreSql18.CreateDatabaseAsync();
        foreach (var statement in sql) await database.ExecuteAsync(statement);
    }

    [Theory, Trait("Needs", "Engines")]
    [InlineData(63, null)]
    [InlineData(64, "the type")]
    public async Task Values_of_an_enumeration_on_postgresql(int length, string? leftOut)
    {
        var value = new string('x', length);
        var table = Source.Linked($"[SchemaTable] partial class T {{ public long Id {{ get; set; }} [EnumColumn(\"{value}\", \"b\", Storage = ColumnStorage.Native)] public string A {{ get; set; }} = \"b\"; }}");
        var target = new SchemaTarget(Of(DialectSet.PostgreSql));
        var omissions = TablePlan.For(table.Table, target).Omissions;
        Assert.Equal(leftOut is null ? [] : [$"the type enum({value}, b) of a"], omissions.Select(omission => omission.What));
        await using var database = await Engine.PostgreSql15.CreateDatabaseAsync();
        foreach (var statement in target.Dialect.Write(table.MigrationFor(target), target).Up) await database.ExecuteAsync(statement.Text);
        await database.ExecuteAsync($"INSERT INTO ts (id, a) VALUES (1, '{value}')");
        if (leftOut is not null) await Refuses(database, $"CREATE TYPE e AS ENUM ('{value}')", "Labels must be 63 bytes or less");
    }

    [Theory]
    [InlineData(30, null, "DECIMAL(38,30)")]
    [InlineData(31, "the type decimal(38,31) of a", "DECIMAL(38,30)")]
    public void Digits_after_the_point_on_mysql(int scale, string? leftOut, string type)
    {
        var table = Source.Linked($"[SchemaTable] partial class T {{ public long Id {{ get; set; }} [DecimalColumn(38, {scale})] public decimal A {{ get; set; }} }}");
        var target = new SchemaTarget(Of(DialectSet.MySql));
        Assert.Equal(leftOut is null ? [] : [leftOut], TablePlan.For(table.Table, target).Omissions.Select(omission => omission.What));
        var sql = target.Dialect.Write(table.MigrationFor(target), target).Up[0].Text;
        Assert.Contains($"`a` {type} NOT NULL", sql, StringComparison.Ordinal);
        Assert.True(MySqlJudge.Judge(MySqlRelease.MySql84, [sql]).IsAccepted);
    }

    [Fact, Trait("Needs", "Engines")]
    public async Task Digits_after_the_point_on_mariadb()
    {
        var table = Source.Linked("[SchemaTable] partial class T { public long Id { get; set; } [DecimalColumn(38, 38)] public decimal A { get; set; } }");
        var target = new SchemaTarget(Of(DialectSet.MariaDb));
        Assert.Empty(TablePlan.For(table.Table, target).Omissions);
        await using var database = await Engine.MariaDb.CreateDatabaseAsync();
        foreach (var statement in target.Dialect.Write(table.MigrationFor(target), target).Up) await database.ExecuteAsync(statement.Text);
        await Refuses(database, "ALTER TABLE ts ADD COLUMN b DECIMAL(39,39)", "Too big scale");
    }

    // A column alone is what an ordinary index is over.
    [Theory]
    [InlineData(DialectSet.MySql, "CREATE INDEX `ix_ts_a` ON `ts` (`a`)")]
    [InlineData(DialectSet.MariaDb, "CREATE INDEX `ix_ts_a` ON `ts` (`a`)")]
    [InlineData(DialectSet.SqlServer, "CREATE INDEX [ix_ts_a] ON [ts] ([a])")]
    [InlineData(DialectSet.PostgreSql, "CREATE INDEX \"ix_ts_a\" ON \"ts\" (\"a\")")]
    public void An_expression_that_is_a_column(DialectSet set, string index)
    {
        var table = Source.Linked("[SchemaTable, ExpressionIndex(\"(a)\")] partial class T { public long Id { get; set; } public int A { get; set; } }");
        var target = new SchemaTarget(Of(set));
        Assert.Equal(index, target.Dialect.Write(table.MigrationFor(target), target).Up.Select(statement => statement.Text).Last());
    }

    [Theory, Trait("Needs", "Engines")]
    [InlineData(DialectSet.PostgreSql, 32)]
    [InlineData(DialectSet.MariaDb, 32)]
    [InlineData(DialectSet.MySql, 16)]
    [InlineData(DialectSet.SqlServer, 32)]
    [InlineData(DialectSet.Oracle, 32)]
    [InlineData(DialectSet.Sqlite, 40)]
    public async Task Columns_of_an_index(DialectSet set, int most)
    {
        var engine = set switch { DialectSet.PostgreSql => Engine.PostgreSql18, DialectSet.MariaDb => Engine.MariaDb, DialectSet.Sqlite => Engine.Sqlite, _ => null };
        var columns = string.Concat(Enumerable.Range(1, 41).Select(number => $"public byte N{number} {{ get; set; }} "));
        var target = new SchemaTarget(Of(set));
        string Over(int count) => string.Join(", ", Enumerable.Range(1, count).Select(number => $"\"n{number}\""));
        LinkedTableOf(Over(most), out var taken);
        Assert.Empty(TablePlan.For(taken.Table, target).Omissions);
        if (engine is not null) await Runs(engine, taken, target);
        if (set == DialectSet.Sqlite) return;
        LinkedTableOf(Over(most + 1), out var refused);
        var omission = Assert.Single(TablePlan.For(refused.Table, target).Omissions);
        Assert.Equal($"{target.Dialect.DisplayName} takes {most} columns into an index, which would have {most + 1}", omission.Why);
        if (engine is null) return;
        await using var database = await Runs(engine, refused, target);
        await Refuses(database, $"CREATE INDEX x ON ts ({Over(most + 1).Replace("\"", "")})", engine == Engine.MariaDb ? "Too many key parts" : "cannot use more than 32 columns");

        void LinkedTableOf(string over, out SchemaGen.CSharp.Linking.LinkedTable linked) =>
            linked = Source.Linked($"[SchemaTable, CompositeIndex({over})] partial class T {{ public long Id {{ get; set; }} {columns} }}");
    }

    [Fact, Trait("Needs", "Engines")]
    public async Task Indexes_of_a_table_on_mariadb()
    {
        var columns = string.Concat(Enumerable.Range(1, 64).Select(number => $"[IntegerColumn(Index = true)] public int N{number} {{ get; set; }} "));
        var table = Source.Linked($"[SchemaTable] partial class T {{ public long Id {{ get; set; }} {columns} }}");
        foreach (var set in new[] { DialectSet.MariaDb, DialectSet.MySql })
            Assert.Equal(["the index (n64)"], TablePlan.For(table.Table, new SchemaTarget(Of(set))).Omissions.Select(omission => omission.What));
        Assert.Empty(TablePlan.For(table.Table, new SchemaTarget(Of(DialectSet.PostgreSql))).Omissions);
        await using var database = await Runs(Engine.MariaDb, table, new SchemaTarget(Of(DialectSet.MariaDb)));
        await Refuses(database, "CREATE INDEX x ON ts (n64)", "Too many keys specified; max 64 keys allowed");
    }

    [Theory, Trait("Needs", "Engines")]
    [InlineData(DialectSet.PostgreSql, 1600, "at most 1600 columns")]
    [InlineData(DialectSet.MariaDb, 1017, "Too many columns")]
    [InlineData(DialectSet.Sqlite, 2000, "too many columns")]
    public async Task Columns_of_a_table(DialectSet set, int most, string why)
    {
        var dialect = Of(set);
        Assert.Equal(most, dialect.MostColumns);
        var engine = set switch { DialectSet.PostgreSql => Engine.PostgreSql18, DialectSet.MariaDb => Engine.MariaDb, _ => Engine.Sqlite };
        await using var database = await engine.CreateDatabaseAsync();
        string Sql(int count) => $"CREATE TABLE t{count} ({string.Join(", ", Enumerable.Range(1, count).Select(number => $"c{number} smallint"))})";
        await database.ExecuteAsync(Sql(most));
        await Refuses(database, Sql(most + 1), why);
    }

    // To the byte: the engine takes what is no finding, and refuses what is one.
    [Theory, Trait("Needs", "Engines")]
    [InlineData("[StringColumn(4095)] public string", 3, 4)]
    [InlineData("[StringColumn(1000)] public string", 16, 17)]
    [InlineData("[StringColumn(64)] public string", 253, 254)]
    [InlineData("[StringColumn(63)] public string", 32, 33)]
    [InlineData("[StringColumn(60)] public string", 33, 34)]
    [InlineData("[StringColumn(10)] public string", 197, 198)]
    [InlineData("[StringColumn(9)] public string", 218, 219)]
    [InlineData("[StringColumn(10)] public string?", 196, 198)]
    [InlineData("[TextColumn] public string", 385, 386)]
    [InlineData("[JsonbColumn] public string", 385, 386)]
    [InlineData("[BinaryColumn(255)] public byte[]", 31, 32)]
    [InlineData("[BinaryColumn(256)] public byte[]", 252, 254)]
    [InlineData("[DecimalColumn(19, 4)] public decimal", 899, 901)]
    [InlineData("public Guid", 506, 507)]
    [InlineData("public long", 1009, 1014)]
    [InlineData("public double", 1009, 1014)]
    [InlineData("[UlidColumn] public string", 299, 301)]
    public async Task Bytes_of_a_row_on_mariadb(string column, int taken, int refused)
    {
        await using var database = await Engine.MariaDb.CreateDatabaseAsync();
        foreach (var (count, isTaken) in new[] { (taken, true), (refused, false) })
        {
            var columns = string.Concat(Enumerable.Range(1, count).Select(number => $"{column} N{number} {{ get; set; }} {(column.EndsWith("string", StringComparison.Ordinal) || column.EndsWith("[]", StringComparison.Ordinal) ? "= null!; " : "")}"));
            var table = Source.Read($"[SchemaTable] partial class T {{ public long Id {{ get; set; }} {columns} }}").Tables.Single();
            var target = new SchemaTarget(Of(DialectSet.MariaDb), new(10, 11));
            var plan = TablePlan.For(table.Table, target);
            Assert.Equal(isTaken, target.Dialect.ExcessOf(plan) is null);
            if (column != "public Guid") Assert.Equal(isTaken, Of(DialectSet.MySql).ExcessOf(plan) is null);
            var sql = target.Dialect.Write(table.MigrationFor(target), target).Up[0].Text;
            if (isTaken)
            {
                await database.ExecuteAsync(sql);
                await database.ExecuteAsync("DROP TABLE ts");
            }
            else
            {
                await Refuses(database, sql, "Row size too large");
            }
        }
    }

    [Fact]
    public void Brin_with_several_ranges_before_postgresql_14()
    {
        var table = Source.Linked("[SchemaTable, BrinIndex(\"a\", OperatorClass = \"int4_minmax_multi_ops\", Dialects = Dialect.PostgreSql)] partial class T { public long Id { get; set; } public int A { get; set; } }").Table;
        var omission = Assert.Single(TablePlan.For(table, new SchemaTarget(Of(DialectSet.PostgreSql), new(13))).Omissions);
        Assert.Equal(("the BRIN index (a)", "PostgreSQL has int4_minmax_multi_ops and its like since version 14"), (omission.What, omission.Why));
        Assert.Empty(TablePlan.For(table, new SchemaTarget(Of(DialectSet.PostgreSql), new(14))).Omissions);
    }

    [Fact]
    public void A_computed_column_in_memory_before_sql_server_2017()
    {
        var table = Source.Linked("[SchemaTable, SqlServerMemoryOptimized] partial class T { public long Id { get; set; } public int A { get; set; } [ComputedColumn(\"a + 1\")] public int B { get; private set; } }").Table;
        var omission = Assert.Single(TablePlan.For(table, new SchemaTarget(Of(DialectSet.SqlServer), new(2016))).Omissions);
        Assert.Equal("SQL Server before 2017 computes no column in memory, as b is", omission.Why);
        Assert.Empty(TablePlan.For(table, new SchemaTarget(Of(DialectSet.SqlServer), new(2017))).Omissions);
    }

    [Theory]
    [InlineData("OnDelete = ForeignKeyAction.Cascade", "TriggerEvent.Delete", true)]
    [InlineData("OnDelete = ForeignKeyAction.Cascade", "TriggerEvent.Insert", false)]
    [InlineData("OnDelete = ForeignKeyAction.Cascade", "TriggerEvent.Update", false)]
    [InlineData("OnUpdate = ForeignKeyAction.Cascade", "TriggerEvent.Insert | TriggerEvent.Update", true)]
    [InlineData("OnDelete = ForeignKeyAction.Restrict", "TriggerEvent.Delete", false)]
    public void A_trigger_in_place_of_what_an_action_does_on_sql_server(string action, string events, bool isLeftOut)
    {
        var reader = Source.Read(
            $$"""
            [SchemaTable] partial class Order { public long Id { get; set; } }
            [SchemaTable, Trigger("instead", TriggerTiming.InsteadOf, {{events}}, "SELECT 1;", Dialects = Dialect.SqlServer)]
            partial class Line { public long Id { get; set; } [References(typeof(Order), {{action}})] public long OrderId { get; set; } }
            """);
        Assert.Empty(Source.Faults(reader));
        var omissions = TablePlan.For(reader.Tables.Single(table => table.Table.Name.Name == "lines").Table, new SchemaTarget(Of(DialectSet.SqlServer))).Omissions;
        Assert.Equal(
            isLeftOut ? [("the trigger instead", "SQL Server takes no trigger in place of what the action of the foreign key (order_id) does to the table")] : [],
            omissions.Select(omission => (omission.What, omission.Why)));
    }

    // No path is written here, neither as a default; a text that holds one has the labels that the oldest version takes.
    [Theory, Trait("Needs", "Engines")]
    [InlineData("string")]
    public async Task A_path_whose_label_has_a_hyphen_on_postgresql(string type)
    {
        var table = Source.Linked($"[SchemaTable] partial class T {{ public long Id {{ get; set; }} [LTreeColumn] public {type} A {{ get; set; }} = \"\"; }}");
        var target = new SchemaTarget(Of(DialectSet.PostgreSql));
        foreach (var engine in new[] { Engine.PostgreSql15, Engine.PostgreSql18 })
        {
            await using var database = await Runs(engine, table, target);
            await database.ExecuteAsync("INSERT INTO ts (id, a) VALUES (1, 'a.b')");
            await Refuses(database, "INSERT INTO ts (id, a) VALUES (2, 'a-b')", "violates check constraint");
        }

        await using var fifteen = await Engine.PostgreSql15.CreateDatabaseAsync();
        await fifteen.ExecuteAsync("CREATE EXTENSION ltree");
        await Refuses(fifteen, "SELECT 'a-b'::ltree", "ltree syntax error");
    }

    [Fact]
    public void A_path_has_no_default() => Assert.Equal(
        "SG1010",
        Source.Faults(Source.Read("[SchemaTable] partial class T { public long Id { get; set; } [LTreeColumn(Default = \"a-b\")] public string A { get; set; } = \"\"; }")).First().Rule);

    // SQLite wants the condition of a partial unique index again, so nothing that is written here inserts or else updates.
    [Fact, Trait("Needs", "Engines")]
    public async Task Nothing_is_written_or_else_updated()
    {
        await using var database = await Engine.Sqlite.CreateDatabaseAsync();
        await database.ExecuteAsync("CREATE TABLE t (a INTEGER, b INTEGER)");
        await database.ExecuteAsync("CREATE UNIQUE INDEX x ON t (a) WHERE b > 0");
        await database.ExecuteAsync("INSERT INTO t VALUES (1, 1) ON CONFLICT (a) WHERE b > 0 DO NOTHING");
        await Refuses(database, "INSERT INTO t VALUES (1, 1) ON CONFLICT (a) DO NOTHING", "ON CONFLICT clause does not match");
        var sources = Directory.EnumerateFiles(Path.Combine(Source.Repository, "src"), "*.cs", SearchOption.AllDirectories).SelectMany(File.ReadLines);
        Assert.DoesNotContain(sources, line => !line.TrimStart().StartsWith("//", StringComparison.Ordinal) && (line.Contains("ON CONFLICT", StringComparison.OrdinalIgnoreCase) || line.Contains("INSERT OR IGNORE", StringComparison.OrdinalIgnoreCase) || line.Contains("INSERT OR REPLACE", StringComparison.OrdinalIgnoreCase)));
    }

    private static SqlDialect Of(DialectSet set) => SqlDialect.In(set).Single();

    private static async Task<EngineDatabase> Runs(Engine engine, SchemaGen.CSharp.Linking.LinkedTable table, SchemaTarget target)
    {
        var database = await engine.CreateDatabaseAsync();
        foreach (var statement in target.Dialect.Write(table.MigrationFor(target), target).Up) await database.ExecuteAsync(statement.Text);
        return database;
    }

    private static async Task Refuses(EngineDatabase database, string sql, string why)
    {
        var refusal = await Assert.ThrowsAnyAsync<DbException>(() => database.ExecuteAsync(sql));
        Assert.Contains(why, refusal.Message + refusal.GetType().GetProperty("Detail")?.GetValue(refusal), StringComparison.Ordinal);
    }
}
