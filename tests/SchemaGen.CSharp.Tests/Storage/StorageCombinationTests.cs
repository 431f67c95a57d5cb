using SchemaGen.Engines;
using SchemaGen.Model;
using SchemaGen.Model.Dialects;
using SchemaGen.Model.Planning;

namespace SchemaGen.CSharp.Tests.Storage;

/// <summary>What does not go with how a table is stored is left out, and the rest is made; what is declared wrongly is said.</summary>
public sealed class StorageCombinationTests
{
    private const string Id = "public long Id { get; set; } ";

    private const string Other = " [SchemaTable{0}] partial class Other {{ public long Id {{ get; set; }} {1} }}";

    [Theory, Trait("Needs", "Engines")]
    [InlineData("PostgreSqlUnlogged, PartitionedByHash(\"id\", 2)", Id, "", "the storage without a log")]
    [InlineData("PostgreSqlUnlogged", Id + "[References(typeof(Other))] public long OtherId { get; set; }", "", null)]
    [InlineData("Tablespace(\"pg_default\"), PartitionedByHash(\"id\", 2)", Id, "", "the tablespace pg_default")]
    [InlineData("SchemaTable", Id + "[References(typeof(Other))] public long OtherId { get; set; }", ", PostgreSqlUnlogged", "the foreign key (other_id)")]
    [InlineData("PostgreSqlUnlogged", Id + "[References(typeof(Other))] public long OtherId { get; set; }", ", PostgreSqlUnlogged", null)]
    [InlineData("PostgreSqlUnlogged", Id + "[References(typeof(T))] public long? ParentId { get; set; }", "", null)]
    [InlineData("PostgreSqlInherits(typeof(Other)), PartitionedByHash(\"id\", 2)", Id, "", "the inheritance of others")]
    [InlineData("PostgreSqlInherits(typeof(Other))", Id, ", PartitionedByHash(\"id\", 2)", "the inheritance of others")]
    [InlineData("PostgreSqlInherits(typeof(Other))", "public int Id { get; set; }", "", "the inheritance of others")]
    [InlineData("PostgreSqlInherits(typeof(Other))", Id, "(Except = Dialect.PostgreSql)", "the inheritance of others")]
    [InlineData("PostgreSqlFillFactor(70), PartitionedByHash(\"id\", 2), SubpartitionedByHash(\"id\", 2)", Id, "", "the fill factor 70")]
    public async Task On_postgresql(string attribute, string members, string other, string? leftOut)
    {
        foreach (var (engine, version) in new[] { (Engine.PostgreSql15, 15), (Engine.PostgreSql18, 18) })
            await IsLeftOut(engine, DialectSet.PostgreSql, new(version), attribute, members, string.Format(Other, other, ""), leftOut);
    }

