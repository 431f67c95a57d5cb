using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using SchemaGen.Analyzers.Places;
using SchemaGen.CSharp.Reading;

namespace SchemaGen.Analyzers;

/// <summary>Reports what there is to say about the tables of a project, each finding at the declaration that causes it.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SchemaAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => Descriptors.All;

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(start =>
        {
            if (start.Compilation.GetTypeByMetadataName(WellKnown.TableTemplate) is null) return;
            var reader = new SharedReader(start.Compilation);
            start.RegisterSymbolAction(symbol => ReportType(symbol, reader), SymbolKind.NamedType);
            start.RegisterSemanticModelAction(model => ReportAssembly(model, reader));
        });
    }

    private static void ReportType(SymbolAnalysisContext context, SharedReader shared)
    {
        var type = (INamedTypeSymbol)context.Symbol;
        if (type.TypeKind is not (TypeKind.Class or TypeKind.Struct)) return;
        var reader = shared.Get(context.CancellationToken);
        var name = SymbolNames.MetadataName(type);
        var places = new PlaceMapper(context.Compilation, context.CancellationToken);
        foreach (var finding in reader.FindingsFor(name)) context.ReportDiagnostic(places.Diagnose(finding, type));
        if (LanguageVersionRule.Check(context.Compilation, reader, name) is { } tooOld) context.ReportDiagnostic(places.Diagnose(tooOld, type));
    }

    // Findings about the declared databases belong to no type: the file that declares a database reports them.
    private static void ReportAssembly(SemanticModelAnalysisContext context, SharedReader shared)
    {
        var tree = context.SemanticModel.SyntaxTree;
        if (tree.GetRoot(context.CancellationToken) is not CompilationUnitSyntax { AttributeLists.Count: > 0 }) return;
        var places = new PlaceMapper(context.SemanticModel.Compilation, context.CancellationToken);
        foreach (var finding in shared.Get(context.CancellationToken).AssemblyFindings)
            if (places.Diagnose(finding, context.SemanticModel.Compilation.Assembly) is { } diagnostic && diagnostic.Location.SourceTree == tree)
                context.ReportDiagnostic(diagnostic);
    }
}
