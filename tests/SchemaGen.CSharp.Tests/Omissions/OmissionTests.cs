using SchemaGen.Engines;
using SchemaGen.Model;
using SchemaGen.Model.Dialects;
using SchemaGen.Model.Planning;

namespace SchemaGen.CSharp.Tests.Omissions;

/// <summary>What a database refuses of a table because of the types of its columns is left out there, and the rest is made.</summary>
public sealed class OmissionTests
{
    private const string Long = "[StringColumn(700)] public string A { get; set; } = \"\"; [StringColumn(700)] public string B { get; set; } = \"\";";

    // An empty text is NULL there.
    [Theory]
    [InlineData("[StringColumn(9, Default = \"\")] public string A { get; set; } = \"\";", "the default of a")]
    [InlineData("[TextColumn(DefaultSql = \"''\")] public string A { get; set; } = \"\";", "the default of a")]
    [InlineData("[StringColumn(9, Default = \"\")] public string? A { get; set; }", null)]
    [InlineData("[StringColumn(9, Default = \" \")] public string A { get; set; } = \"\";", null)]
    public void An_empty_default_on_oracle(string member, string? leftOut)
    {
        var table = Source.Linked("[SchemaTable] partial class T { public long Id { get; set; } " + member + " }").Table;
        var omissions = TablePlan.For(table, new SchemaTarget(SqlDialect.In(DialectSet.Oracle).Single())).Omissions;
        Assert.Equal(leftOut is null ? [] : [(leftOut, "Oracle takes an empty text for NULL, which the column refuses")], omissions.Select(omission => (omission.What, omission.Why)));
    }

    [Theory, Trait("Needs", "Engines")]
    [InlineData("UniqueIndex(\"a\")", "[TextColumn] public string A { get; set; } = \"\";", "the unique index (a)")]
    [InlineData("UniqueIndex(\"a\")", "[StringColumn(769)] public string A { get; set; } = \"\";", "the unique index (a)")]
    [InlineData("UniqueIndex(\"a\")", "[StringColumn(768)] public string A { get; set; } = \"\";", null)]
    [InlineData("UniqueIndex(\"a\", \"b\")", Long, "the unique index (a, b)")]
    [InlineData("CompositeIndex(\"a\", \"b\")", Long, "the index (a, b)")]
    [InlineData("CompositeIndex(\"a\")", "[TextColumn] public string A { get; set; } = \"\";", null)]
    [InlineData("CompositeIndex(\"a\")", "[JsonColumn] public string A { get; set; } = \"\";", "the index (a)")]
    [InlineData("CoveringIndex(new[] { \"id\" }, Include = new[] { \"a\" })", "[PointColumn] public byte[] A { get; set; } = [];", "the index (id)")]
    [InlineData("CoveringIndex(new[] { \"id\" }, Include = new[] { \"a\" })", "[StringColumn(20)] public string A { get; set; } = \"\";", null)]
    [InlineData("CompositeKey(\"a\", \"b\")", Long, "the primary key (a, b)")]
    [InlineData("Check(\"id > 0\")", "", "a check on id")]
    [InlineData("SchemaTable", "[ComputedColumn(\"id + 1\")] public long A { get; private set; }", "the computation of a")]
    public Task On_mariadb(string attribute, string members, string? leftOut) => IsLeftOut(Engine.MariaDb, DialectSet.MariaDb, attribute, members, leftOut);

