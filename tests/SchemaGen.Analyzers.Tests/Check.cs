using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Testing;

namespace SchemaGen.Analyzers.Tests;

/// <summary>Short forms of what most tests do.</summary>
internal static class Check
{
    /// <summary>The databases that most tests declare; what they lack is settled.</summary>
    public const string Targets = "PostgreSql Sqlite";

    /// <summary>The findings about one file, at its marks.</summary>
    public static Task Findings(string source, params DiagnosticResult[] expected) => Findings(Targets, source, expected);

    /// <summary>The findings about one file with other databases.</summary>
    public static Task Findings(string targets, string source, params DiagnosticResult[] expected) => Files(targets, [source], expected);

    /// <summary>The findings about several files.</summary>
    public static Task Files(string targets, string[] sources, params DiagnosticResult[] expected) =>
        Files(targets, sources, expected.Any(finding => Advice.Ids.Contains(finding.Id)), expected);

    /// <summary>No finding and no advice about one file.</summary>
    public static Task NoAdvice(string targets, string source) => Files(targets, [source], hasAdvice: true, []);

    private static Task Files(string targets, string[] sources, bool hasAdvice, DiagnosticResult[] expected)
    {
        var test = new SchemaTest<EmptyCodeFixProvider>(targets) { HasAdvice = hasAdvice };
        foreach (var source in sources) test.TestState.Sources.Add(source);
        test.ExpectedDiagnostics.AddRange(expected);
        return test.RunAsync();
    }

    /// <summary>A finding at the mark of this number, with its message.</summary>
    public static DiagnosticResult Error(string id, int mark, string message) => At(id, DiagnosticSeverity.Error, mark, message);

    /// <summary>A finding at the mark of this number, with its message.</summary>
    public static DiagnosticResult Warning(string id, int mark, string message) => At(id, DiagnosticSeverity.Warning, mark, message);

    /// <summary>A finding at the mark of this number, with its message.</summary>
    public static DiagnosticResult Info(string id, int mark, string message) => At(id, DiagnosticSeverity.Info, mark, message);

    private static DiagnosticResult At(string id, DiagnosticSeverity severity, int mark, string message) =>
        new DiagnosticResult(id, severity).WithLocation(mark).WithOptions(DiagnosticOptions.IgnoreAdditionalLocations).WithMessage(message);

    /// <summary>A fix turns one text into another, which has no finding left; "fix all" does the same.</summary>
    public static Task Fix<TFix>(string key, string source, string fixedSource, string targets = Targets, bool hasGlobalUsings = true, int iterations = -1)
        where TFix : CodeFixProvider, new() =>
        FixFiles<TFix>(key, [source], [fixedSource], targets, hasGlobalUsings, iterations);

    /// <summary>A fix of several files.</summary>
    public static Task FixFiles<TFix>(
        string key, string[] sources, string[] fixedSources, string targets = Targets, bool hasGlobalUsings = true, int iterations = -1)
        where TFix : CodeFixProvider, new()
    {
        var test = new SchemaTest<TFix>(targets, hasGlobalUsings) { CodeActionEquivalenceKey = key, HasAdvice = Advice.Ids.Contains(key.Split(':')[0]) };
        foreach (var source in sources) test.TestState.Sources.Add(source);
        test.FixedState.Sources.Add((SchemaTest<TFix>.PreludePath, test.Prelude));
        foreach (var source in fixedSources) test.FixedState.Sources.Add(source);
        if (iterations >= 0)
        {
            test.NumberOfIncrementalIterations = iterations;
            test.NumberOfFixAllIterations = 1;
        }

        return test.RunAsync();
    }
}
