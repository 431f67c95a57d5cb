using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace SchemaGen.Analyzers.Places;

/// <summary>Finds characters of a string's value in the text of its literal: plain with escapes, verbatim or raw.</summary>
internal static class LiteralText
{
    /// <summary>Where the characters stand, or <see langword="null"/> where the expression is no literal that shows them one by one.</summary>
    public static TextSpan? Find(ExpressionSyntax expression, int start, int length)
    {
        while (expression is ParenthesizedExpressionSyntax { Expression: var inner }) expression = inner;
        if (expression is not LiteralExpressionSyntax { Token: var token }) return null;
        if (PositionsOf(token) is not { } positions || positions.Count != token.ValueText.Length + 1) return null;
        if (start < 0 || length < 0 || start + length > token.ValueText.Length) return null;
        var span = TextSpan.FromBounds(token.SpanStart + positions[start], token.SpanStart + positions[start + length]);

        // The end of a text has no character to underline: the closing quote stands for it.
        return span.IsEmpty ? new TextSpan(Math.Min(span.Start, token.Span.End - 1), 1) : span;
    }

    // The position of each character of the value in the token's text, and after them the position of the end.
    private static List<int>? PositionsOf(SyntaxToken token)
    {
        var text = token.Text;
        return token.Kind() switch
        {
            SyntaxKind.StringLiteralToken when text.StartsWith("@", StringComparison.Ordinal) => Verbatim(text),
            SyntaxKind.StringLiteralToken => Plain(text),
            SyntaxKind.SingleLineRawStringLiteralToken => SingleLineRaw(text),
            SyntaxKind.MultiLineRawStringLiteralToken => MultiLineRaw(text),
            _ => null,
        };
    }

    private static List<int> Verbatim(string text)
    {
        var positions = new List<int>();
        var i = 2;
        for (; i < text.Length - 1; i++)
        {
            positions.Add(i);
            if (text[i] == '"') i++;
        }

        positions.Add(text.Length - 1);
        return positions;
    }

    private static List<int> Plain(string text)
    {
        var positions = new List<int>();
        for (var i = 1; i < text.Length - 1;)
        {
            var next = i + 1;
            if (text[i] == '\\' && next < text.Length)
            {
                next = i + 2;
                var digits = text[i + 1] switch { 'u' => 4, 'U' => 8, 'x' => 4, _ => 0 };
                for (var digit = 0; digit < digits && next < text.Length - 1 && Uri.IsHexDigit(text[next]); digit++) next++;
                if (text[i + 1] == 'U' && text.Length > i + 6 && text.Substring(i + 2, 4) != "0000") positions.Add(i);
            }

            positions.Add(i);
            i = next;
        }

        positions.Add(text.Length - 1);
        return positions;
    }

    private static List<int> SingleLineRaw(string text)
    {
        var quotes = Quotes(text);
        return [.. Enumerable.Range(quotes, text.Length - (2 * quotes) + 1)];
    }

    // The value begins after the first line break, ends before the last one, and lacks the closing line's indentation on each line.
    private static List<int>? MultiLineRaw(string text)
    {
        var quotes = Quotes(text);
        var last = text.LastIndexOf('\n');
        var first = text.IndexOf('\n');
        if (first < 0 || last <= first) return null;
        var indentation = text.Length - quotes - (last + 1);
        var end = text[last - 1] == '\r' ? last - 1 : last;
        var positions = new List<int>();
        for (var line = first + 1; line <= end;)
        {
            var lineBreak = text.IndexOf('\n', line);
            var content = lineBreak > 0 && text[lineBreak - 1] == '\r' ? lineBreak - 1 : lineBreak;
            for (var i = Math.Min(line + indentation, content); i < Math.Min(lineBreak + 1, end); i++) positions.Add(i);
            line = lineBreak + 1;
        }

        positions.Add(end);
        return positions;
    }

    private static int Quotes(string text) => text.TakeWhile(character => character == '"').Count();
}
