using SchemaGen.Generators.Tests.Harness;

namespace SchemaGen.Generators.Tests.Robustness;

/// <summary>A file as it is while somebody types it: the generator neither throws nor gives two files one name.</summary>
public sealed class HalfTypedTests
{
    [Fact]
    public void The_whole_file_is_sound_but_for_the_class_with_two_templates() =>
        // A struct in two parts has no order of its fields, which C# says of every such struct (CS0282).
        LoadedProject.RoundTrip(Generated.FromFaulty(Samples.MostAttributes.Replace("[Template(\"brands\"), CatalogItem]", "[Template(\"brands\")]")).Compiles("CS0282"));

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public void The_file_cut_at_every_third_character(int first)
    {
        var session = new GeneratorSession(SourceProject.Of("", "[SchemaTable] public partial class Other { public int Id { get; set; } }"));
        session.Run();
        for (var length = first; length <= Samples.MostAttributes.Length; length += 3)
            Judge(session.Edit("File1.cs", Samples.MostAttributes[..length]), length);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void The_file_with_a_token_missing(int first)
    {
        var session = new GeneratorSession(SourceProject.Of(""));
        session.Run();
        var tokens = Microsoft.CodeAnalysis.CSharp.SyntaxFactory.ParseCompilationUnit(Samples.MostAttributes).DescendantTokens().ToArray();
        for (var i = first; i < tokens.Length; i += 2)
            Judge(session.Edit("File1.cs", Samples.MostAttributes.Remove(tokens[i].SpanStart, tokens[i].Span.Length)), tokens[i].SpanStart);
    }

    // That nothing was thrown, and no name given twice, each run checks by itself.
    private static void Judge(GeneratorRun run, int position)
    {
        var twins = run.Sources.Keys.GroupBy(name => name, StringComparer.OrdinalIgnoreCase).Where(group => group.Count() > 1);
        Assert.True(!twins.Any(), $"At {position}: {string.Join(", ", twins.Select(group => group.Key))}");
        foreach (var name in run.Sources.Keys) Assert.Matches(@"^[\w.]+\.g\.cs$", name);
    }
}
