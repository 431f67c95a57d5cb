using BenchmarkDotNet.Running;
using SchemaGen.Benchmarks;

// --quick [tables…] prints a table within a minute or so; everything else is BenchmarkDotNet's.
if (args is ["--quick", .. var sizes]) QuickRun.Print(sizes);
else BenchmarkSwitcher.FromAssembly(typeof(KeystrokeBenchmarks).Assembly).Run(args);