    // A check of the type's own is no loss: the same stands on the key that is referred to.
    [Theory, Trait("Needs", "Engines")]
    [InlineData("Check(\"a > 1\")", "[References(typeof(T), OnUpdate = ForeignKeyAction.Cascade)] public long A { get; set; }", "the action of the foreign key (a)")]
    [InlineData("Check(\"a > 1\")", "[References(typeof(T), OnDelete = ForeignKeyAction.SetNull)] public long? A { get; set; }", "the action of the foreign key (a)")]
    [InlineData("Check(\"a > 1\")", "[References(typeof(T), OnDelete = ForeignKeyAction.Cascade)] public long A { get; set; }", null)]
    [InlineData("SchemaTable", "[References(typeof(T), OnDelete = ForeignKeyAction.SetNull)] public long? A { get; set; } [ComputedColumn(\"a + 1\")] public long? B { get; private set; }", "the action of the foreign key (a)")]
    [InlineData("SchemaTable", "[References(typeof(T), OnDelete = ForeignKeyAction.SetNull)] public long? A { get; set; } [ComputedColumn(\"a + 1\", Stored = false)] public long? B { get; private set; }", null)]
    [InlineData("UniqueIndex(\"b\")", "[UlidColumn] public string B { get; set; } = \"\"; [UlidColumn, References(typeof(T), \"b\", OnUpdate = ForeignKeyAction.Cascade)] public string A { get; set; } = \"\";", null)]
    public Task Actions_on_mariadb(string attribute, string members, string? leftOut) => IsLeftOut(Engine.MariaDb, DialectSet.MariaDb, attribute, members, leftOut);

    // One of the two foreign keys is added when both tables are there.
    [Fact, Trait("Needs", "Engines")]
    public async Task Actions_of_a_circle_on_mariadb()
    {
        var reader = Source.Read(
            """
            [SchemaTable, Check("b > 1")] partial class A { public long Id { get; set; } [References(typeof(B), OnUpdate = ForeignKeyAction.Cascade)] public long B { get; set; } }
            [SchemaTable, Check("a > 1")] partial class B { public long Id { get; set; } [References(typeof(A), OnUpdate = ForeignKeyAction.Cascade)] public long A { get; set; } }
            """);
        Assert.Empty(Source.Faults(reader));
        var target = new SchemaTarget(Of(DialectSet.MariaDb));
        var sql = reader.Tables.SelectMany(table => target.Dialect.Write(table.MigrationFor(target), target).Up).Select(statement => statement.Text).ToArray();
        Assert.Equal(2, sql.Count(text => text.Contains(" FOREIGN KEY ", StringComparison.Ordinal)));
        Assert.DoesNotContain(sql, text => text.Contains("ON UPDATE", StringComparison.Ordinal));
        await using var database = await Engine.MariaDb.CreateDatabaseAsync();
        foreach (var statement in sql) await database.ExecuteAsync(statement);
    }

    [Theory, Trait("Needs", "Engines")]
    [MemberData(nameof(Engines))]
    public Task References_to_a_unique_column_of_the_table_itself(Engine engine) => IsLeftOut(
        engine,
        (DialectSet)engine.Dialect,
        "UniqueIndex(\"b\")",
        "public int B { get; set; } [References(typeof(T), \"b\")] public int A { get; set; }",
        null);

    public static TheoryData<Engine> Engines => [.. Engine.All];

    [Fact, Trait("Needs", "Engines")]
    public Task Computations_from_what_is_not_there() => IsLeftOut(
        Engine.PostgreSql18,
        DialectSet.PostgreSql,
        "SchemaTable",
        "[IntegerColumn(Except = Dialect.PostgreSql)] public int A { get; set; } [ComputedColumn(\"a + 1\")] public int B { get; private set; }",
        "the computation of b");

    [Fact, Trait("Needs", "Engines")]
    public Task Shapes_in_partitions_on_mariadb() => IsLeftOut(
        Engine.MariaDb,
        DialectSet.MariaDb,
        "Partitioned(By = \"at\", Interval = \"MONTH\")",
        "public DateTime At { get; set; } [PointColumn] public byte[] A { get; set; } = [];",
        "the partitioning by at");

    [Theory, Trait("Needs", "Engines")]
    [InlineData("[JsonColumn] public System.Text.Json.JsonDocument A { get; set; } = null!;", "the index (a)")]
    [InlineData("[JsonbColumn] public string A { get; set; } = \"\";", null)]
    [InlineData("[XmlColumn] public string A { get; set; } = \"\";", "the index (a)")]
    public Task On_postgresql(string members, string? leftOut) => IsLeftOut(Engine.PostgreSql18, DialectSet.PostgreSql, "CompositeIndex(\"a\")", members, leftOut);

