using SchemaGen.Generators.Tests.Harness;

namespace SchemaGen.Generators.Tests.Outputs;

/// <summary>What belongs to one database stands in the SQL of a project that has this one only.</summary>
public sealed class OneDatabaseTests
{
    [Fact]
    public void A_type_in_its_own_words() => Assert.Contains(
        "\"path\" ltree NOT NULL",
        Generated.From("[assembly: SchemaTarget(Dialect.PostgreSql)] public struct Place; [SchemaTable] public partial class T { public long Id { get; set; } [SchemaColumn(Type = \"ltree\", Dialects = Dialect.PostgreSql)] public Place Path { get; set; } }")["T.Migration.g.cs"]);

    [Fact]
    public void A_collation() => Assert.Contains(
        "\"name\" varchar(20) COLLATE \"C\" NOT NULL",
        Generated.From("[assembly: SchemaTarget(Dialect.PostgreSql)] [SchemaTable] public partial class T { public long Id { get; set; } [StringColumn(20, Collation = \"C\")] public string Name { get; set; } = \"\"; }")["T.Migration.g.cs"]);
}