    [Theory, Trait("Needs", "Engines")]
    [InlineData("MySqlEngine(\"MyISAM\")", Id + "[References(typeof(Other))] public long OtherId { get; set; }", "", "the foreign key (other_id)")]
    [InlineData("SchemaTable", Id + "[References(typeof(Other))] public long OtherId { get; set; }", ", MySqlEngine(\"Aria\")", "the foreign key (other_id)")]
    [InlineData("MySqlEngine(\"MEMORY\")", Id + "[TextColumn] public string Name { get; set; } = \"\";", "", "the engine MEMORY")]
    [InlineData("MySqlEngine(\"MEMORY\")", Id + "[StringColumn(20)] public string Name { get; set; } = \"\";", "", null)]
    [InlineData("MySqlEngine(\"Aria\"), Compressed", Id, "", "the compression by rows")]
    [InlineData("MySqlEngine(\"MyISAM\"), FullTextIndex(\"name\"), SystemVersioned", Id + "[TextColumn] public string Name { get; set; } = \"\";", "", null)]
    [InlineData("MySqlCollation(\"latin1_swedish_ci\"), MySqlCharset(\"utf8mb4\")", Id, "", "the collation latin1_swedish_ci")]
    [InlineData("MySqlCollation(\"latin1_swedish_ci\"), MySqlCharset(\"latin1\")", Id, "", null)]
    [InlineData("MySqlCollation(\"latin1_swedish_ci\")", Id, "", null)]
    [InlineData("MySqlCharset(\"binary\")", Id + "[StringColumn(20)] public string Name { get; set; } = \"\";", "", null)]
    [InlineData("MySqlAutoIncrementStart(5)", "public Guid Id { get; set; }", "", "the first row number 5")]
    [InlineData("MySqlCharset(\"latin1\"), Compressed(CompressionType.Page), UniqueIndex(\"name\", GuardTable = true), PartitionedByHash(\"id\", 2)", Id + "[StringColumn(20)] public string Name { get; set; } = \"\";", "", null)]
    [InlineData("SystemVersioned", Id + "public int ValidFrom { get; set; }", "", "the history of the rows")]
    [InlineData("SystemVersioned(PeriodStart = \"since\", PeriodEnd = nameof(Until))", Id + "public int N { get; set; } public DateTime Until { get; set; }", "", null)]
    [InlineData("SystemVersioned(PeriodStart = \"ID\")", Id, "", "the history of the rows")]
    [InlineData("SystemVersioned", Id + "[ComputedColumn(\"1 + 1\")] public int N { get; private set; }", "", null)]
    [InlineData("SystemVersioned, Partitioned(By = \"at\"), ExpressionIndex(\"lower(name)\"), FullTextIndex(\"name\")", Id + "public DateTime At { get; set; } [StringColumn(20)] public string Name { get; set; } = \"\";", "", null)]
    [InlineData("SystemVersioned, PartialIndex(\"name\", Where = \"n > 5\", Unique = true)", "public Guid Id { get; set; } public int N { get; set; } [StringColumn(20)] public string Name { get; set; } = \"\";", "", null)]
    public Task On_mariadb(string attribute, string members, string other, string? leftOut) => IsLeftOut(
        Engine.MariaDb, DialectSet.MariaDb, new(10, 11), attribute.Replace("nameof(", "nameof(T."), members, string.Format(Other, other, ""), leftOut);

    [Theory]
    [InlineData("MySqlCharset(\"latin1\")", "[StringColumn(20), References(typeof(Other), \"code\")] public string Code { get; set; } = \"\";", "the foreign key (code)")]
    [InlineData("MySqlCharset(\"utf8mb4\")", "[StringColumn(20), References(typeof(Other), \"code\")] public string Code { get; set; } = \"\";", "the foreign key (code)")]
    [InlineData("SchemaTable", "[StringColumn(20), References(typeof(Other), \"code\")] public string Code { get; set; } = \"\";", null)]
    public void Texts_of_other_character_sets_on_mysql(string attribute, string members, string? leftOut) =>
        Plan(DialectSet.MySql, new(8, 4), attribute, Id + members, string.Format(Other, "", "[StringColumn(20, Unique = true)] public string Code { get; set; } = \"\";"), leftOut);

    [Theory]
    [InlineData("Tablespace(\"s\"), PartitionedByHash(\"id\", 2)", "the tablespace s")]
    [InlineData("Compressed, Tablespace(\"s\")", "the compression by rows")]
    [InlineData("EncryptedTable(EncryptionLevel.Tablespace)", "the encryption of the tablespace")]
    [InlineData("EncryptedTable(EncryptionLevel.Tablespace), Tablespace(\"s\")", null)]
    [InlineData("MySqlEngine(\"Aria\")", "the engine Aria")]
    public void On_mysql(string attribute, string? leftOut) => Plan(DialectSet.MySql, new(8, 4), attribute, Id, "", leftOut);

    [Theory]
    [InlineData("SqliteWithoutRowId", Id, "the storage by the primary key")]
    [InlineData("SqliteWithoutRowId", "public int Number { get; set; }", "the storage by the primary key")]
    [InlineData("SqliteWithoutRowId, FullTextIndex(\"name\")", "public Guid Id { get; set; } [TextColumn] public string Name { get; set; } = \"\";", "the storage by the primary key")]
    [InlineData("SqliteWithoutRowId, FullTextIndex(\"name\", Except = Dialect.Sqlite)", "public Guid Id { get; set; } [TextColumn] public string Name { get; set; } = \"\";", null)]
    [InlineData("SqliteWithoutRowId, UpdatedAtTrigger(\"at\")", "public Guid Id { get; set; } public DateTime At { get; set; }", "the storage by the primary key")]
    [InlineData("SqliteStrict", Id + "[SchemaColumn(Type = \"VARCHAR(20)\", Dialects = Dialect.Sqlite)] public string Name { get; set; } = \"\";", "the strictness of types")]
    [InlineData("SqliteStrict", Id + "[SchemaColumn(Type = \"any\", Dialects = Dialect.Sqlite)] public string Name { get; set; } = \"\";", null)]
    [InlineData("SqliteStrict, FullTextIndex(\"name\"), SpatialIndex(\"spot\")", Id + "[TextColumn] public string Name { get; set; } = \"\"; [PointColumn] public byte[] Spot { get; set; } = [];", null)]
    [InlineData("SqliteStrict", "public Guid Id { get; set; } [VectorColumn(3)] public float[] V { get; set; } = []; [CaseInsensitiveTextColumn(9)] public string Name { get; set; } = \"\"; [ComputedColumn(\"length(name)\")] public int N { get; private set; }", null)]
    public Task On_sqlite(string attribute, string members, string? leftOut) => IsLeftOut(Engine.Sqlite, DialectSet.Sqlite, new(3, 37), attribute, members, "", leftOut);

