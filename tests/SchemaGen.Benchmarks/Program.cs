using BenchmarkDotNet.Running;
using SchemaGen.Benchmarks;

// --quick [tables…] prints a table within a minute or so, --analyzers [tables…] one of the analyzers beside the generator; everything else is BenchmarkDotNet's.
if (args is ["--quick", .. var sizes]) QuickRun.Print(sizes);
else if (args is ["--analyzers", .. var tables]) AnalyzerRun.Print(tables);
else BenchmarkSwitcher.FromAssembly(typeof(KeystrokeBenchmarks).Assembly).Run(args);
