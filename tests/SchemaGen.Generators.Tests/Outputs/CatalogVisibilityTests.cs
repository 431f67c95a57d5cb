using SchemaGen.Generators.Tests.Harness;

namespace SchemaGen.Generators.Tests.Outputs;

/// <summary>Whatever is generated for a public table can be seen with it.</summary>
public sealed class CatalogVisibilityTests
{
    [Fact]
    public void Follows_the_tables_also_those_whose_name_another_has()
    {
        var run = Generated.From(
            "namespace Shop; [SchemaTable(\"things\")] internal partial class Alpha { public long Id { get; set; } }",
            "namespace Shop; [SchemaTable(\"things\")] public partial class Beta { public long Id { get; set; } }");

        Assert.Contains("public static class SchemaCatalog", run["SchemaCatalog.g.cs"]);
    }

    [Fact]
    public void Is_internal_where_all_tables_are() => Assert.Contains(
        "internal static class SchemaCatalog",
        Generated.From("namespace Shop; [SchemaTable] internal partial class Alpha { public long Id { get; set; } }")["SchemaCatalog.g.cs"]);
}