    [Theory]
    [InlineData("SqlServerMemoryOptimized, PartitionedByHash(\"id\", 2)", Id, "", "the storage in memory")]
    [InlineData("SqlServerMemoryOptimized", "public int N { get; set; }", "", "the storage in memory")]
    [InlineData("SqlServerMemoryOptimized", Id + "public DateTimeOffset At { get; set; }", "", "the storage in memory")]
    [InlineData("SqlServerMemoryOptimized", "[IdentityColumn(Start = 5)] public long Id { get; set; }", "", "the storage in memory")]
    [InlineData("SqlServerMemoryOptimized", Id + "[References(typeof(Other))] public long OtherId { get; set; }", "", "the foreign key (other_id)")]
    [InlineData("SchemaTable", Id + "[References(typeof(Other))] public long OtherId { get; set; }", ", SqlServerMemoryOptimized", "the foreign key (other_id)")]
    [InlineData("SqlServerMemoryOptimized", Id + "[References(typeof(Other))] public long OtherId { get; set; }", ", SqlServerMemoryOptimized", null)]
    [InlineData("SqlServerMemoryOptimized", Id + "[References(typeof(Other), OnDelete = ForeignKeyAction.Cascade)] public long OtherId { get; set; }", ", SqlServerMemoryOptimized", "the action of the foreign key (other_id)")]
    [InlineData("SqlServerMemoryOptimized, FullTextIndex(\"name\")", Id + "[StringColumn(9)] public string Name { get; set; } = \"\";", "", "the full-text index (name)")]
    [InlineData("SqlServerMemoryOptimized, UniqueIndex(\"name\")", Id + "[StringColumn(9)] public string? Name { get; set; }", "", "the unique index (name)")]
    [InlineData("SqlServerMemoryOptimized, Compressed", Id, "", "the compression by rows")]
    [InlineData("SqlServerMemoryOptimized, SystemVersioned, CoveringIndex(new[] { \"n\" }, Include = new[] { \"m\" })", Id + "public int N { get; set; } public int M { get; set; }", "", null)]
    [InlineData("SqlServerMemoryOptimized, InsertOnly", Id, "", "the storage in memory")]
    [InlineData("SystemVersioned, InsertOnly", Id, "", null)]
    [InlineData("Compressed(CompressionType.Columnstore), ClusteredIndex(\"n\")", Id + "public int N { get; set; }", "", "the compression by columns")]
    [InlineData("Compressed(CompressionType.Columnstore)", Id + "[XmlColumn] public string N { get; set; } = \"\";", "", "the compression by columns")]
    [InlineData("Compressed(CompressionType.Columnstore), ColumnstoreIndex(\"n\")", Id + "public int N { get; set; }", "", "the columnstore index (n)")]
    [InlineData("Compressed(CompressionType.Columnstore), PartitionedByHash(\"id\", 2)", Id, "", "the compression by columns")]
    [InlineData("Compressed(CompressionType.Columnstore), PartitionedByRange(\"n\"), RangePartition(\"low\", LessThan = \"5\"), UniqueIndex(\"n\")", Id + "public int N { get; set; }", "", null)]
    [InlineData("SystemVersioned(PeriodStart = \"ID\")", Id, "", "the history of the rows")]
    [InlineData("SystemVersioned(PeriodStart = \"AT\")", Id + "public DateTime At { get; set; }", "", null)]
    [InlineData("SystemVersioned", Id + "[ComputedColumn(\"id + 1\")] public long N { get; private set; }", "", null)]
    [InlineData("SystemVersioned", "public int N { get; set; }", "", "the history of the rows")]
    [InlineData("SystemVersioned", Id + "public DateTimeOffset ValidTo { get; set; }", "", "the history of the rows")]
    [InlineData("SystemVersioned, Compressed, Partitioned(By = \"at\")", Id + "public DateTime At { get; set; } [References(typeof(Other), OnDelete = ForeignKeyAction.Cascade)] public long OtherId { get; set; }", ", SystemVersioned", null)]
    public void On_sql_server(string attribute, string members, string other, string? leftOut)
    {
        var sql = Plan(DialectSet.SqlServer, new(2022), attribute, members, string.Format(Other, other, ""), leftOut);
        var problems = string.Join("\n", SqlServerJudge.Judge(SqlServerRelease.SqlServer2022, sql, ["ALTER DATABASE [$(DatabaseName)] ADD FILEGROUP [memory] CONTAINS MEMORY_OPTIMIZED_DATA"]));
        Assert.True(problems.Length == 0, problems + "\n" + string.Join("\n", sql));
    }

