using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SchemaGen.CSharp.Building;
using SchemaGen.CSharp.Declarations;
using SchemaGen.CSharp.Linking;
using SchemaGen.CSharp.Reading;
using SchemaGen.Model;
using SchemaGen.Model.Rules;

namespace SchemaGen.CSharp.Tests;

/// <summary>Source text as a project: compiled with the real attributes and the running framework, then read.</summary>
internal static class Source
{
    private static readonly MetadataReference[] Framework =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => path.Contains("Microsoft.NETCore.App", StringComparison.Ordinal))
            .Append(typeof(SchemaTableAttribute).Assembly.Location)
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    /// <summary>The repository's folder.</summary>
    public static string Repository { get; } =
        typeof(Source).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(data => data.Key == "RepositoryRoot").Value!;

    /// <summary>Compiles source that has no errors.</summary>
    public static CSharpCompilation Compile(string source, params MetadataReference[] references) => CompileFiles([source], references);

    /// <summary>Compiles several files that have no errors.</summary>
    public static CSharpCompilation CompileFiles(string[] sources, params MetadataReference[] references)
    {
        var parse = new CSharpParseOptions(LanguageVersion.CSharp13);
        var compilation = CSharpCompilation.Create(
            "project",
            sources.Prepend("global using System; global using System.Collections.Generic; global using SchemaGen;").Select(source => CSharpSyntaxTree.ParseText(source, parse)),
            [.. Framework, .. references],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        var errors = compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).ToArray();
        Assert.True(errors.Length == 0, string.Join("\n", errors.Select(error => error.ToString())));
        return compilation;
    }

    /// <summary>Compiles source to an assembly, as a referenced package is.</summary>
    public static MetadataReference Assembly(string source)
    {
        var stream = new MemoryStream();
        var result = Compile(source).WithAssemblyName("package").Emit(stream);
        Assert.True(result.Success, string.Join("\n", result.Diagnostics));
        return MetadataReference.CreateFromImage(stream.ToArray());
    }

    /// <summary>Reads source as a project.</summary>
    public static SchemaReader Read(string source, params MetadataReference[] references)
    {
        var reader = SchemaReader.Read(Compile(source, references), CancellationToken.None);
        Assert.All(reader.Findings, finding => Assert.True(IsWellFormed(finding.Message), finding.Message));
        return reader;
    }

    // On one line, and without a full stop, as the compiler's own.
    private static bool IsWellFormed(string message) =>
        message.Length > 0 && !message.EndsWith('.') && !char.IsWhiteSpace(message[^1]) && !message.Any(char.IsControl);

    /// <summary>The only table of a source, with its references resolved, that has no findings but for information.</summary>
    public static LinkedTable Linked(string source, params MetadataReference[] references)
    {
        var reader = Read(source, references);
        Assert.Equal([], Faults(reader).Select(finding => finding.Rule + " " + finding.Message));
        return Assert.Single(reader.Tables);
    }

    /// <summary>The findings that are more than information: neither advice, nor what databases lack that no source here declares.</summary>
    public static IEnumerable<Finding> Faults(SchemaReader reader) => reader.Findings.Where(finding => finding.Severity != FindingSeverity.Info);

    /// <summary>The only table of a source.</summary>
    public static Table Table(string source, params MetadataReference[] references) => Linked(source, references).Table;

    /// <summary>The only column of a property: the source of a class's body.</summary>
    public static Column Column(string member, string around = "") =>
        Assert.Single(Table($"{around} [SchemaTable] partial class T {{ {member} }}").Columns);

    /// <summary>The declaration of a type.</summary>
    public static TypeDeclaration Declaration(string source, string type)
    {
        var compilation = Compile(source);
        return DeclarationReader.For(compilation).Read(compilation.GetTypeByMetadataName(type)!, CancellationToken.None);
    }

    /// <summary>The model of a type.</summary>
    public static TableModel Model(string source, string type) => TableBuilder.Build(Declaration(source, type), SchemaTargets.Undeclared).Model!;
}