    [Theory]
    [InlineData("byte", "Start = 255", true)]
    [InlineData("byte", "Start = 256", false)]
    [InlineData("int", "Start = 2147483647", true)]
    [InlineData("int", "Start = 2147483648", false)]
    [InlineData("int", "Start = -2147483648, Increment = -1", true)]
    [InlineData("short", "Start = -32769, Increment = -1", false)]
    [InlineData("uint", "Start = -1, Increment = -1", false)]
    [InlineData("ulong", "Start = long.MaxValue", true)]
    public void The_first_number_fits_its_column(string type, string arguments, bool isRight)
    {
        var faults = Source.Faults(Source.Read($"[SchemaTable] partial class T {{ public Guid Id {{ get; set; }} [IdentityColumn({arguments})] public {type} A {{ get; set; }} }}")).ToArray();
        Assert.Equal(isRight, faults.Length == 0);
        Assert.All(faults, fault => Assert.Contains("no number for it", fault.Message));
    }

    [Theory, Trait("Needs", "Engines")]
    [InlineData("ulong", "the numbering of id")]
    [InlineData("uint", null)]
    [InlineData("long", null)]
    public Task Numbers_on_postgresql(string type, string? leftOut) => IsLeftOut(Engine.PostgreSql18, DialectSet.PostgreSql, "SchemaTable", "", leftOut, type);

    // Nothing is left out, and the engine takes what is written.
    [Theory, Trait("Needs", "Engines")]
    [InlineData("int", "int")]
    [InlineData("mediumtext", "string")]
    [InlineData("varbinary(20)", "byte[]")]
    public Task Keys_of_a_type_in_its_own_words_on_mariadb(string type, string clr) => IsLeftOut(
        Engine.MariaDb, DialectSet.MariaDb, "SchemaTable", $"[SchemaColumn(Type = \"{type}\", Index = true)] public {clr} A {{ get; set; }} = default!;", null);

    [Theory, Trait("Needs", "Engines")]
    [InlineData("ulong")]
    [InlineData("uint")]
    public Task Numbers_on_mariadb(string type) => IsLeftOut(Engine.MariaDb, DialectSet.MariaDb, "SchemaTable", "", null, type);

