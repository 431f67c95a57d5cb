using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeRefactorings;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using SchemaGen.CodeFixes.Edits;

namespace SchemaGen.CodeFixes.Refactorings;

/// <summary>
/// Puts this product's attributes in the place of those of DataAnnotations and EF Core on a table class, where they say the same. What they have no
/// word for stays, and counts as before.
/// </summary>
[ExportCodeRefactoringProvider(LanguageNames.CSharp, Name = nameof(ConvertAnnotations))]
[Shared]
public sealed class ConvertAnnotations : SchemaRefactoringProvider
{
    internal override SchemaFix? Offer(RefactoringTarget target, CancellationToken cancellationToken)
    {
        var isOnAnnotation = target.Type.FindNode(target.Span) is { } node && node.FirstAncestorOrSelf<AttributeSyntax>() is not null;
        if (!target.IsTable || !(target.IsOnHead || isOnAnnotation)) return null;
        var edits = new EditList();
        var conversion = new AnnotationConversion(target, edits, cancellationToken);
        conversion.Run();
        return conversion.IsEmpty ? null : new SchemaFix("Convert the annotations to SchemaGen's attributes", nameof(ConvertAnnotations), edits);
    }

    // A using that only the annotations needed goes with them.
    internal override async Task<Solution> CompleteAsync(Document before, Solution after, CancellationToken cancellationToken)
    {
        if (after.GetDocument(before.Id) is not { } document) return after;
        var idle = new HashSet<string>(await IdleUsings(before, cancellationToken).ConfigureAwait(false), StringComparer.Ordinal);
        var root = await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
        var text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
        var now = new HashSet<string>(await IdleUsings(document, cancellationToken).ConfigureAwait(false), StringComparer.Ordinal);
        var changes = root!.DescendantNodes().OfType<UsingDirectiveSyntax>()
            .Where(directive => directive.Name is { } name && AnnotationConversion.IsNamespace(name.ToString()) && now.Contains(name.ToString()) && !idle.Contains(name.ToString()))
            .Select(directive => new TextChange(Lines.WholeLineOf(directive.Span, text), ""));
        return after.WithDocumentText(document.Id, text.WithChanges(changes));
    }

    private static async Task<IEnumerable<string>> IdleUsings(Document document, CancellationToken cancellationToken)
    {
        const string unnecessary = "CS8019";
        var model = await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
        var root = await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
        return model!.GetDiagnostics(cancellationToken: cancellationToken)
            .Where(diagnostic => diagnostic.Id == unnecessary)
            .Select(diagnostic => (root!.FindNode(diagnostic.Location.SourceSpan).FirstAncestorOrSelf<UsingDirectiveSyntax>()?.Name)?.ToString() ?? "");
    }
}
