using SchemaGen.Generators.Tests.Harness;

namespace SchemaGen.Generators.Tests.Outputs;

/// <summary>A collation's name belongs to one database, which a project with one target need not say.</summary>
public sealed class CollationTests
{
    [Fact]
    public void Of_a_project_with_one_database() => Assert.Contains(
        "\"name\" varchar(20) COLLATE \"C\" NOT NULL",
        Generated.From("[assembly: SchemaTarget(Dialect.PostgreSql)] [SchemaTable] public partial class T { public long Id { get; set; } [StringColumn(20, Collation = \"C\")] public string Name { get; set; } = \"\"; }")["T.Migration.g.cs"]);
}
