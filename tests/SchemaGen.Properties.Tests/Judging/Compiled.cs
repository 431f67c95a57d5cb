using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using SchemaGen.Analyzers;
using SchemaGen.Generators;
using SchemaGen.Migrations;
using SchemaGen.Properties.Tests.Snippets;

namespace SchemaGen.Properties.Tests.Judging;

/// <summary>Snippets that were compiled together: what the analyzer says of each, and the migrations that the generator wrote.</summary>
/// <param name="Fault">What broke, and for which snippet cannot be told; <see langword="null"/> where nothing did.</param>
internal sealed record Compiled(string? Fault, ILookup<string, Diagnostic> Findings, ISchemaCatalog? Catalog)
{
    /// <summary>The file that holds what is declared for the assembly.</summary>
    public const string AssemblyFile = "Assembly.cs";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(120);

    private static readonly CSharpParseOptions Parsing = new(LanguageVersion.CSharp13);

    private static readonly ImmutableArray<MetadataReference> References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetDirectoryName(path) == Path.GetDirectoryName(typeof(object).Assembly.Location))
            .Append(typeof(SchemaTableAttribute).Assembly.Location)
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    /// <summary>Compiles snippets of one project with the real generator and analyzer; code that is no C# is not loaded.</summary>
    public static async Task<Compiled> CompileAsync(IReadOnlyList<Snippet> snippets)
    {
        // A compiler component that hangs looks at its token, or the test does so instead.
        using var patience = new CancellationTokenSource(Patience);
        try
        {
            return await Task.Run(() => CompileAsync(snippets, patience.Token)).WaitAsync(Patience);
        }
        catch (Exception exception) when (exception is OperationCanceledException or TimeoutException)
        {
            return Broken($"Compiling took longer than {Patience.TotalSeconds} seconds.");
        }
    }

    private static async Task<Compiled> CompileAsync(IReadOnlyList<Snippet> snippets, CancellationToken cancellationToken)
    {
        var input = CSharpCompilation.Create(
            "Examples" + Guid.NewGuid().ToString("N"),
            [
                CSharpSyntaxTree.ParseText("global using System; global using SchemaGen; global using SchemaGen.Templates;\n" + snippets[0].Project, Parsing, AssemblyFile),
                .. snippets.Select(snippet => CSharpSyntaxTree.ParseText(snippet.ToString(), Parsing, snippet.Namespace)),
            ],
            References,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true, nullableContextOptions: NullableContextOptions.Enable));

        var result = CSharpGeneratorDriver.Create([new SchemaGenerator().AsSourceGenerator()], parseOptions: Parsing)
            .RunGeneratorsAndUpdateCompilation(input, out var output, out var driverDiagnostics, cancellationToken).GetRunResult().Results.Single();
        if (result.Exception is { } exception) return Broken("The generator threw: " + exception);
        if (!driverDiagnostics.IsEmpty) return Broken(string.Join("\n", driverDiagnostics));

        var found = await output
            .WithAnalyzers([new SchemaAnalyzer()], new CompilationWithAnalyzersOptions(new AnalyzerOptions([]), null, concurrentAnalysis: true, logAnalyzerExecutionTime: false))
            .GetAnalyzerDiagnosticsAsync(cancellationToken);
        if (found.FirstOrDefault(diagnostic => !diagnostic.Id.StartsWith("SG", StringComparison.Ordinal)) is { } thrown) return Broken(thrown.ToString());
        var findings = found.ToLookup(diagnostic => diagnostic.Location.SourceTree?.FilePath ?? "");

        var image = new MemoryStream();
        var emitted = output.Emit(image, cancellationToken: cancellationToken);
        var errors = emitted.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).ToArray();
        var isGeneratedWrong = errors.Any(error => error.Location.SourceTree is not { } tree || !input.ContainsSyntaxTree(tree));
        return errors.Length == 0 ? new Compiled(null, findings, CatalogOf(image))
            : isGeneratedWrong ? Broken("What the generator wrote does not compile: " + string.Join("\n", errors.Take(5).AsEnumerable()))
            : new Compiled(null, errors.Concat(found).ToLookup(diagnostic => diagnostic.Location.SourceTree?.FilePath ?? ""), null);
    }

    private static ISchemaCatalog? CatalogOf(MemoryStream image)
    {
        image.Position = 0;
        var assembly = new AssemblyLoadContext(null, isCollectible: true).LoadFromStream(image);
        return (ISchemaCatalog?)assembly.GetTypes().SingleOrDefault(type => type.Name == "SchemaCatalog")
            ?.GetProperty("Instance", BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static)!.GetValue(null);
    }

    private static Compiled Broken(string fault) => new(fault, Array.Empty<Diagnostic>().ToLookup(_ => ""), null);
}