    [Fact]
    public void Cascades_on_a_table_with_a_history_before_2017()
    {
        const string members = Id + "[References(typeof(Other), OnDelete = ForeignKeyAction.Cascade)] public long OtherId { get; set; }";
        Plan(DialectSet.SqlServer, new(2016), "SystemVersioned", members, string.Format(Other, "", ""), "the history of the rows");
        Plan(DialectSet.SqlServer, new(2017), "SystemVersioned", members, string.Format(Other, "", ""), null);
    }

    [Fact]
    public void Azure_sql_has_one_filegroup() => Plan(DialectSet.SqlServer, ServerVersion.Evergreen, "SqlServerFilegroup(\"x\")", Id, "", "the filegroup x");

    [Fact]
    public void Statements_about_a_table_in_memory_run_outside_of_transactions()
    {
        var target = new SchemaTarget(SqlDialect.In(DialectSet.SqlServer).Single());
        var tables = Source.Read("[SchemaTable, SqlServerMemoryOptimized] partial class A { public long Id { get; set; } } [SchemaTable] partial class B { public long Id { get; set; } }").Tables;
        Assert.All(target.Dialect.Write(tables[0].MigrationFor(target), target).Up, statement => Assert.False(statement.IsTransactional));
        Assert.All(target.Dialect.Write(tables[1].MigrationFor(target), target).Up, statement => Assert.True(statement.IsTransactional));
    }

    // A class's own word counts before its template's, database by database.
    [Theory]
    [InlineData("", "as 2 page")]
    [InlineData("Compressed, ", "as 2 row")]
    [InlineData("Compressed(CompressionType.None), ", "as 2")]
    [InlineData("Compressed(Dialects = Dialect.Oracle), ", "as 2 page except Oracle row")]
    [InlineData("Compressed(CompressionType.None, Dialects = Dialect.Oracle), ", "as 2 page except Oracle")]
    public void The_class_s_own_option_replaces_the_template_s(string own, string expected)
    {
        var table = Source.Table($"[{own}Packed] partial class A {{ public long Id {{ get; set; }} }} [Compressed(CompressionType.Page), PostgreSqlFillFactor(70)] sealed class PackedAttribute : TableTemplateAttribute;");
        var compressions = table.Options.OfType<Compression>().ToArray();
        Assert.Equal(new FillFactor(70) { Dialects = DialectSet.PostgreSql }, table.Options.OfType<FillFactor>().Single() with { Place = Place.None });
        string TypeOn(DialectSet dialect) => compressions.FirstOrDefault(option => option.Dialects.HasFlag(dialect))?.Type.ToString().ToLowerInvariant() ?? "";
        var (postgreSql, oracle) = (TypeOn(DialectSet.PostgreSql), TypeOn(DialectSet.Oracle));
        var actual = "as 2" + (postgreSql.Length > 0 ? " " + postgreSql : "") + (postgreSql == oracle ? "" : " except Oracle" + (oracle.Length > 0 ? " " + oracle : ""));
        Assert.Equal(expected, actual);
    }

