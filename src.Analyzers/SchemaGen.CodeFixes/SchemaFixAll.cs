using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using SchemaGen.CodeFixes.Edits;

namespace SchemaGen.CodeFixes;

/// <summary>Takes one way out of all findings in a document, project or solution at once: their edits are settled together.</summary>
internal sealed class SchemaFixAll : FixAllProvider
{
    public static SchemaFixAll Instance { get; } = new();

    private SchemaFixAll()
    {
    }

    public override async Task<CodeAction?> GetFixAsync(FixAllContext context)
    {
        var edits = new EditList();
        foreach (var diagnostic in await DiagnosticsOf(context).ConfigureAwait(false))
        {
            if (context.Solution.GetDocument(diagnostic.Location.SourceTree) is not { } document) continue;
            if (await FixTarget.FindAsync(document, diagnostic, context.CancellationToken).ConfigureAwait(false) is not { } target) continue;
            if (((SchemaFixProvider)context.CodeFixProvider).Fixes(target).FirstOrDefault(fix => fix.Key == context.CodeActionEquivalenceKey) is { } fix)
                edits.Add(fix.Edits);
        }

        return CodeAction.Create(
            "Fix all", cancellation => edits.ApplyAsync(context.Solution, cancellation), context.CodeActionEquivalenceKey ?? nameof(SchemaFixAll));
    }

    private static async Task<IEnumerable<Diagnostic>> DiagnosticsOf(FixAllContext context)
    {
        if (context is { Scope: FixAllScope.Document, Document: { } document })
            return await context.GetDocumentDiagnosticsAsync(document).ConfigureAwait(false);
        var found = ImmutableArray.CreateBuilder<Diagnostic>();
        foreach (var project in context.Scope == FixAllScope.Solution ? context.Solution.Projects : [context.Project])
            found.AddRange(await context.GetAllDiagnosticsAsync(project).ConfigureAwait(false));
        return found.OrderBy(diagnostic => diagnostic.Location.SourceTree?.FilePath, StringComparer.Ordinal).ThenBy(diagnostic => diagnostic.Location.SourceSpan.Start);
    }
}
