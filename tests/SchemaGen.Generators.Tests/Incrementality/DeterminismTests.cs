using System.Globalization;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Runtime.CompilerServices;
using SchemaGen.CSharp.Linking;
using SchemaGen.Model;
using SchemaGen.Generators.Tests.Harness;

namespace SchemaGen.Generators.Tests.Incrementality;

/// <summary>The same classes give the same bytes, whatever the machine's language, the order of files and their line ends.</summary>
public sealed class DeterminismTests
{
    private static readonly string[] Files =
    [
        .. EveryColumn(),
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
    [InlineData("")]
    [InlineData("tr-TR")]
    [InlineData("sv-SE")]
    [InlineData("fa-IR")]
    public void Under_every_culture(string culture)
    {
        var expected = Text(Files);
        var before = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = new CultureInfo(culture);
        try
        {
            Assert.Equal(expected, Text(Files));
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = before;
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void In_every_order_of_files(int seed)
    {
        string[] shuffled = [.. Files];
        new Random(seed).Shuffle(shuffled);
        Assert.NotEqual(Files, shuffled);
        Assert.Equal(Text(Files), Text(shuffled));
    }

    // Nothing that writes can ask for the day, for chance, or for the machine.
    [Theory]
    [InlineData(typeof(SchemaGenerator))]
    [InlineData(typeof(SchemaReader))]
    [InlineData(typeof(Table))]
    public void On_every_day(Type type)
    {
        using var file = new PEReader(File.OpenRead(type.Assembly.Location));
        var metadata = file.GetMetadataReader();
        string[] called =
        [
            .. metadata.MemberReferences.Select(metadata.GetMemberReference)
                .Where(member => member.Parent.Kind == HandleKind.TypeReference)
                .Select(member => $"{metadata.GetString(metadata.GetTypeReference((TypeReferenceHandle)member.Parent).Name)}.{metadata.GetString(member.Name)}"),
        ];
        Assert.Contains("String.Concat", called);
        Assert.Empty(called.Intersect(
        [
            "DateTime.get_Now", "DateTime.get_UtcNow", "DateTime.get_Today", "DateTimeOffset.get_Now", "DateTimeOffset.get_UtcNow", "Guid.NewGuid",
            "Random..ctor", "Environment.get_MachineName", "Environment.get_UserName", "Environment.get_TickCount", "Environment.get_NewLine",
            "Environment.get_CurrentDirectory", "Environment.GetEnvironmentVariable", "Stopwatch.GetTimestamp", "Stopwatch.StartNew", "TimeZoneInfo.get_Local",
        ]));
    }

    [Fact]
    public void With_other_line_ends() => Assert.Equal(Text(Files), Text([.. Files.Select(file => file.ReplaceLineEndings("\r\n"))]));

    /// <summary>The classes whose columns are of every type.</summary>
    private static IEnumerable<string> EveryColumn([CallerFilePath] string file = "") =>
        Directory.EnumerateFiles(Path.Combine(Path.GetDirectoryName(file)!, "..", "..", "SchemaGen.RoundTrip.Tests", "Values", "Tables"), "*Value.cs")
            .Order(StringComparer.Ordinal).Select(File.ReadAllText);

    private static string Text(string[] files)
    {
        var text = new GeneratorSession(SourceProject.Of(files)).Run().AllText;
        Assert.Contains("CREATE TABLE", text);
        return text;
    }
}
