using SchemaGen.CSharp.Linking;
using SchemaGen.Generators.Tests.Harness;
using SchemaGen.Model;

namespace SchemaGen.Generators.Tests.Outputs;

/// <summary>Analyzers, and projects that refer to this one, see what was generated beside what was written, and read the same tables.</summary>
public sealed class SeenByAnalyzersTests
{
    private const string Shop = """
        using SchemaGen;
        namespace Shop;

        [EcommerceProduct]
        public partial class Product
        {
            [EncryptedColumn("pii_key")] public string? Contact { get; set; }
        }

        [SchemaTable, Timestamps]
        public partial class Note { public long Id { get; set; } }
        """;

    [Fact]
    public void Generated_code_changes_no_table_and_is_no_finding()
    {
        var run = Generated.From(Shop);
        var before = SchemaReader.Read(run.Input, CancellationToken.None);
        var after = SchemaReader.Read(run.Output, CancellationToken.None);

        Assert.Equal(before.Tables.Select(table => CanonicalText.Of(table.Table)), after.Tables.Select(table => CanonicalText.Of(table.Table)));
        Assert.Equal(before.Tables.Select(table => table.Model), after.Tables.Select(table => table.Model));
        Assert.Equal(before.Findings, after.Findings);
    }

    [Fact]
    public void A_compiled_table_is_the_one_that_was_written()
    {
        const string app = """
            using SchemaGen;
            namespace App;

            [SchemaTable]
            public partial class Line
            {
                public long Id { get; set; }
                [References(typeof(Shop.Product))] public System.Guid ProductId { get; set; }
            }
            """;
        var library = Generated.From(Shop);
        var run = Generated.From(SourceProject.Of(app) with { AssemblyName = "App", RootNamespace = "App", References = [SourceProject.Runtime, library.Output.ToMetadataReference()] });
        Assert.Contains("REFERENCES \"products\" (\"id\")", run["App.Line.Migration.g.cs"]);
        Assert.Contains("\"create_products\"", run["App.Line.Migration.g.cs"]);
    }
}
