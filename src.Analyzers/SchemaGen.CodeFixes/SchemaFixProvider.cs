using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace SchemaGen.CodeFixes;

/// <summary>Offers the ways out of findings, the least destructive first. A rule's fixes say what changes; the rest is here.</summary>
public abstract class SchemaFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public sealed override FixAllProvider GetFixAllProvider() => SchemaFixAll.Instance;

    /// <inheritdoc/>
    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            if (await FixTarget.FindAsync(context.Document, diagnostic, context.CancellationToken).ConfigureAwait(false) is not { } target) continue;
            foreach (var fix in Fixes(target))
            {
                context.RegisterCodeFix(
                    CodeAction.Create(fix.Title, cancellation => fix.Edits.ApplyAsync(context.Document.Project.Solution, cancellation), fix.Key),
                    diagnostic);
            }
        }
    }

    /// <summary>The ways out, in the order in which they are offered.</summary>
    internal abstract IEnumerable<SchemaFix> Fixes(FixTarget target);
}