    [Theory]
    [InlineData("Compressed, Compressed(CompressionType.Page)", "'ts' says so already for PostgreSQL, MySQL, MariaDB, SQLite, SQL Server and Oracle, in an attribute before this; keep one of the two")]
    [InlineData("Compressed(Dialects = Dialect.Oracle), Compressed(CompressionType.Page, Except = Dialect.Oracle)", null)]
    [InlineData("PostgreSqlExtension(\"ltree\"), PostgreSqlExtension(\"hstore\")", null)]
    [InlineData("MySqlEngine(\"In noDB\")", "'In noDB' cannot be the name of an engine; it has letters, digits and underscores only")]
    [InlineData("MySqlCharset(\"latin1; DROP\")", "'latin1; DROP' cannot be the name of a character set; it has letters, digits and underscores only")]
    [InlineData("MySqlCollation(\"\")", "'' cannot be the name of a collation; it has letters, digits and underscores only")]
    [InlineData("MySqlCharset(\"select\")", "'select' is no character set of MySQL or MariaDB; name one such as utf8mb4 or latin1")]
    [InlineData("MySqlCharset(\"UTF8MB4\")", null)]
    [InlineData("MySqlCollation(\"missing_ci\")", "'missing_ci' is no collation of MySQL or MariaDB; name one that begins with its character set, such as utf8mb4_unicode_ci")]
    [InlineData("MySqlCollation(\"uca1400_ai_ci\")", null)]
    [InlineData("MySqlAutoIncrementStart(0)", "The number is 1 or more; name such a one")]
    [InlineData("PostgreSqlFillFactor(9)", "The number is from 10 to 100; name such a one")]
    [InlineData("OracleParallel(0)", "The number is from 1 to 1000; name such a one")]
    [InlineData("EncryptedTable(KeyId = -1)", "The number is 0 or more; name such a one")]
    [InlineData("Tablespace(\"\")", "A name cannot be empty; leave it out for the derived one")]
    [InlineData("SqliteStrict(Dialects = Dialect.Oracle)", "This counts for SQLite only, and nothing of that is left; name it in Dialects, or remove the attribute")]
    [InlineData("SystemVersioned(HistoryTable = \"TS\")", "The former rows of 'ts' need a table of their own; choose another name")]
    [InlineData("SystemVersioned(PeriodStart = \"valid_to\")", "The column 'valid_to' is the other end of the period already; name two")]
    [InlineData("PostgreSqlInherits(typeof(T))", "'ts' cannot inherit itself; name another table")]
    [InlineData("PostgreSqlInherits(typeof(string))", "'System.String' is no table, so nothing can inherit it; give it a template such as [SchemaTable]")]
    [InlineData("PostgreSqlInherits(\"sales.documents\")", null)]
    public void What_is_declared_wrongly(string attribute, string? message)
    {
        var reader = Source.Read($"[SchemaTable, {attribute}] partial class T {{ {Id} }}");
        Assert.Equal(message is null ? [] : [message], Source.Faults(reader).Select(finding => finding.Message));
        Assert.Single(reader.Tables);
    }

