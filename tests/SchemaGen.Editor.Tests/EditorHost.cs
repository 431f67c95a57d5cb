using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CodeRefactorings;
using Microsoft.CodeAnalysis.Completion;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Host.Mef;
using Microsoft.CodeAnalysis.QuickInfo;
using Microsoft.CodeAnalysis.Text;

namespace SchemaGen.Editor.Tests;

/// <summary>
/// An editor with one file open whose text no disk has: the compiler's own workspace, completion and hover, with the assemblies of the package as
/// the project's analyzers. <c>$$</c> in the text is the caret, and is taken out.
/// </summary>
internal sealed class EditorHost : IDisposable
{
    private const string Caret = "$$";

    private static readonly ImmutableArray<MetadataReference> References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => path.Contains("Microsoft.NETCore.App", StringComparison.Ordinal))
            .Append(typeof(SchemaTableAttribute).Assembly.Location)
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    private static readonly ImmutableArray<AnalyzerReference> Analyzers =
    [
        .. Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "analyzers", "dotnet", "cs"), "*.dll").Order(StringComparer.Ordinal)
            .Select(path => new AnalyzerFileReference(path, Loader.Instance)),
    ];

    private readonly AdhocWorkspace _workspace = new(MefHostServices.DefaultHost);
    private readonly DocumentId _open;

    public EditorHost(string text, string targets = "PostgreSql Sqlite", params string[] others)
        : this(text, targets, hasGlobalUsings: true, others)
    {
    }

    public EditorHost(string text, string targets, bool hasGlobalUsings, params string[] others)
    {
        var project = ProjectId.CreateNewId();
        _open = DocumentId.CreateNewId(project);
        var solution = _workspace.CurrentSolution.AddProject(ProjectInfo.Create(
            project,
            VersionStamp.Create(),
            "Shop",
            "Shop",
            LanguageNames.CSharp,
            compilationOptions: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable),
            parseOptions: new CSharpParseOptions(LanguageVersion.CSharp13, DocumentationMode.Parse),
            metadataReferences: References,
            analyzerReferences: Analyzers));
        var declared = string.Concat(targets.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(target => $"[assembly: SchemaGen.SchemaTarget(SchemaGen.Dialect.{target})]\n"));
        solution = solution.AddDocument(DocumentId.CreateNewId(project), "Targets.cs", "global using System;\n" + (hasGlobalUsings ? "global using SchemaGen;\n" : "") + declared);
        for (var i = 0; i < others.Length; i++) solution = solution.AddDocument(DocumentId.CreateNewId(project), $"Other{i}.cs", others[i]);
        solution = solution.AddDocument(_open, "Open.cs", "// as it was saved\n", filePath: "/shop/Open.cs");
        Assert.True(_workspace.TryApplyChanges(solution));
        _workspace.OpenDocument(_open);
        Type(text);
    }

    /// <summary>The position of the caret.</summary>
    public int Position { get; private set; }

    /// <summary>The text of the open file.</summary>
    public string Text => Document.GetTextAsync().Result.ToString();

    private Document Document => _workspace.CurrentSolution.GetDocument(_open)!;

    /// <summary>Puts another text in the place of the open one, as typing does: nothing is saved.</summary>
    public void Type(string text)
    {
        Position = Math.Max(0, text.IndexOf(Caret, StringComparison.Ordinal));
        Assert.True(_workspace.TryApplyChanges(_workspace.CurrentSolution.WithDocumentText(_open, SourceText.From(text.Replace(Caret, "", StringComparison.Ordinal)))));
        Assert.True(_workspace.IsDocumentOpen(_open));
        Assert.DoesNotContain("as it was saved", Text);
    }

    /// <summary>What the compiler says about all files, generated ones included.</summary>
    public async Task<IReadOnlyList<Diagnostic>> ErrorsAsync() =>
        [.. (await Document.Project.GetCompilationAsync())!.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)];

    /// <summary>The findings of the open file, as an editor asks for them: of this file alone.</summary>
    public async Task<IReadOnlyList<Diagnostic>> FindingsAsync()
    {
        var compilation = (await Document.Project.GetCompilationAsync())!;
        var analysis = compilation.WithAnalyzers([.. Analyzers.SelectMany(reference => reference.GetAnalyzers(LanguageNames.CSharp))], Document.Project.AnalyzerOptions);
        var model = compilation.GetSemanticModel((await Document.GetSyntaxTreeAsync())!);
        return [.. (await analysis.GetAnalyzerSemanticDiagnosticsAsync(model, filterSpan: null, CancellationToken.None)).OrderBy(finding => finding.Location.SourceSpan.Start)];
    }

    /// <summary>The rules that have quick-fixes.</summary>
    public static IEnumerable<string> FixableIds => Exported<CodeFixProvider, ExportCodeFixProviderAttribute>(attribute => attribute.Languages).SelectMany(provider => provider.FixableDiagnosticIds).Distinct();

    /// <summary>What a finding's light bulb offers.</summary>
    public async Task<IReadOnlyList<CodeAction>> FixesAsync(Diagnostic finding)
    {
        var offered = new List<CodeAction>();
        foreach (var provider in Exported<CodeFixProvider, ExportCodeFixProviderAttribute>(attribute => attribute.Languages))
            if (provider.FixableDiagnosticIds.Contains(finding.Id))
                await provider.RegisterCodeFixesAsync(new CodeFixContext(Document, finding, (action, _) => offered.Add(action), CancellationToken.None));
        return offered;
    }

    /// <summary>What the light bulb at the caret offers besides fixes.</summary>
    public async Task<IReadOnlyList<CodeAction>> RefactoringsAsync(int length = 0)
    {
        var offered = new List<CodeAction>();
        foreach (var provider in Exported<CodeRefactoringProvider, ExportCodeRefactoringProviderAttribute>(attribute => attribute.Languages))
            await provider.ComputeRefactoringsAsync(new CodeRefactoringContext(Document, new TextSpan(Position, length), offered.Add, CancellationToken.None));
        return offered;
    }

    /// <summary>Takes what the light bulb offers.</summary>
    public async Task ApplyAsync(CodeAction action)
    {
        foreach (var operation in await action.GetOperationsAsync(CancellationToken.None)) operation.Apply(_workspace, CancellationToken.None);
    }

    /// <summary>The statements that create the tables, line by line in order of the alphabet: what columns, keys and indexes there are, in whatever order.</summary>
    public async Task<string> ColumnsOfScriptAsync()
    {
        var migrations = (await Document.Project.GetSourceGeneratedDocumentsAsync()).Where(document => document.Name.EndsWith(".Migration.g.cs", StringComparison.Ordinal)).OrderBy(document => document.Name, StringComparer.Ordinal);
        var lines = new List<string>();
        foreach (var document in migrations) lines.AddRange((await document.GetTextAsync()).ToString().Split('\n').Where(line => line.Contains('"') && !line.Contains(": base(") && !line.StartsWith("up ", StringComparison.Ordinal)));
        return string.Join("\n", lines.Select(line => line.Trim().TrimEnd(',')).Order(StringComparer.Ordinal));
    }

    /// <summary>What the editor's list shows at the caret, all languages' and ours, after a character was typed or on demand.</summary>
    public async Task<IReadOnlyList<CompletionItem>> CompletionAsync(char? typed = null)
    {
        var trigger = typed is { } character ? CompletionTrigger.CreateInsertionTrigger(character) : CompletionTrigger.Invoke;
        var list = await CompletionService.GetService(Document)!.GetCompletionsAsync(Document, Position, trigger);
        return list.ItemsList;
    }

    /// <summary>Chooses from the list.</summary>
    public async Task ChooseAsync(CompletionItem item)
    {
        var change = await CompletionService.GetService(Document)!.GetChangeAsync(Document, item);
        var text = await Document.GetTextAsync();
        Assert.True(_workspace.TryApplyChanges(_workspace.CurrentSolution.WithDocumentText(_open, text.WithChanges(change.TextChange))));
    }

    /// <summary>What the list says of an item.</summary>
    public async Task<string> DescriptionAsync(CompletionItem item) => (await CompletionService.GetService(Document)!.GetDescriptionAsync(Document, item))!.Text;

    /// <summary>What the editor shows where the mouse rests at the caret.</summary>
    public async Task<string> HoverAsync()
    {
        var info = await QuickInfoService.GetService(Document)!.GetQuickInfoAsync(Document, Position);
        return string.Join("\n", info!.Sections.Select(section => section.Text));
    }

    public void Dispose() => _workspace.Dispose();

    // As editors find them: the exported classes of the project's analyzer assemblies.
    private static IEnumerable<T> Exported<T, TAttribute>(Func<TAttribute, string[]> languages)
        where TAttribute : Attribute =>
        from reference in Analyzers.Cast<AnalyzerFileReference>()
        from type in reference.GetAssembly().DefinedTypes
        where typeof(T).IsAssignableFrom(type) && type.GetCustomAttribute<TAttribute>() is { } attribute && languages(attribute).Contains(LanguageNames.CSharp)
        select (T)Activator.CreateInstance(type)!;

    /// <summary>Loads the package's assemblies from their own folder, and what they need from the editor.</summary>
    private sealed class Loader : IAnalyzerAssemblyLoader
    {
        public static Loader Instance { get; } = new();

        private readonly AssemblyLoadContext _context = new("analyzers");
        private readonly Dictionary<string, string> _paths = new(StringComparer.Ordinal);

        private Loader() => _context.Resolving += (context, name) => _paths.TryGetValue(name.Name!, out var path) ? context.LoadFromAssemblyPath(path) : null;

        public void AddDependencyLocation(string fullPath) => _paths[Path.GetFileNameWithoutExtension(fullPath)] = fullPath;

        public Assembly LoadFromPath(string fullPath) => _context.LoadFromAssemblyPath(fullPath);
    }
}
