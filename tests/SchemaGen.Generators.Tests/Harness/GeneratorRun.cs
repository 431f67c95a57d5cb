using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace SchemaGen.Generators.Tests.Harness;

/// <summary>What one run of the generator gave, and what of it is new since the run before.</summary>
internal sealed class GeneratorRun
{
    private readonly GeneratorRunResult _result;
    private readonly CSharpCompilation _input;

    public GeneratorRun(CSharpCompilation input, GeneratorDriverRunResult result, GeneratorRun? before)
    {
        _input = input;
        _result = Assert.Single(result.Results);
        Assert.Null(_result.Exception);
        Assert.Empty(result.Diagnostics);
        Sources = _result.GeneratedSources.ToImmutableSortedDictionary(source => source.HintName, source => source, StringComparer.Ordinal);
        // Text that is kept is the same object; text that was written again is another one, even where it is equal.
        Rewritten = [.. Sources.Values.Where(source => before is null || !before.Sources.TryGetValue(source.HintName, out var old) || old.SourceText != source.SourceText).Select(source => source.HintName)];
        Removed = before is null ? [] : [.. before.Sources.Keys.Where(name => !Sources.ContainsKey(name))];
    }

    public ImmutableSortedDictionary<string, GeneratedSourceResult> Sources { get; }

    /// <summary>The input with what was generated.</summary>
    public CSharpCompilation Output => _input.AddSyntaxTrees(Sources.Values.Select(source => source.SyntaxTree));

    public CSharpCompilation Input => _input;

    /// <summary>The files that were written in this run.</summary>
    public ImmutableArray<string> Rewritten { get; }

    /// <summary>The files that the run before had and this one has not.</summary>
    public ImmutableArray<string> Removed { get; }

    /// <summary>How many outputs ran, with a file or without.</summary>
    public int OutputsRun => _result.TrackedOutputSteps.SelectMany(pair => pair.Value).SelectMany(step => step.Outputs).Count(output => IsNew(output.Reason));

    public string this[string hintName] => Sources.TryGetValue(hintName, out var source)
        ? source.SourceText.ToString()
        : throw new KeyNotFoundException($"No file '{hintName}' among {string.Join(", ", Sources.Keys)}.");

    /// <summary>Every file under its name.</summary>
    public string AllText => string.Concat(Sources.Values.Select(source => "===== " + source.HintName + "\n" + source.SourceText));

    /// <summary>What a step gave that was not there before, by reason.</summary>
    public ImmutableArray<IncrementalStepRunReason> NewIn(string step) =>
        _result.TrackedSteps.TryGetValue(step, out var steps) ? [.. steps.SelectMany(run => run.Outputs).Select(output => output.Reason).Where(IsNew)] : [];

    /// <summary>What a step did with all its outputs.</summary>
    public ImmutableArray<IncrementalStepRunReason> ReasonsOf(string step) =>
        _result.TrackedSteps.TryGetValue(step, out var steps) ? [.. steps.SelectMany(run => run.Outputs).Select(output => output.Reason)] : [];

    /// <summary>Nothing of what is kept changed, and no output ran.</summary>
    public GeneratorRun KeepsEverything()
    {
        foreach (var step in StepNames) Assert.True(NewIn(step).IsEmpty, $"{step}: {string.Join(", ", ReasonsOf(step))}");
        Assert.Equal(0, OutputsRun);
        Assert.Empty(Rewritten);
        Assert.Empty(Removed);
        return this;
    }

    /// <summary>Exactly these files were written in this run.</summary>
    public GeneratorRun Rewrites(params string[] hintNames)
    {
        Assert.Equal(hintNames.Order(StringComparer.Ordinal), Rewritten.Order(StringComparer.Ordinal));
        return this;
    }

    /// <summary>Input and output together have no error and no warning; what documentation the input lacks is its own matter.</summary>
    public GeneratorRun Compiles(params string[] except)
    {
        var faults = Output.GetDiagnostics()
            .Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning && !except.Contains(diagnostic.Id))
            .Where(diagnostic => diagnostic.Id is not ("CS1591" or "CS1587") || !_input.ContainsSyntaxTree(diagnostic.Location.SourceTree))
            .ToArray();
        Assert.True(faults.Length == 0, string.Join("\n", faults.Take(8).Select(fault => fault + "\n    " + Line(fault))));
        return this;
    }

    public static IEnumerable<string> StepNames { get; } =
        [.. typeof(Steps).GetFields().Select(field => (string)field.GetRawConstantValue()!)];

    private static bool IsNew(IncrementalStepRunReason reason) => reason is not (IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged);

    private static string Line(Diagnostic fault) => fault.Location.SourceTree is { } tree
        ? tree.GetText().Lines[fault.Location.GetLineSpan().StartLinePosition.Line].ToString().Trim()
        : "";
}
