using BenchmarkDotNet.Attributes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace SchemaGen.Benchmarks;

/// <summary>What a project's first run and each edit cost.</summary>
[MemoryDiagnoser]
public class KeystrokeBenchmarks
{
    private readonly EmptyGenerator _empty = new();
    private readonly Generators.SchemaGenerator _generator = new();
    private Contestant? _mapperly;
    private CSharpCompilation _compilation = null!;
    private CSharpCompilation _mapped = null!;
    private readonly Dictionary<object, GeneratorDriver> _drivers = [];
    private int _step;

    /// <summary>The number of tables.</summary>
    [Params(20, 200, 1000)]
    public int Tables { get; set; }

    [GlobalSetup]
    public void SetUp()
    {
        _compilation = ManyTables.Compile(Tables);
        _mapperly = Contestant.Mapperly();
        _drivers[_empty] = ManyTables.Driver(_empty).RunGenerators(_compilation);
        _drivers[_generator] = ManyTables.Driver(_generator).RunGenerators(_compilation);
        if (_mapperly is null) return;
        _mapped = _mapperly.Project(Tables);
        _drivers[_mapperly] = ManyTables.Driver(_mapperly.Generator()).RunGenerators(_mapped);
    }

    [Benchmark(Baseline = true)]
    public object EmptyGenerator() => Run(_empty, Edit.MethodBody);

    [Benchmark]
    public object Cold() => ManyTables.Driver(_generator).RunGenerators(CSharpCompilation.Create(
        _compilation.AssemblyName, _compilation.SyntaxTrees.Select(tree => tree.WithFilePath(tree.FilePath)), _compilation.References, _compilation.Options));

    [Benchmark]
    public object MethodBodyElsewhere() => Run(_generator, Edit.MethodBody);

    [Benchmark]
    public object GlobalUsing() => Run(_generator, Edit.GlobalUsing);

    [Benchmark]
    public object ConstantOfAttributes() => Run(_generator, Edit.Constant);

    [Benchmark]
    public object InATable() => Run(_generator, Edit.InTable);

    [Benchmark]
    public object InAReferencedTable() => Run(_generator, Edit.InReferencedTable);

    [Benchmark]
    public object Mapperly()
    {
        if (_mapperly is null) throw new NotSupportedException("Mapperly's package could not be loaded.");
        _mapped = ManyTables.Replace(_mapped, Edit.MethodBody.Path, Edit.MethodBody.Text(_step++));
        return _drivers[_mapperly] = _drivers[_mapperly].RunGenerators(_mapped);
    }

    private GeneratorDriver Run(object generator, Edit edit)
    {
        _compilation = ManyTables.Replace(_compilation, edit.Path, edit.Text(_step++));
        return _drivers[generator] = _drivers[generator].RunGenerators(_compilation);
    }
}