    [Theory]
    [InlineData("A", "public int N { get; set; }", "public string N { get; set; } = \"\";", "'n' is int32 here and string(255) in 'bs', which this inherits; give both the same type")]
    [InlineData("A", "[StringColumn(9)] public string N { get; set; } = \"\";", "[StringColumn(10)] public string N { get; set; } = \"\";", "'n' is string(9) here and string(10) in 'bs', which this inherits; give both the same type")]
    [InlineData("A", "[UuidColumn(Storage = ColumnStorage.Native)] public Guid N { get; set; }", "public Guid N { get; set; }", "'n' is stored in one form here and in another in 'bs', which this inherits; give both the same Storage")]
    [InlineData("A", "[StringColumn(9, Collation = \"C\", Dialects = Dialect.PostgreSql)] public string N { get; set; } = \"\";", "[StringColumn(9, Dialects = Dialect.PostgreSql)] public string N { get; set; } = \"\";", "'n' has one collation here and another in 'bs', which this inherits; give both the same")]
    [InlineData("A", "[ComputedColumn(\"id + 1\")] public long N { get; private set; }", "[ComputedColumn(\"id + 1\")] public long N { get; private set; }", "'n' is computed here or in 'bs', which this inherits; leave it out here, or call one of the two otherwise")]
    [InlineData("A", "public int N { get; set; }", "public int N { get; set; }", null)]
    [InlineData("A, PostgreSqlInherits(typeof(A))", "", "", "'as' inherits 'bs' in turn; remove one of the two|'bs' inherits 'as' in turn; remove one of the two")]
    public void Columns_of_a_table_that_is_inherited(string parent, string members, string inherited, string? messages)
    {
        var circle = parent == "A" ? "" : ", PostgreSqlInherits(typeof(A))";
        var reader = Source.Read($$"""
            [SchemaTable, PostgreSqlInherits(typeof(B))] partial class A { public long Id { get; set; } {{members}} }
            [SchemaTable{{circle}}] partial class B { public long Id { get; set; } {{inherited}} }
            """);
        Assert.Equal(messages?.Split('|') ?? [], Source.Faults(reader).Select(finding => finding.Message).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Columns_that_are_inherited_over_another_table()
    {
        var reader = Source.Read("""
            [SchemaTable, PostgreSqlInherits(typeof(B))] partial class A { public long Id { get; set; } public int N { get; set; } }
            [SchemaTable, PostgreSqlInherits(typeof(C))] partial class B { public long Id { get; set; } }
            [SchemaTable] partial class C { public long Id { get; set; } public long N { get; set; } }
            """);
        Assert.Equal(["'n' is int32 here and int64 in 'cs', which this inherits; give both the same type"], Source.Faults(reader).Select(finding => finding.Message));
    }

    // A foreign key of the one is added when the other, which inherits it, is there.
    [Fact, Trait("Needs", "Engines")]
    public async Task A_table_that_refers_to_one_that_inherits_it()
    {
        var sql = Plan(
            DialectSet.PostgreSql, new(15), "PostgreSqlInherits(typeof(Us))", Id, " [SchemaTable(\"us\")] partial class Us { public long Id { get; set; } [References(typeof(T))] public long? TId { get; set; } }", null);
        await using var database = await Engine.PostgreSql15.CreateDatabaseAsync();
        foreach (var statement in sql) await database.ExecuteAsync(statement);
    }

    [Fact]
    public void The_table_that_is_inherited_comes_first()
    {
        var tables = Source.Read("[SchemaTable, PostgreSqlInherits(typeof(Z))] partial class A : Z { } [SchemaTable(\"zs\", Schema = \"s\")] partial class Z { public long Id { get; set; } }").Tables;
        Assert.Equal(["s.zs", "as"], tables.Select(table => table.Table.Name.ToString()));
        Assert.Equal(["create_s_zs"], tables[1].Requires);
    }

    [Fact]
    public void A_history_that_has_another_table_s_name()
    {
        var findings = Source.Read("[assembly: SchemaTarget(Dialect.SqlServer)] [SchemaTable(Schema = \"dbo\"), SystemVersioned] partial class A { public long Id { get; set; } } [SchemaTable(\"as_history\", Schema = \"dbo\")] partial class B { public long Id { get; set; } }").Findings;
        Assert.All(findings, finding => Assert.Equal("SG1008", finding.Rule));
        Assert.Equal(2, findings.Count());
    }

    private static string[] Plan(DialectSet set, ServerVersion version, string attribute, string members, string other, string? leftOut)
    {
        var template = attribute == "SchemaTable" ? attribute : "SchemaTable, " + attribute;
        var reader = Source.Read($"[{template}] partial class T {{ {members} }}{other}");
        Assert.Equal([], Source.Faults(reader).Select(finding => finding.Message));
        var target = new SchemaTarget(SqlDialect.In(set).Single(), version);
        var table = reader.Tables.Single(table => table.Table.Name.Name == "ts");
        Assert.Equal(leftOut is null ? [] : [leftOut], TablePlan.For(table.Table, target).Omissions.Select(omission => omission.What));
        return [.. reader.Tables.Where(table => table.Table.Dialects.HasFlag(set)).SelectMany(table => target.Dialect.Write(table.MigrationFor(target), target).Up).Select(statement => statement.Text)];
    }

    private static async Task IsLeftOut(Engine engine, DialectSet set, ServerVersion version, string attribute, string members, string other, string? leftOut)
    {
        var sql = Plan(set, version, attribute, members, other, leftOut);
        await using var database = await engine.CreateDatabaseAsync();
        await using var connection = await database.OpenAsync();
        foreach (var statement in sql)
        {
            await using var command = connection.CreateCommand();
            command.CommandText = statement;
            var error = await Record.ExceptionAsync(() => command.ExecuteNonQueryAsync());
            Assert.True(error is null, error?.Message + "\n" + statement);
        }
    }
}
