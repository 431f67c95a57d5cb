using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace SchemaGen.CodeFixes.Edits;

/// <summary>Makes types partial.</summary>
internal static class PartialEdits
{
    /// <summary>Makes a type and those around it partial, where they are not.</summary>
    public static void Add(TypeDeclarationSyntax type, EditList edits)
    {
        foreach (var level in type.AncestorsAndSelf().OfType<TypeDeclarationSyntax>())
            if (!level.Modifiers.Any(SyntaxKind.PartialKeyword))
                edits.Add(type.SyntaxTree, new Replace(new TextSpan(level.Keyword.SpanStart, 0), "partial "));
    }
}
