using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace SchemaGen.Generators.Tests.Harness;

/// <summary>An editor's session: the generator runs after each edit and keeps what it can.</summary>
internal sealed class GeneratorSession
{
    private readonly SourceProject _project;
    private readonly Dictionary<string, AdditionalText> _beside;
    private GeneratorDriver _driver;
    private CSharpCompilation _compilation;
    private GeneratorRun? _last;

    public GeneratorSession(SourceProject project, bool recordsSteps = true)
        : this(project, project.Compile(), recordsSteps)
    {
    }

    private GeneratorSession(SourceProject project, CSharpCompilation compilation, bool recordsSteps)
    {
        _project = project;
        _compilation = compilation;
        _beside = project.AdditionalFiles.ToDictionary(file => file.Path, AdditionalText (file) => new Beside(file.Path, file.Text));
        _driver = CSharpGeneratorDriver.Create(
            [new SchemaGenerator().AsSourceGenerator()],
            additionalTexts: _beside.Values,
            parseOptions: project.ParseOptions,
            optionsProvider: new Options(project.RootNamespace),
            driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: recordsSteps));
    }

    public CSharpCompilation Compilation => _compilation;

    public GeneratorRun Run()
    {
        _driver = _driver.RunGenerators(_compilation);
        return _last = new GeneratorRun(_compilation, _driver.GetRunResult(), _last);
    }

    /// <summary>A session that begins where this one is, and has kept nothing: not even what is kept for a file.</summary>
    public GeneratorSession Anew()
    {
        var files = _compilation.SyntaxTrees.Select(tree => _project.Parse(tree.FilePath, tree.ToString()));
        return new GeneratorSession(_project, _compilation.RemoveAllSyntaxTrees().AddSyntaxTrees(files), recordsSteps: false);
    }

    /// <summary>A file's text.</summary>
    public string TextOf(string path) => TreeOf(path).ToString();

    /// <summary>Replaces a reference.</summary>
    public void Refer(MetadataReference old, MetadataReference replacement) => _compilation = _compilation.ReplaceReference(old, replacement);

    /// <summary>Replaces a file beside the code.</summary>
    public GeneratorRun EditBeside(string path, string text)
    {
        _beside[path] = new Beside(path, text);
        _driver = _driver.ReplaceAdditionalTexts([.. _beside.Values]);
        return Run();
    }

    /// <summary>Replaces a file.</summary>
    public GeneratorRun Edit(string path, string text)
    {
        Replace(path, text);
        return Run();
    }

    /// <summary>Replaces a part of a file that occurs once.</summary>
    public GeneratorRun Edit(string path, string old, string replacement)
    {
        var text = TreeOf(path).ToString();
        Assert.Equal(2, text.Split(old).Length);
        return Edit(path, text.Replace(old, replacement));
    }

    public void Replace(string path, string text) => _compilation = _compilation.ReplaceSyntaxTree(TreeOf(path), _project.Parse(path, text));

    public GeneratorRun Add(string path, string text)
    {
        _compilation = _compilation.AddSyntaxTrees(_project.Parse(path, text));
        return Run();
    }

    public GeneratorRun Remove(string path)
    {
        _compilation = _compilation.RemoveSyntaxTrees(TreeOf(path));
        return Run();
    }

    /// <summary>An edit that has nothing to do with any table.</summary>
    public GeneratorRun EditElsewhere() => Edit(SourceProject.UnrelatedPath, TreeOf(SourceProject.UnrelatedPath).ToString().Replace("=> 1", "=> 1 + 1"));

    private SyntaxTree TreeOf(string path) => _compilation.SyntaxTrees.Single(tree => tree.FilePath == path);

    private sealed class Beside(string path, string text) : AdditionalText
    {
        public override string Path => path;

        public override Microsoft.CodeAnalysis.Text.SourceText GetText(CancellationToken cancellationToken = default) => Microsoft.CodeAnalysis.Text.SourceText.From(text, System.Text.Encoding.UTF8);
    }

    private sealed class Options(string? rootNamespace) : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new Values(
            rootNamespace is null ? ImmutableDictionary<string, string>.Empty : ImmutableDictionary<string, string>.Empty.Add("build_property.RootNamespace", rootNamespace));

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => GlobalOptions;
    }

    private sealed class Values(ImmutableDictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, out string value) => values.TryGetValue(key, out value!);
    }
}
