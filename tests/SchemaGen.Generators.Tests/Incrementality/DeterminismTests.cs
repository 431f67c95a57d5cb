using System.Globalization;
using SchemaGen.Generators.Tests.Harness;

namespace SchemaGen.Generators.Tests.Incrementality;

/// <summary>The same classes give the same bytes, whatever the machine's language, the order of files and their line ends.</summary>
public sealed class DeterminismTests
{
    private static readonly string[] Files =
    [
        """
        using SchemaGen;
        namespace Shop;
        [SchemaTable, Check("price >= 0.5")]
        public partial class Item
        {
            public long Id { get; set; }
            [DecimalColumn(9, 3, Default = -1.25)] public decimal Price { get; set; }
            [IdentityColumn(Start = -5)] public long Title { get; set; }
            [References(typeof(Owner))] public System.Guid OwnerId { get; set; }
        }
        """,
        "using SchemaGen;\nnamespace Shop;\n[SchemaTable(Comment = \"line\\nline\")]\npublic partial class Owner { public System.Guid Id { get; set; } }",
        "using SchemaGen;\nnamespace Shop;\n[SchemaTable, Partitioned(By = \"InsertedAt\")]\npublic partial class Info { public int Id { get; set; } public System.DateTimeOffset InsertedAt { get; set; } }",
    ];

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("sv-SE")]
    [InlineData("fa-IR")]
    public void Under_every_culture(string culture)
    {
        var expected = Text(Files);
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = new CultureInfo(culture);
        try
        {
            Assert.Equal(expected, Text(Files));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void In_every_order_of_files() => Assert.Equal(Text(Files), Text([Files[2], Files[0], Files[1]]));

    [Fact]
    public void With_other_line_ends() => Assert.Equal(Text(Files), Text([.. Files.Select(file => file.ReplaceLineEndings("\r\n"))]));

    private static string Text(string[] files)
    {
        var text = new GeneratorSession(SourceProject.Of(files)).Run().AllText;
        Assert.Contains("CREATE TABLE", text);
        return text;
    }
}
