using System.Collections.Immutable;
using System.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using SchemaGen.Analyzers;
using SchemaGen.Generators;

namespace SchemaGen.Benchmarks;

/// <summary>All analyzers together beside the generator, each on a project that nobody has read before; the analyzers are to take less than twice as long.</summary>
internal static class AnalyzerRun
{
    private const int Runs = 3;

    public static void Print(string[] arguments)
    {
        int[] sizes = arguments.Length > 0 ? [.. arguments.Select(int.Parse)] : [250, 500, 1000];
        Console.WriteLine($"{Environment.ProcessorCount} cores, .NET {Environment.Version}, Roslyn {typeof(Compilation).Assembly.GetName().Version}");
        Console.WriteLine($"{"tables",6} {"generator ms",13} {"analyzers ms",13} {"ratio",6} {"generator MB",13} {"analyzers MB",13} {"findings",9}");
        foreach (var size in sizes) Print(size);
    }

    private static void Print(int size)
    {
        var project = ManyTables.Compile(size);
        var findings = 0;
        var generator = Best(project, fresh => ManyTables.Driver(new SchemaGenerator()).RunGenerators(fresh));
        var analyzers = Best(project, fresh => findings = Analyze(fresh).Length);
        Console.WriteLine(FormattableString.Invariant(
            $"{size,6} {generator.Milliseconds,13:F0} {analyzers.Milliseconds,13:F0} {analyzers.Milliseconds / generator.Milliseconds,6:F2} {generator.Megabytes,13:F0} {analyzers.Megabytes,13:F0} {findings,9}"));
    }

    private static ImmutableArray<Diagnostic> Analyze(Compilation compilation) => compilation
        .WithAnalyzers([new SchemaAnalyzer()], new CompilationWithAnalyzersOptions(new AnalyzerOptions([]), null, concurrentAnalysis: true, logAnalyzerExecutionTime: false))
        .GetAnalyzerDiagnosticsAsync().GetAwaiter().GetResult();

    // The quickest of a few, so that other work of the machine counts least; the first one is for the just-in-time compiler.
    private static (double Milliseconds, double Megabytes) Best(CSharpCompilation project, Action<CSharpCompilation> run)
    {
        var best = (Milliseconds: double.MaxValue, Megabytes: 0.0);
        for (var round = -1; round < Runs; round++)
        {
            var fresh = CSharpCompilation.Create(
                project.AssemblyName, project.SyntaxTrees.Select(tree => ManyTables.Parse(tree.FilePath, tree.ToString())), project.References, project.Options);
            var before = GC.GetTotalAllocatedBytes(precise: true);
            var watch = Stopwatch.StartNew();
            run(fresh);
            var time = watch.Elapsed.TotalMilliseconds;
            if (round >= 0 && time < best.Milliseconds) best = (time, (GC.GetTotalAllocatedBytes(precise: true) - before) / 1048576.0);
        }

        return best;
    }
}