    [Theory, Trait("Needs", "Engines")]
    [InlineData("CompositeIndex(\"a\")", "the index (a)")]
    [InlineData("PartialIndex(\"id\", Where = \"a > 1\")", "the partial index (id)")]
    [InlineData("ExpressionIndex(\"a * 2\")", "the index over an expression of (a)")]
    public async Task Indexes_over_what_is_computed_when_it_is_read_on_postgresql(string attribute, string leftOut)
    {
        const string members = "[ComputedColumn(\"2 + 1\", Stored = false)] public int A { get; private set; }";
        var table = Source.Read($"[SchemaTable, {attribute}] partial class T {{ public long Id {{ get; set; }} {members} }}").Tables.Single();
        var target = new SchemaTarget(Of(DialectSet.PostgreSql), new(18));
        Assert.Equal([leftOut], TablePlan.For(table.Table, target).Omissions.Select(omission => omission.What));
        await using var database = await Engine.PostgreSql18.CreateDatabaseAsync();
        foreach (var statement in target.Dialect.Write(table.MigrationFor(target), target).Up) await database.ExecuteAsync(statement.Text);
        foreach (var refused in new[] { "(a)", "(id) WHERE a > 1", "((a * 2))" })
            await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => database.ExecuteAsync("CREATE INDEX ON ts " + refused));
    }

    [Theory, Trait("Needs", "Engines")]
    [InlineData("ExpressionIndex(\"a is not null\")", "", "the index over an expression of (a)", "ADD COLUMN c TINYINT AS (a IS NOT NULL) VIRTUAL, ADD INDEX (c)")]
    [InlineData("SchemaTable", "[ComputedColumn(\"a is null\")] public bool B { get; private set; }", "the computation of b", "ADD COLUMN c TINYINT AS (a IS NULL) STORED")]
    public async Task What_reads_a_uuid_on_mariadb_before_it_had_a_type_for_it(string attribute, string members, string leftOut, string refused)
    {
        var table = Source.Read($"[{(attribute == "SchemaTable" ? "" : "SchemaTable, ")}{attribute}] partial class T {{ public long Id {{ get; set; }} public Guid A {{ get; set; }} {members} }}").Tables.Single();
        var target = new SchemaTarget(Of(DialectSet.MariaDb), new(10, 6));
        Assert.Equal([leftOut], TablePlan.For(table.Table, target).Omissions.Select(omission => omission.What));
        Assert.Empty(TablePlan.For(table.Table, new SchemaTarget(Of(DialectSet.MariaDb), new(10, 7))).Omissions);
        await using var database = await Engine.MariaDb.CreateDatabaseAsync();
        foreach (var statement in target.Dialect.Write(table.MigrationFor(target), target).Up) await database.ExecuteAsync(statement.Text);
        await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => database.ExecuteAsync("ALTER TABLE ts " + refused));
    }

    [Fact]
    public void A_name_without_a_schema_from_a_table_with_one()
    {
        var table = Source.Read("[SchemaTable(Schema = \"sales\")] partial class T { public long Id { get; set; } [References(\"others\", \"id\")] public long A { get; set; } }").Tables.Single().Table;
        Assert.Equal("the foreign key (a)", Assert.Single(TablePlan.For(table, new SchemaTarget(Of(DialectSet.MySql))).Omissions).What);
        Assert.Empty(TablePlan.For(table, new SchemaTarget(Of(DialectSet.PostgreSql))).Omissions);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData(" [1, -2.5e+3, \"a\\u00e9\\n\", true, null, {\"b\": []}] ")]
    [InlineData("\"text\"")]
    public void Json_is_a_default_of_json(string json) => Assert.NotNull(Default(json));

    [Theory]
    [InlineData("")]
    [InlineData("text")]
    [InlineData("{a: 1}")]
    [InlineData("[1,]")]
    [InlineData("[1] 2")]
    [InlineData("01")]
    [InlineData("1.")]
    [InlineData("\"\\u0000\"")]
    [InlineData("\"\\x\"")]
    [InlineData("\"open")]
    public void Other_text_is_none(string text) => Assert.Null(Default(text));

    [Fact]
    public void A_number_that_no_database_counts_is_a_finding() => Assert.Contains(
        "The number is greater than a database counts",
        Assert.Single(Source.Read("[SchemaTable, Check(\"id < 1e400\")] partial class T { public long Id { get; set; } }").Findings).Message);

    private static ColumnDefault? Default(string json) => Source
        .Read($"[SchemaTable] partial class T {{ public long Id {{ get; set; }} [JsonbColumn(Default = {Microsoft.CodeAnalysis.CSharp.SymbolDisplay.FormatLiteral(json, quote: true)})] public string A {{ get; set; }} = \"\"; }}")
        .Tables.Single().Table.FindColumn("a")!.Default;

    private static SqlDialect Of(DialectSet set) => SqlDialect.In(set).Single();

    private static async Task IsLeftOut(Engine engine, DialectSet set, string attribute, string members, string? leftOut, string key = "long")
    {
        var template = attribute == "SchemaTable" ? attribute : "SchemaTable, " + attribute;
        var table = Source.Read($"[{template}] partial class T {{ public {key} Id {{ get; set; }} {members} }}").Tables.Single();
        var target = new SchemaTarget(Of(set));
        string[] expected = leftOut is null ? [] : [leftOut];
        Assert.Equal(expected, TablePlan.For(table.Table, target).Omissions.Select(omission => omission.What));

        await using var database = await engine.CreateDatabaseAsync();
        foreach (var statement in target.Dialect.Write(table.MigrationFor(target), target).Up) await database.ExecuteAsync(statement.Text);
    }
}
