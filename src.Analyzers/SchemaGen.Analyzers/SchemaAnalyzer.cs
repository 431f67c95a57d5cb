using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using SchemaGen.CSharp.Reading;

namespace SchemaGen.Analyzers;

/// <summary>
/// Reports what there is to say about the databases and tables of a project. Each file reports what lies in it, also where the
/// cause is a table of another file, so that every finding is live and has its quick-fixes.
/// </summary>
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
            var findings = new LocatedFindings(start.Compilation, start.Options.AdditionalFiles);
            start.RegisterSemanticModelAction(file =>
            {
                foreach (var finding in findings.In(file.SemanticModel.SyntaxTree, file.CancellationToken)) file.ReportDiagnostic(finding);
            });
        });
    }
}
