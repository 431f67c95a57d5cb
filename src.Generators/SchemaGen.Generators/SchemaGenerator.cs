using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using SchemaGen.CSharp.Building;
using SchemaGen.CSharp.Linking;
using SchemaGen.CSharp.Reading;
using SchemaGen.CSharp.Reading.Outlines;
using SchemaGen.Generators.Writers;
using SchemaGen.Model.Rules;

namespace SchemaGen.Generators;

/// <summary>
/// Table classes in, C# out. Each step keeps values only, so that an edit runs again just what it changes; it reports nothing,
/// since findings are the analyzers'.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class SchemaGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        // The driver keeps the first of equal outlines, and candidates keep what they read under it.
        var types = context.CompilationProvider.Select((compilation, _) => new ProjectOutline((CSharpCompilation)compilation, OutlineDetail.Types));
        var members = context.CompilationProvider.Select((compilation, _) => new ProjectOutline((CSharpCompilation)compilation, OutlineDetail.Members));
        var project = members.Combine(context.CompilationProvider);

        var candidates = context.SyntaxProvider
            .CreateSyntaxProvider(IsCandidate, static (candidate, _) => new TableCandidate((TypeDeclarationSyntax)candidate.Node));
        var readable = candidates
            .Collect()
            .Combine(types.Combine(project))
            .Select((pair, cancellationToken) =>
            {
                TableCandidate.ReadAhead(pair.Left, pair.Right.Left, pair.Right.Right.Left, (CSharpCompilation)pair.Right.Right.Right, cancellationToken);
                return pair.Right;
            });

        var models = candidates
            .Combine(readable)
            .Select((pair, cancellationToken) => pair.Left.Read(pair.Right.Left, pair.Right.Right.Left, (CSharpCompilation)pair.Right.Right.Right, cancellationToken))
            .Where(declaration => declaration is not null)
            .WithTrackingName(Steps.Declarations)
            .Select((declaration, _) => TableBuilder.Build(declaration!, SchemaTargets.Undeclared).Model)
            .Where(model => model is not null)
            .WithTrackingName(Steps.Models);

        var map = models
            .Select((model, _) => TableHeader.Of(model!))
            .WithTrackingName(Steps.Headers)
            .Collect()
            .Select((headers, _) => new SchemaMap(headers))
            .WithTrackingName(Steps.Map);

        var tables = models
            .Combine(map)
            .Select((pair, _) => pair.Right.Link(pair.Left!) with { Findings = [] })
            .WithTrackingName(Steps.Tables);

        var settings = project
            .Combine(context.AnalyzerConfigOptionsProvider.Select((options, _) => RootNamespace(options)))
            .Select((pair, _) => SettingsOf(pair.Left.Left, pair.Left.Right, pair.Right ?? pair.Left.Right.AssemblyName ?? ""))
            .WithTrackingName(Steps.Settings);

        var properties = project
            .Select((pair, _) => pair.Left.Fact(nameof(PropertySettings), () => new PropertySettings(CanWrite(pair.Right) && OptionsReader.RequiresProperties(pair.Right))))
            .WithTrackingName(Steps.Properties);
        context.RegisterSourceOutput(
            tables.Combine(settings.Combine(properties)),
            static (output, pair) => Add(output, pair.Left.Names.File + ".Table.g.cs", TableWriter.Write(pair.Left, pair.Right.Left, pair.Right.Right)));

        var written = tables.Combine(settings).Where(pair => pair.Right.CanWrite);
        var migrations = written
            .Select((pair, _) => MigrationModel.Of(pair.Left, pair.Right.Targets))
            .WithTrackingName(Steps.Migrations);
        var beyond = migrations
            .Select((migration, _) => StoredLength.Of(migration))
            .Collect()
            .Select((lengths, _) => LiteralHeap.FirstBeyond(lengths))
            .WithTrackingName(Steps.Beyond);
        context.RegisterSourceOutput(migrations.Combine(beyond), static (output, pair) =>
            Add(output, pair.Left.Names.File + ".Migration.g.cs", MigrationWriter.Write(pair.Left, LiteralHeap.IsBeyond(pair.Right, pair.Left.Names.File))));

        var objects = project
            .Select((pair, _) => pair.Left.Fact(nameof(ProjectObjects), () => ProjectObjects.Read(pair.Right)))
            .WithTrackingName(Steps.Objects);
        // Read only where something is declared, and only the files that are.
        var files = context.AdditionalTextsProvider.Where(static file => file.Path.EndsWith(".sql", StringComparison.OrdinalIgnoreCase)).Collect();
        var objectMigrations = objects
            .Combine(files)
            .Combine(settings.Combine(map))
            .Select((pair, cancellationToken) => pair.Right.Left.CanWrite
                ? ObjectMigrations.Of(
                    pair.Left.Left,
                    pair.Right.Left,
                    pair.Right.Right,
                    [.. pair.Left.Right.Select(file => file.Path)],
                    path => pair.Left.Right.First(file => file.Path == path).GetText(cancellationToken)?.ToString())
                : [])
            .WithTrackingName(Steps.ObjectMigrations);
        context.RegisterSourceOutput(objectMigrations.Combine(settings), static (output, pair) => Add(output, "SchemaObjects.g.cs", ObjectWriter.Write(pair.Left, pair.Right)));

        var catalog = migrations
            .Select((migration, _) => CatalogEntry.Of(migration))
            .WithTrackingName(Steps.Entries)
            .Collect()
            .Combine(map)
            .Combine(objectMigrations.Combine(settings))
            .Select((pair, _) => CatalogModel.Of(pair.Left.Left, pair.Left.Right, pair.Right.Left, pair.Right.Right))
            .WithTrackingName(Steps.Catalog);
        context.RegisterSourceOutput(catalog.Combine(settings), static (output, pair) => Add(output, "SchemaCatalog.g.cs", CatalogWriter.Write(pair.Left, pair.Right)));
    }

    private static bool IsCandidate(SyntaxNode node, CancellationToken cancellationToken) =>
        node is TypeDeclarationSyntax { AttributeLists.Count: > 0 } and not InterfaceDeclarationSyntax;

    private static GeneratorSettings SettingsOf(ProjectOutline outline, Compilation compilation, string rootNamespace) =>
        outline.Fact((nameof(GeneratorSettings), rootNamespace), () => ReadSettings(compilation, rootNamespace));

    private static GeneratorSettings ReadSettings(Compilation compilation, string rootNamespace)
    {
        var (space, name) = CatalogNames.For(compilation, rootNamespace);
        return new GeneratorSettings(TargetReader.Read(compilation).Targets, space, name, CanWrite(compilation));
    }

    // Raw strings, UTF-8 literals and collection expressions; and the runtime that the code is written against.
    private static bool CanWrite(Compilation compilation) =>
        compilation is CSharpCompilation { LanguageVersion: >= LanguageVersion.CSharp12 }
        && compilation.GetTypeByMetadataName("SchemaGen.Migrations.GeneratedMigration") is not null;

    private static string? RootNamespace(Microsoft.CodeAnalysis.Diagnostics.AnalyzerConfigOptionsProvider options) =>
        options.GlobalOptions.TryGetValue("build_property.RootNamespace", out var name) && name.Length > 0 ? name : null;

    // Without a byte order mark, so that files written to disk are what editors write.
    private static readonly Encoding Utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

    private static void Add(SourceProductionContext output, string fileName, string? text)
    {
        if (text is not null) output.AddSource(fileName, SourceText.From(text, Utf8, SourceHashAlgorithm.Sha256));
    }
}
