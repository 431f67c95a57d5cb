using Microsoft.CodeAnalysis.Text;

namespace SchemaGen.CodeFixes.Edits;

/// <summary>Lines of a file, so that what is added looks like what is there.</summary>
internal static class Lines
{
    /// <summary>How the file breaks its lines.</summary>
    public static string BreakOf(SourceText text)
    {
        var first = text.Lines[0];
        var length = first.EndIncludingLineBreak - first.End;
        return length == 0 ? "\n" : text.ToString(new TextSpan(first.End, length));
    }

    /// <summary>Whether only blanks stand before the position on its line.</summary>
    public static bool IsFirstOnLine(int position, SourceText text) =>
        text.ToString(TextSpan.FromBounds(text.Lines.GetLineFromPosition(position).Start, position)).Trim().Length == 0;

    /// <summary>The blanks with which the line of the position begins.</summary>
    public static string IndentationAt(int position, SourceText text)
    {
        var line = text.Lines.GetLineFromPosition(position).ToString();
        return line.Substring(0, line.Length - line.TrimStart().Length);
    }

    /// <summary>The span with its lines where nothing else stands on them, else with the blanks behind it.</summary>
    public static TextSpan WholeLineOf(TextSpan span, SourceText text)
    {
        var last = text.Lines.GetLineFromPosition(span.End);
        var behind = text.ToString(TextSpan.FromBounds(span.End, last.End));
        if (behind.Trim().Length == 0 && IsFirstOnLine(span.Start, text))
            return TextSpan.FromBounds(text.Lines.GetLineFromPosition(span.Start).Start, last.EndIncludingLineBreak);
        return new TextSpan(span.Start, span.Length + behind.Length - behind.TrimStart().Length);
    }
}
