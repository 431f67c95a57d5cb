using System.Diagnostics;
using SchemaGen.CSharp.Linking;

namespace SchemaGen.Benchmarks;

/// <summary>Measures in about a minute and prints a table; for figures to be published there is BenchmarkDotNet.</summary>
internal static class QuickRun
{
    public static void Print(string[] arguments)
    {
        int[] sizes = arguments.Length > 0 ? [.. arguments.Select(int.Parse)] : [20, 200, 1000];
        Console.WriteLine($"{Environment.ProcessorCount} cores, .NET {Environment.Version}, Roslyn {typeof(Microsoft.CodeAnalysis.Compilation).Assembly.GetName().Version}");
        Console.WriteLine($"{"generator",-10} {"tables",6}  {"run",-24} {"median ms",10} {"95 % ms",10} {"MB",8}  outputs re-run");
        if (Contestant.Mapperly() is not { } mapperly) Console.WriteLine("Mapperly could not be loaded.");
        else Print(mapperly, 200);
        foreach (var size in sizes)
        {
            Print(Contestant.Empty, size);
            Print(Contestant.SchemaGen, size);
        }

        foreach (var contestant in new[] { TemplateTables.Listed, TemplateTables.OfPackage, TemplateTables.OfProject }) Print(contestant, sizes[^1]);
        PrintPrinting();
    }

    private static void Print(Contestant contestant, int tables)
    {
        var project = contestant.Project(tables);
        Print(contestant, tables, "cold", Measurement.OfColdRun(contestant.Generator(), project, tables > 200 ? 3 : 5));
        foreach (var edit in contestant.Edits)
            Print(contestant, tables, edit.Name, Measurement.OfEdits(contestant.Generator(), project, edit, tables > 200 ? 8 : 20));
    }

    private static void Print(Contestant contestant, int tables, string run, Measurement measured) => Console.WriteLine(
        FormattableString.Invariant($"{contestant.Name,-10} {tables,6}  {run,-24} {measured.Milliseconds,10:F2} {measured.SlowMilliseconds,10:F2} {measured.Allocated / 1048576.0,8:F2}  {measured.OutputsRun}"));

    private static void PrintPrinting()
    {
        var schema = SchemaReader.Read(ManyTables.Compile(20, 0), default);
        foreach (var target in schema.Targets.Targets)
        {
            var count = 0;
            var watch = new Stopwatch();
            for (var round = 0; round < 300; round++)
            {
                if (round == 100) watch.Start();
                foreach (var table in schema.Tables)
                {
                    _ = target.Dialect.Write(table.MigrationFor(target), target);
                    if (round >= 100) count++;
                }
            }

            Console.WriteLine(FormattableString.Invariant($"printing one table for {target.Dialect.Name,-12} {watch.Elapsed.TotalMicroseconds / count,8:F1} µs"));
        }
    }
}
