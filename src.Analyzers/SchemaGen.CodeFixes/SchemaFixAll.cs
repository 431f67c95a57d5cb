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
        foreach (var (document, diagnostic) in await DiagnosticsOf(context).ConfigureAwait(false))
        {
            if (await FixTarget.FindAsync(document, diagnostic, context.CancellationToken).ConfigureAwait(false) is not { } target) continue;
            if (((SchemaFixProvider)context.CodeFixProvider).Fixes(target).FirstOrDefault(fix => IsChosen(fix, diagnostic)) is { } fix)
                edits.Add(fix.Edits);
        }

        // Command-line clients may name no way out, or one of another rule that the provider is for as well, and get the first.
        bool IsChosen(SchemaFix fix, Diagnostic diagnostic) =>
            context.CodeActionEquivalenceKey is not { Length: > 0 } key || key.Split(':')[0] != diagnostic.Id || fix.Key == key;

        return CodeAction.Create(
            "Fix all", cancellation => edits.ApplyAsync(context.Solution, cancellation), context.CodeActionEquivalenceKey ?? nameof(SchemaFixAll));
    }

    private static async Task<IEnumerable<(Document Document, Diagnostic Diagnostic)>> DiagnosticsOf(FixAllContext context)
    {
        if (context is { Scope: FixAllScope.Document, Document: { } only })
            return (await context.GetDocumentDiagnosticsAsync(only).ConfigureAwait(false)).Select(diagnostic => (only, diagnostic));
        var found = new List<(Document Document, Diagnostic Diagnostic)>();
        foreach (var project in context.Scope == FixAllScope.Solution ? context.Solution.Projects : [context.Project])
            foreach (var diagnostic in await context.GetAllDiagnosticsAsync(project).ConfigureAwait(false))
                if (DocumentOf(diagnostic, project) is { } document)
                    found.Add((document, diagnostic));
        return found.OrderBy(pair => pair.Document.FilePath, StringComparer.Ordinal).ThenBy(pair => pair.Diagnostic.Location.SourceSpan.Start);
    }

    // A workspace may have parsed a file again since it was analyzed; then the tree is another one of the same file.
    private static Document? DocumentOf(Diagnostic diagnostic, Project project) => diagnostic.Location.SourceTree is { } tree
        ? project.GetDocument(tree) ?? project.Documents.FirstOrDefault(document => document.FilePath == tree.FilePath)
        : null;
}
