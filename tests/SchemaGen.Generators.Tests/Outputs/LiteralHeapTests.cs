using System.Collections.Immutable;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;
using SchemaGen.Generators.Tests.Harness;

namespace SchemaGen.Generators.Tests.Outputs;

/// <summary>The 16 MB that an assembly has for its string literals are never met.</summary>
public sealed class LiteralHeapTests
{
    [Fact]
    public void What_does_not_fit_is_stored_as_data()
    {
        // Alpha and Beta no longer fit together.
        var run = Generated.From(
            "[assembly: SchemaTarget(Dialect.PostgreSql)]",
            $"[SchemaTable(Comment = \"{new string('a', 3_400_000)}\")] public partial class Alpha {{ public long Id {{ get; set; }} }}",
            $"[SchemaTable(Comment = \"{new string('b', 3_400_000)}\")] public partial class Beta {{ public long Id {{ get; set; }} }}",
            "[SchemaTable] public partial class Gamma { public long Id { get; set; } }");

        Assert.DoesNotContain("FromUtf8", run["Alpha.Migration.g.cs"]);
        Assert.Contains("\"\"\"u8);", run["Beta.Migration.g.cs"]);
        Assert.Contains("\"\"\"u8);", run["Gamma.Migration.g.cs"]);

        using var file = new PEReader(new MemoryStream(LoadedProject.Emit(run.Output)));
        Assert.InRange(file.GetMetadataReader().GetHeapSize(HeapIndex.UserString), 6_800_000, 14_000_000);
        LoadedProject.RoundTrip(run);
    }

    [Fact]
    public void The_first_by_name_stay_literals_whatever_the_order_of_the_files()
    {
        var fits = new StoredLength("a", LiteralHeap.Capacity - 10);
        var reaches = new StoredLength("b", 10);
        var exceeds = new StoredLength("c", 1);

        Assert.Null(LiteralHeap.FirstBeyond([reaches, fits]));
        Assert.Equal("c", LiteralHeap.FirstBeyond([exceeds, reaches, fits]));
        Assert.Equal("c", LiteralHeap.FirstBeyond([fits, reaches, exceeds]));
        Assert.Equal(["c", "d"], ImmutableArray.Create("a", "b", "c", "d").Where(file => LiteralHeap.IsBeyond("c", file)));
        Assert.False(LiteralHeap.IsBeyond(null, "z"));
    }
}
