using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace SchemaGen.Analyzers.Tests;

/// <summary>One reading serves a compilation, however many ask and whoever gives up.</summary>
public sealed class LocatedFindingsTests
{
    private static readonly SyntaxTree File = CSharpSyntaxTree.ParseText("using SchemaGen; [SchemaTable] public class Order { public long Id { get; set; } }", path: "a.cs");

    private static LocatedFindings Findings() => new(CSharpCompilation.Create("a", [File], Runtime.References, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary)), []);

    [Fact]
    public void A_reading_that_was_cancelled_leaves_nothing_behind()
    {
        var findings = Findings();
        Assert.Throws<OperationCanceledException>(() => findings.In(File, new CancellationToken(canceled: true)));
        Assert.Equal("SG1001", Assert.Single(findings.In(File, CancellationToken.None)).Id);
    }

    [Fact]
    public async Task All_get_the_same()
    {
        var findings = Findings();
        var found = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => findings.In(File, CancellationToken.None).Single())));
        Assert.All(found, finding => Assert.Same(found[0], finding));
    }

    [Fact]
    public void A_file_of_another_compilation_has_none() => Assert.Empty(Findings().In(CSharpSyntaxTree.ParseText(""), CancellationToken.None));
}
