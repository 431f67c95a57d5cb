using SchemaGen.Engines;
using SchemaGen.Model;
using SchemaGen.Model.Dialects;
using SchemaGen.Model.Planning;
using SchemaGen.Model.Statements;

namespace SchemaGen.CSharp.Tests.Indexes;

/// <summary>A vector query gives the nearest first, and uses the index of its distance.</summary>
public sealed class VectorTests
{
    [Theory, Trait("Needs", "Engines")]
    [InlineData("Hnsw", "Cosine", "<=>", "3,2,1")]
    [InlineData("Hnsw", "Euclidean", "<->", "1,2,3")]
    [InlineData("Hnsw", "InnerProduct", "<#>", "3,2,1")]
    [InlineData("Hnsw", "Manhattan", "<+>", "1,2,3")]
    [InlineData("IvfFlat", "Cosine", "<=>", "3,2,1")]
    [InlineData("IvfFlat", "Euclidean", "<->", "1,2,3")]
    [InlineData("IvfFlat", "InnerProduct", "<#>", "3,2,1")]
    public async Task On_postgresql(string method, string distance, string comparison, string order)
    {
        await using var database = await IndexedDatabase.Create(
            Engine.PgLite,
            DialectSet.PostgreSql,
            new(18),
            $$"""
            [SchemaTable, VectorIndex("embedding", Method = VectorIndexMethod.{{method}}, Distance = VectorDistance.{{distance}}, Name = "near")]
            partial class Text { [PrimaryKeyColumn] public int Id { get; set; } [VectorColumn(2)] public float[] Embedding { get; set; } = []; }
            """);
        await database.Execute("INSERT INTO texts (id, embedding) VALUES (1, '[1,0.5]'), (2, '[4,1.5]'), (3, '[20,2]')");
        // The lists were made of no rows, so a query has to look into each.
        await database.Execute("SET enable_seqscan = off; SET ivfflat.probes = 100");
        var query = $"SELECT id FROM texts ORDER BY embedding {comparison} '[1,0]' LIMIT 3";
        Assert.Equal(order.Split(','), await database.Query(query));
        Assert.Contains("near", await database.Plan(query));
    }

    [Theory, Trait("Needs", "Engines")]
    [InlineData(2000, true)]
    [InlineData(2001, false)]
    public async Task As_many_dimensions_as_the_extension_indexes(int dimensions, bool isIndexed)
    {
        var source = $"[SchemaTable, VectorIndex(\"a\", Name = \"near\")] partial class T {{ public long Id {{ get; set; }} [VectorColumn({dimensions})] public float[] A {{ get; set; }} = []; }}";
        var plan = TablePlan.For(Source.Table(source), IndexedDatabase.Target(DialectSet.PostgreSql));
        Assert.Equal(isIndexed, plan.Omissions.IsEmpty);
        await using var database = await IndexedDatabase.Create(Engine.PgLite, DialectSet.PostgreSql, null, source);
        if (!isIndexed)
            await Assert.ThrowsAsync<InvalidOperationException>(() => database.Execute("CREATE INDEX near ON ts USING hnsw (a vector_cosine_ops)"));
    }

    [Theory]
    [InlineData("VectorIndex(\"a\")", "[VectorColumn(3)] public float[]? A { get; set; }", "MariaDB indexes no vectors in a column that admits NULL, as a does")]
    [InlineData("VectorIndex(\"a\"), VectorIndex(\"b\")", "[VectorColumn(3)] public float[] A { get; set; } = []; [VectorColumn(3)] public float[] B { get; set; } = [];", "MariaDB has one vector index a table")]
    [InlineData("VectorIndex(\"a\", Distance = VectorDistance.Manhattan)", "[VectorColumn(3)] public float[] A { get; set; } = [];", "MariaDB indexes vectors by cosine and Euclidean distance only")]
    public void What_mariadb_asks_for(string attributes, string members, string why)
    {
        var table = Source.Table($"[SchemaTable, {attributes}] partial class T {{ public long Id {{ get; set; }} {members} }}");
        Assert.Equal(why, Assert.Single(TablePlan.For(table, IndexedDatabase.Target(DialectSet.MariaDb, new(11, 8))).Omissions).Why);
    }

    [Fact]
    public void Oracle_deletes_old_rows_beside_a_vector_index_and_drops_no_partition()
    {
        var target = new SchemaTarget(SqlDialect.In(DialectSet.Oracle).Single(), ServerVersion.Parse("23"), "EE");
        Assert.Equal([MaintenanceKind.DropPartitions, MaintenanceKind.Delete], Kinds(""));
        Assert.Equal([MaintenanceKind.Delete], Kinds(", VectorIndex(\"embedding\", Method = VectorIndexMethod.IvfFlat)"));

        IEnumerable<MaintenanceKind> Kinds(string index) => target.Dialect.MaintenanceSteps(
            Source.Table(
                $$"""
                [SchemaTable, Partitioned(By = "at"), RetentionPolicy(30, "at"){{index}}]
                partial class Text { [PrimaryKeyColumn] public int Id { get; set; } public DateTime At { get; set; } [VectorColumn(2)] public float[] Embedding { get; set; } = []; }
                """),
            target).Select(step => step.Kind);
    }
}
