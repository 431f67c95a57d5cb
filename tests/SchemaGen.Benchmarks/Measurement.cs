using System.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace SchemaGen.Benchmarks;

/// <summary>What running a generator took.</summary>
/// <param name="Milliseconds">The median.</param>
/// <param name="SlowMilliseconds">The 95th of a hundred.</param>
/// <param name="Allocated">Bytes, the mean.</param>
/// <param name="OutputsRun">How many files the last run wrote again.</param>
internal sealed record Measurement(double Milliseconds, double SlowMilliseconds, long Allocated, int? OutputsRun)
{
    /// <summary>The first run for a project.</summary>
    public static Measurement OfColdRun(IIncrementalGenerator generator, CSharpCompilation compilation, int runs)
    {
        var meter = new Meter();
        for (var run = -1; run < runs; run++)
        {
            // Nothing that is kept for a compilation or a file may be there already.
            var fresh = CSharpCompilation.Create(
                compilation.AssemblyName, compilation.SyntaxTrees.Select(tree => ManyTables.Parse(tree.FilePath, tree.ToString())), compilation.References, compilation.Options);
            var driver = ManyTables.Driver(generator);
            meter.Time(() => driver.RunGenerators(fresh), counts: run >= 0);
        }

        return meter.Result(null);
    }

    /// <summary>The runs after edits.</summary>
    public static Measurement OfEdits(IIncrementalGenerator generator, CSharpCompilation compilation, Edit edit, int runs)
    {
        var meter = new Meter();
        var driver = ManyTables.Driver(generator).RunGenerators(compilation);
        var warmUps = Math.Max(2, runs / 3);
        var outputs = 0;
        for (var step = 0; step < warmUps + runs; step++)
        {
            var before = FilesOf(driver);
            compilation = ManyTables.Replace(compilation, edit.Path, edit.Text(step));
            var edited = compilation;
            meter.Time(() => driver = driver.RunGenerators(edited), counts: step >= warmUps);
            outputs = FilesOf(driver).Count(file => !before.Contains(file));
        }

        return meter.Result(outputs);
    }

    // An output that runs again gives its file anew, and one that does not gives the same object. The driver could tell of the outputs itself,
    // but what it notes for that grows with the cube of the tables.
    private static HashSet<object> FilesOf(GeneratorDriver driver) => new(
        driver.GetRunResult().Results.SelectMany(result => result.GeneratedSources).Select(source => source.SourceText), ReferenceEqualityComparer.Instance);

    private sealed class Meter
    {
        private readonly List<double> _times = [];
        private long _allocated;

        public void Time(Action action, bool counts)
        {
            var before = GC.GetTotalAllocatedBytes(precise: true);
            var watch = Stopwatch.StartNew();
            action();
            var time = watch.Elapsed.TotalMilliseconds;
            var allocated = GC.GetTotalAllocatedBytes(precise: true) - before;
            if (!counts) return;
            _times.Add(time);
            _allocated += allocated;
        }

        public Measurement Result(int? outputs)
        {
            _times.Sort();
            return new Measurement(_times[_times.Count / 2], _times[(int)(_times.Count * 0.95)], _allocated / _times.Count, outputs);
        }
    }
}
