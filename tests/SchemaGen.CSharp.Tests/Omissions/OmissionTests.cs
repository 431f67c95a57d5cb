using SchemaGen.Engines;
using SchemaGen.Model;
using SchemaGen.Model.Dialects;
using SchemaGen.Model.Planning;

namespace SchemaGen.CSharp.Tests.Omissions;

/// <summary>What a database refuses of a table because of the types of its columns is left out there, and the rest is made.</summary>
public sealed class OmissionTests
{
    private const string Long = "[StringColumn(700)] public string A { get; set; } = \"\"; [StringColumn(700)] public string B { get; set; } = \"\";";

    [Theory, Trait("Needs", "Engines")]
    [InlineData("UniqueIndex(\"a\")", "[TextColumn] public string A { get; set; } = \"\";", "the unique index (a)")]
    [InlineData("UniqueIndex(\"a\")", "[StringColumn(769)] public string A { get; set; } = \"\";", "the unique index (a)")]
    [InlineData("UniqueIndex(\"a\")", "[StringColumn(768)] public string A { get; set; } = \"\";", null)]
    [InlineData("UniqueIndex(\"a\", \"b\")", Long, "the unique index (a, b)")]
    [InlineData("CompositeIndex(\"a\", \"b\")", Long, "the index (a, b)")]
    [InlineData("CompositeIndex(\"a\")", "[TextColumn] public string A { get; set; } = \"\";", null)]
    [InlineData("CompositeIndex(\"a\")", "[JsonColumn] public string A { get; set; } = \"\";", "the index (a)")]
    [InlineData("CompositeKey(\"a\", \"b\")", Long, "the primary key (a, b)")]
    [InlineData("Check(\"id > 0\")", "", "a check on id")]
    [InlineData("SchemaTable", "[ComputedColumn(\"id + 1\")] public long A { get; private set; }", "the computation of a")]
    public Task On_mariadb(string attribute, string members, string? leftOut) => IsLeftOut(Engine.MariaDb, DialectSet.MariaDb, attribute, members, leftOut);

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

    private static async Task IsLeftOut(Engine engine, DialectSet set, string attribute, string members, string? leftOut)
    {
        var template = attribute == "SchemaTable" ? attribute : "SchemaTable, " + attribute;
        var table = Source.Read($"[{template}] partial class T {{ public long Id {{ get; set; }} {members} }}").Tables.Single();
        var target = new SchemaTarget(Of(set));
        string[] expected = leftOut is null ? [] : [leftOut];
        Assert.Equal(expected, TablePlan.For(table.Table, target).Omissions.Select(omission => omission.What));

        await using var database = await engine.CreateDatabaseAsync();
        foreach (var statement in target.Dialect.Write(table.MigrationFor(target), target).Up) await database.ExecuteAsync(statement.Text);
    }
}
