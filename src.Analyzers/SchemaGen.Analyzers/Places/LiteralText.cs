using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace SchemaGen.Analyzers.Places;

/// <summary>
/// Finds characters of a constant text where they were written: in literals that are plain with escapes, verbatim or raw, in those
/// with constants in them, and in texts that are joined. What a constant brings by its name stands at the name.
/// </summary>
/// <param name="constantOf">The text of an expression that is a constant and no literal, or <see langword="null"/>.</param>
internal sealed class LiteralText(Func<ExpressionSyntax, string?> constantOf)
{
    /// <summary>Where the characters stand, or <see langword="null"/> where the expression does not show them.</summary>
    public TextSpan? Find(ExpressionSyntax expression, int start, int length)
    {
        var characters = new List<TextSpan>();
        var end = Add(expression, characters);
        if (end is null || start < 0 || length < 0 || start + length > characters.Count) return null;
        if (length > 0) return TextSpan.FromBounds(characters[start].Start, characters[start + length - 1].End);

        // The end of a text has no character to underline: the closing quote stands for it.
        return new TextSpan(start < characters.Count ? characters[start].Start : end.Value, 1);
    }

    // Adds the places of the characters, and says where the text ends: at the closing quote of a literal.
    private int? Add(ExpressionSyntax expression, List<TextSpan> characters)
    {
        var parts = new Stack<ExpressionSyntax>();
        for (; ; )
        {
            if (expression is ParenthesizedExpressionSyntax { Expression: var inner })
            {
                expression = inner;
            }
            else if (expression is BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } joined)
            {
                parts.Push(joined.Right);
                expression = joined.Left;
            }
            else
            {
                if (AddPart(expression, characters) is not { } end) return null;
                if (parts.Count == 0) return end;
                expression = parts.Pop();
            }
        }
    }

    private int? AddPart(ExpressionSyntax expression, List<TextSpan> characters)
    {
        switch (expression)
        {
            case LiteralExpressionSyntax { Token: var token }:
                if (PositionsOf(token) is not { } positions || positions.Count != token.ValueText.Length + 1) return null;
                return Add(token.SpanStart, positions, characters);
            case InterpolatedStringExpressionSyntax interpolated:
                return AddInterpolated(interpolated, characters);
            default:
                if (constantOf(expression) is not { } value) return null;
                foreach (var _ in value) characters.Add(expression.Span);
                return expression.Span.End - 1;
        }
    }

    private int? AddInterpolated(InterpolatedStringExpressionSyntax interpolated, List<TextSpan> characters)
    {
        foreach (var content in interpolated.Contents)
        {
            if (content is InterpolationSyntax { Expression: var hole })
            {
                if (Add(hole, characters) is null) return null;
                continue;
            }

            var token = ((InterpolatedStringTextSyntax)content).TextToken;
            var positions = interpolated.StringStartToken.Kind() switch
            {
                SyntaxKind.InterpolatedVerbatimStringStartToken => Verbatim(token.Text, 0, token.Text.Length, isInterpolated: true),
                SyntaxKind.InterpolatedStringStartToken => Plain(token.Text, 0, token.Text.Length, isInterpolated: true),
                _ => LineByLine(token.Text, token.ValueText),
            };
            if (positions is null) return null;
            Add(token.SpanStart, positions, characters);
        }

        return interpolated.StringEndToken.Span.End - 1;
    }

    private static int Add(int start, List<int> positions, List<TextSpan> characters)
    {
        for (var i = 0; i + 1 < positions.Count; i++)
            characters.Add(TextSpan.FromBounds(start + positions[i], start + positions[i + 1]));
        return start + positions[positions.Count - 1];
    }

    // A raw text over several lines lacks the closing line's indentation, so each line of the value is the end of one of the text.
    private static List<int>? LineByLine(string text, string value)
    {
        var lines = text.Split('\n');
        var values = value.Split('\n');
        if (lines.Length != values.Length) return null;
        var positions = new List<int>();
        var start = 0;
        for (var i = 0; i < lines.Length; i++)
        {
            if (!lines[i].EndsWith(values[i], StringComparison.Ordinal)) return null;
            var length = values[i].Length + (i + 1 < lines.Length ? 1 : 0);
            for (var character = 0; character < length; character++) positions.Add(start + lines[i].Length - values[i].Length + character);
            start += lines[i].Length + 1;
        }

        positions.Add(text.Length);
        return positions;
    }

    // The position of each character of the value in the token's text, and after them the position of the end.
    private static List<int>? PositionsOf(SyntaxToken token)
    {
        var text = token.Text;
        return token.Kind() switch
        {
            SyntaxKind.StringLiteralToken when text.StartsWith("@", StringComparison.Ordinal) => Verbatim(text, 2, text.Length - 1),
            SyntaxKind.StringLiteralToken => Plain(text, 1, text.Length - 1),
            SyntaxKind.SingleLineRawStringLiteralToken => SingleLineRaw(text),
            SyntaxKind.MultiLineRawStringLiteralToken => MultiLineRaw(text),
            _ => null,
        };
    }

    private static List<int> Verbatim(string text, int start, int end, bool isInterpolated = false)
    {
        var positions = new List<int>();
        for (var i = start; i < end; i++)
        {
            positions.Add(i);
            if (text[i] == '"' || (isInterpolated && text[i] is ('{' or '}'))) i++;
        }

        positions.Add(end);
        return positions;
    }

    private static List<int> Plain(string text, int start, int end, bool isInterpolated = false)
    {
        var positions = new List<int>();
        for (var i = start; i < end;)
        {
            var next = i + 1;
            if (isInterpolated && text[i] is ('{' or '}')) next++;
            if (text[i] == '\\' && next < end)
            {
                next = i + 2;
                var digits = text[i + 1] switch { 'u' => 4, 'U' => 8, 'x' => 4, _ => 0 };
                for (var digit = 0; digit < digits && next < end && Uri.IsHexDigit(text[next]); digit++) next++;
                if (text[i + 1] == 'U' && end > i + 5 && text.Substring(i + 2, 4) != "0000") positions.Add(i);
            }

            positions.Add(i);
            i = next;
        }

        positions.Add(end);
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
