using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeRefactorings;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SchemaGen.CSharp.Reading;

namespace SchemaGen.CodeFixes.Refactorings;

/// <summary>Offers a change of a type that is right as it is. What changes is a refactoring's own matter; the rest is here.</summary>
public abstract class SchemaRefactoringProvider : CodeRefactoringProvider
{
    /// <inheritdoc/>
    public sealed override async Task ComputeRefactoringsAsync(CodeRefactoringContext context)
    {
        var document = context.Document;
        if (await document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false) is not { } root) return;
        if (root.FindNode(context.Span).FirstAncestorOrSelf<TypeDeclarationSyntax>() is not { } type || type.Identifier.IsMissing) return;
        if (await document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false) is not { } model) return;
        if (model.Compilation.GetTypeByMetadataName(WellKnown.TableTemplate) is null || model.GetDeclaredSymbol(type, context.CancellationToken) is not INamedTypeSymbol symbol) return;
        var text = await document.GetTextAsync(context.CancellationToken).ConfigureAwait(false);
        if (Offer(new RefactoringTarget(type, symbol, context.Span, text, model), context.CancellationToken) is not { } offer) return;
        context.RegisterRefactoring(CodeAction.Create(
            offer.Title, async cancellation => await CompleteAsync(document, await offer.Edits.ApplyAsync(document.Project.Solution, cancellation).ConfigureAwait(false), cancellation).ConfigureAwait(false), offer.Key));
    }

    /// <summary>What is offered at the place, or <see langword="null"/> where it does not fit.</summary>
    internal abstract SchemaFix? Offer(RefactoringTarget target, CancellationToken cancellationToken);

    /// <summary>What is left to do where the edits have to be there to know it; nothing by default.</summary>
    internal virtual Task<Solution> CompleteAsync(Document before, Solution after, CancellationToken cancellationToken) => Task.FromResult(after);
}
