using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace SchemaGen.Completion;

/// <summary>A place in a text of an attribute's argument.</summary>
/// <param name="Expression">The literal.</param>
/// <param name="Argument">The argument.</param>
/// <param name="Attribute">The attribute.</param>
/// <param name="Before">What the text says before the place, as it is written.</param>
/// <param name="Word">The word at the place.</param>
internal sealed record ColumnText(ExpressionSyntax Expression, AttributeArgumentSyntax Argument, AttributeSyntax Attribute, string Before, TextSpan Word)
{
    /// <summary>The text at a position, or <see langword="null"/> where there is none.</summary>
    public static ColumnText? At(SyntaxNode root, int position)
    {
        if (position == 0) return null;
        var token = root.FindToken(position - 1);
        if (token.Parent is not (LiteralExpressionSyntax or InterpolatedStringTextSyntax or InterpolatedStringExpressionSyntax)) return null;
        if (token.Parent.FirstAncestorOrSelf<AttributeArgumentSyntax>() is not { Parent.Parent: AttributeSyntax attribute } argument) return null;
        if (InsideOf(token) is not { } inside || position < inside.Start || position > inside.End) return null;
        var expression = token.Parent as ExpressionSyntax ?? (ExpressionSyntax)token.Parent.Parent!;
        var text = token.Text;
        var at = position - token.SpanStart;
        int start = at, end = at;
        while (start > inside.Start - token.SpanStart && IsWord(text[start - 1])) start--;
        while (end < inside.End - token.SpanStart && IsWord(text[end])) end++;
        return new ColumnText(
            expression, argument, attribute, text.Substring(inside.Start - token.SpanStart, start - (inside.Start - token.SpanStart)),
            TextSpan.FromBounds(token.SpanStart + start, token.SpanStart + end));
    }

    /// <summary>Whether the character can be in the name of a column that needs no quotes.</summary>
    public static bool IsWord(char character) => char.IsLetterOrDigit(character) || character == '_';

    // Between the quotes; a text that is not closed yet goes to the end of its line.
    private static TextSpan? InsideOf(SyntaxToken token)
    {
        var text = token.Text;
        switch (token.Kind())
        {
            case SyntaxKind.StringLiteralToken:
                var opening = text.StartsWith("@", StringComparison.Ordinal) ? 2 : 1;
                var isClosed = text.Length > opening && text[text.Length - 1] == '"';
                return TextSpan.FromBounds(token.SpanStart + Math.Min(opening, text.Length), token.Span.End - (isClosed ? 1 : 0));
            case SyntaxKind.SingleLineRawStringLiteralToken or SyntaxKind.MultiLineRawStringLiteralToken:
                var quotes = text.TakeWhile(character => character == '"').Count();
                return text.Length >= 2 * quotes ? TextSpan.FromBounds(token.SpanStart + quotes, token.Span.End - quotes) : null;
            case SyntaxKind.InterpolatedStringTextToken:
                return token.Span;
            case SyntaxKind.InterpolatedStringStartToken or SyntaxKind.InterpolatedVerbatimStringStartToken:
                return new TextSpan(token.Span.End, 0);
            default:
                return null;
        }
    }
}
