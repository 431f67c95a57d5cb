using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using SchemaGen.Analyzers;
using SchemaGen.Model;

namespace SchemaGen.CodeFixes;

/// <summary>What a finding stands on: the nodes at its place and what they mean.</summary>
internal sealed class FixTarget
{
    private FixTarget(Diagnostic diagnostic, SyntaxNode node, SourceText text, SemanticModel model)
    {
        Diagnostic = diagnostic;
        Node = node;
        Text = text;
        Model = model;
    }

    /// <summary>The finding.</summary>
    public Diagnostic Diagnostic { get; }

    /// <summary>The innermost node at its place.</summary>
    public SyntaxNode Node { get; }

    /// <summary>The file.</summary>
    public SyntaxTree Tree => Node.SyntaxTree;

    /// <summary>The file's text.</summary>
    public SourceText Text { get; }

    /// <summary>What the file means.</summary>
    public SemanticModel Model { get; }

    /// <summary>The attribute at the place, or around it.</summary>
    public AttributeSyntax? Attribute => Node.FirstAncestorOrSelf<AttributeSyntax>();

    /// <summary>The argument at the place, or around it.</summary>
    public AttributeArgumentSyntax? Argument => Node.FirstAncestorOrSelf<AttributeArgumentSyntax>();

    /// <summary>The type at the place, or around it.</summary>
    public TypeDeclarationSyntax? Type => Node.FirstAncestorOrSelf<TypeDeclarationSyntax>();

    /// <summary>The databases that the finding is about.</summary>
    public DialectSet Dialects => FindingKeys.DialectsOf(Diagnostic.Properties);

    /// <summary>Something that the finding carries along.</summary>
    public string? Property(string name) => Diagnostic.Properties.TryGetValue(name, out var value) ? value : null;

    /// <summary>The file's C# version has collection expressions.</summary>
    public bool HasCollectionExpressions => Tree.Options is not CSharpParseOptions { LanguageVersion: < LanguageVersion.CSharp12 };

    /// <summary>Finds what a finding stands on; <see langword="null"/> where the file is gone or changed.</summary>
    public static async Task<FixTarget?> FindAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        var root = await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
        var model = await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
        var span = diagnostic.Location.SourceSpan;
        if (root is null || model is null || !root.FullSpan.Contains(span)) return null;
        var text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
        return new FixTarget(diagnostic, root.FindNode(span, getInnermostNodeForTie: true), text, model);
    }

    /// <summary>The full name of an attribute's class.</summary>
    public string? ClassOf(AttributeSyntax attribute) => Model.GetTypeInfo(attribute).Type?.ToDisplayString();
}
