using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace SchemaGen.Generators.Tests.Harness;

/// <summary>A project in memory: its files, and what else the compiler is told.</summary>
internal sealed record SourceProject
{
    /// <summary>A file that every project has and that no table is about.</summary>
    public const string UnrelatedPath = "Unrelated.cs";

    private const string Unrelated = "internal static class Unrelated { public static int Value() => 1; }";

    private const string Usings = "global using System; global using System.Collections.Generic; global using System.Linq; global using SchemaGen;";

    private static readonly ImmutableArray<MetadataReference> Framework =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(path => Path.GetDirectoryName(path) == Path.GetDirectoryName(typeof(object).Assembly.Location))
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    public static MetadataReference Runtime { get; } = MetadataReference.CreateFromFile(typeof(Dialect).Assembly.Location);

    public required ImmutableArray<(string Path, string Text)> Files { get; init; }

    /// <summary>Files beside the code that the compiler is told of.</summary>
    public ImmutableArray<(string Path, string Text)> AdditionalFiles { get; init; } = [];

    public string AssemblyName { get; init; } = "Shop";

    public string? RootNamespace { get; init; } = "Shop";

    public LanguageVersion LanguageVersion { get; init; } = LanguageVersion.CSharp13;

    public ImmutableArray<MetadataReference> References { get; init; } = [Runtime];

    public static SourceProject Of(params string[] files) => new()
    {
        Files = [(UnrelatedPath, Unrelated), ("Usings.cs", Usings), .. files.Select((text, index) => ($"File{index + 1}.cs", text))],
    };

    public SourceProject With(string path, string text) => this with { Files = Files.Add((path, text)) };

    public CSharpParseOptions ParseOptions => new(LanguageVersion, DocumentationMode.Diagnose);

    public SyntaxTree Parse(string path, string text) =>
        CSharpSyntaxTree.ParseText(SourceText.From(text, System.Text.Encoding.UTF8), ParseOptions, path);

    public CSharpCompilation Compile() => CSharpCompilation.Create(
        AssemblyName,
        Files.Select(file => Parse(file.Path, file.Text)),
        [.. Framework, .. References],
        new CSharpCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary,
            allowUnsafe: true,
            nullableContextOptions: NullableContextOptions.Enable,
            warningLevel: 9999,
            deterministic: true));
}
