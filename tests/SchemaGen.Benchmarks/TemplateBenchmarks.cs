using BenchmarkDotNet.Attributes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace SchemaGen.Benchmarks;

/// <summary>What an edit costs among tables that use templates, beside the same tables with their columns listed.</summary>
[MemoryDiagnoser]
public class TemplateBenchmarks
{
    private CSharpCompilation _compilation = null!;
    private GeneratorDriver _driver = null!;
    private Contestant _contestant = null!;
    private int _step;

    /// <summary>How the tables are written.</summary>
    [Params("listed", "template", "own")]
    public string Tables { get; set; } = "listed";

    [GlobalSetup]
    public void SetUp()
    {
        _contestant = new[] { TemplateTables.Listed, TemplateTables.OfPackage, TemplateTables.OfProject }.Single(candidate => candidate.Name == Tables);
        _compilation = _contestant.Project(1000);
        _driver = ManyTables.Driver(_contestant.Generator()).RunGenerators(_compilation);
    }

    [Benchmark]
    public object MethodBodyElsewhere() => Run(Edit.MethodBody);

    [Benchmark]
    public object MemberElsewhere() => Run(Edit.Member);

    [Benchmark]
    public object InATable() => Run(_contestant.Edits[^1]);

    private GeneratorDriver Run(Edit edit)
    {
        _compilation = ManyTables.Replace(_compilation, edit.Path, edit.Text(_step++));
        return _driver = _driver.RunGenerators(_compilation);
    }
}
