using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;

namespace SchemaGen.Analyzers.Tests;

/// <summary>
/// A project of the analyzed code, with the real attributes, the running framework and nullable annotations. Code that does not
/// compile fails a test, before a fix and after it.
/// </summary>
internal sealed class SchemaTest<TFix> : CSharpCodeFixTest<SchemaAnalyzer, TFix, DefaultVerifier>
    where TFix : CodeFixProvider, new()
{
    private readonly LanguageVersion _version;

    public SchemaTest(string targets, bool hasGlobalUsings = true, LanguageVersion version = LanguageVersion.CSharp13)
    {
        _version = version;
        ReferenceAssemblies = Runtime.Assemblies;
        TestState.AdditionalReferences.AddRange(Runtime.References);
        var usings = hasGlobalUsings ? "global using System;\nglobal using SchemaGen;\n" : "";
        Prelude = usings + string.Concat(Targets(targets).Select(target => $"[assembly: SchemaGen.SchemaTarget({target})]\n"));
        TestState.Sources.Add((PreludePath, Prelude));
        CodeActionValidationMode = CodeActionValidationMode.None;
    }

    /// <summary>Whether rules speak that give advice on code which is right; most tests are about something else.</summary>
    public bool HasAdvice { get; init; }

    /// <summary>The file with the global usings and the databases.</summary>
    public string Prelude { get; }

    /// <summary>Its path.</summary>
    public const string PreludePath = "/0/Prelude.cs";

    protected override CompilationOptions CreateCompilationOptions() =>
        ((CSharpCompilationOptions)base.CreateCompilationOptions()).WithNullableContextOptions(_version < LanguageVersion.CSharp8 ? NullableContextOptions.Disable : NullableContextOptions.Enable);

    protected override ParseOptions CreateParseOptions() => new CSharpParseOptions(_version, DocumentationMode.Parse);

    // The harness names every rule as if by /warnaserror-, which no project does and which wins over configuration files.
    protected override CompilationWithAnalyzers CreateCompilationWithAnalyzers(
        Compilation compilation, ImmutableArray<DiagnosticAnalyzer> analyzers, AnalyzerOptions options, CancellationToken cancellationToken) =>
        base.CreateCompilationWithAnalyzers(
            compilation.WithOptions(compilation.Options.WithSpecificDiagnosticOptions(
                ImmutableDictionary<string, ReportDiagnostic>.Empty.Add("AD0001", ReportDiagnostic.Error).AddRange(Silent.Select(id => KeyValuePair.Create(id, ReportDiagnostic.Suppress))))),
            analyzers,
            options,
            cancellationToken);

    private string[] Silent => HasAdvice ? [] : Advice.Ids;

    private static IEnumerable<string> Targets(string targets) =>
        targets.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(target => "SchemaGen.Dialect." + target);
}
