using SchemaGen.Engines;
using SchemaGen.Model;

namespace SchemaGen.CSharp.Tests.Indexes;

/// <summary>An index is in the plan of a query that it is for; a hidden one is not.</summary>
public sealed class PlanTests
{
    [Theory, Trait("Needs", "Engines")]
    [InlineData("HashIndex(\"code\"", "code = 'x'")]
    [InlineData("BrinIndex(\"created_at\"", "created_at > '2026-01-01'")]
    [InlineData("GinIndex(\"document\"", "document @> '{\"a\": 1}'")]
    [InlineData("GinIndex(\"document\", OperatorClass = \"jsonb_path_ops\"", "document @> '{\"a\": 1}'")]
    [InlineData("GinIndex(\"settings\"", "settings::jsonb @> '{\"a\": 1}'")]
    [InlineData("GinIndex(\"code\"", "code LIKE '%abc%'")]
    [InlineData("GinIndex(\"number\", \"tags\"", "number = 1 AND tags @> '{a}'")]
    [InlineData("GistIndex(\"during\"", "during && '[2026-01-01,2026-01-02)'")]
    [InlineData("GistIndex(\"code\"", "code LIKE '%abc%'")]
    [InlineData("GistIndex(\"number\", \"during\"", "number = 1 AND during && '[2026-01-01,2026-01-02)'")]
    [InlineData("GistIndex(\"network\"", "network && '10.0.0.0/8'::cidr")]
    [InlineData("SpGistIndex(\"code\"", "code = 'x'")]
    [InlineData("SpGistIndex(\"during\"", "during && '[2026-01-01,2026-01-02)'")]
    [InlineData("BloomIndex(\"number\", \"code\"", "code = 'x'")]
    [InlineData("ClusteredIndex(\"created_at\"", "created_at > '2026-01-01'")]
    public async Task On_postgresql(string attribute, string condition)
    {
        foreach (var (engine, target) in IndexedDatabase.PostgreSql)
        {
            await using var database = await IndexedDatabase.Create(engine, DialectSet.PostgreSql, target.Version, Things(attribute));
            await database.Execute("SET enable_seqscan = off");
            Assert.Contains("found_by", await database.Plan("SELECT id FROM things WHERE " + condition));
        }
    }

    [Theory, Trait("Needs", "Engines")]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_hidden_index_is_not_used_on_mariadb(bool isHidden)
    {
        await using var database = await IndexedDatabase.Create(
            Engine.MariaDb,
            DialectSet.MariaDb,
            null,
            $"[SchemaTable, CompositeIndex(\"number\", Name = \"found_by\", Invisible = {(isHidden ? "true" : "false")})] partial class Thing {{ public long Id {{ get; set; }} public int Number {{ get; set; }} }}");
        await database.Execute("INSERT INTO things (number) VALUES (1), (2), (3)");
        Assert.Equal(!isHidden, (await database.Plan("SELECT id FROM things WHERE number = 2")).Contains("found_by", StringComparison.Ordinal));
    }

    // Whatever the query does without, the rule holds.
    [Fact, Trait("Needs", "Engines")]
    public async Task A_hidden_unique_index_keeps_its_rule_on_mariadb()
    {
        await using var database = await IndexedDatabase.Create(
            Engine.MariaDb, DialectSet.MariaDb, null, "[SchemaTable, UniqueIndex(\"number\", Invisible = true)] partial class Thing { public long Id { get; set; } public int Number { get; set; } }");
        await database.Execute("INSERT INTO things (number) VALUES (1)");
        await Assert.ThrowsAsync<InvalidOperationException>(() => database.Execute("INSERT INTO things (number) VALUES (1)"));
    }

    [Fact, Trait("Needs", "Engines")]
    public async Task Cluster_orders_the_rows_on_postgresql()
    {
        await using var database = await IndexedDatabase.Create(Engine.PostgreSql15, DialectSet.PostgreSql, null, "[SchemaTable, ClusteredIndex(\"number\")] partial class Thing { public long Id { get; set; } public int Number { get; set; } }");
        await database.Execute("INSERT INTO things (number) VALUES (3), (1), (2)");
        await database.Execute("CLUSTER things");
        Assert.Equal(["1", "2", "3"], await database.Query("SELECT number FROM things ORDER BY ctid"));
    }

    private static string Things(string attribute) =>
        $$"""
        [SchemaTable, {{attribute}}, Name = "found_by")]
        partial class Thing
        {
            [PrimaryKeyColumn] public int Id { get; set; }
            [StringColumn(40)] public string Code { get; set; } = "";
            public int Number { get; set; }
            public DateTime CreatedAt { get; set; }
            [JsonbColumn] public System.Text.Json.JsonDocument Document { get; set; } = null!;
            [JsonbColumn] public string Settings { get; set; } = "{}";
            public string[] Tags { get; set; } = [];
            public System.Net.IPNetwork Network { get; set; }
            [RangeColumn(RangeKind.Timestamp)] public object During { get; set; } = "";
        }
        """;
}
