using System.Text;

namespace SchemaGen.Model.Dialects;

/// <summary>Makes text from users safe to stand in SQL.</summary>
public static class SqlText
{
    /// <summary>The text with each control character replaced by an underscore; half a surrogate pair counts as one.</summary>
    public static string WithoutControls(string text) => Replace(text, char.IsControl, '_');

    /// <summary>The text with each NUL, which no database keeps everywhere, and half of a surrogate pair replaced by U+FFFD.</summary>
    public static string WithoutNul(string text) => Replace(text, character => character == '\0', '\uFFFD');

    /// <summary>The text on one line, for a comment: it cannot end the comment.</summary>
    public static string OnOneLine(string text) => WithoutBreaks(text).Replace("*/", "* /");

    /// <summary>The text with a blank in place of what ends a line or is not seen.</summary>
    public static string WithoutBreaks(string text) => Replace(text, character => char.IsControl(character) || character is '\u2028' or '\u2029' or '\u0085', ' ');

    /// <summary>What a script says before a view that isolates the rows of a table.</summary>
    internal const string RightsOnView = "-- The rows are isolated by this view alone: give the application rights on it, and none on the table.\n";

    /// <summary>The same where there are no rights.</summary>
    internal const string NoRights = "-- The rows are isolated by this view alone: the application has to go through it, and nowhere to the table.\n";

    private static string Replace(string text, Func<char, bool> isBad, char replacement)
    {
        if (IsPlain(text)) return text;
        StringBuilder? result = null;
        for (var i = 0; i < text.Length; i++)
        {
            var character = text[i];
            if (char.IsHighSurrogate(character) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                result?.Append(character).Append(text[i + 1]);
                i++;
            }
            else if (char.IsSurrogate(character) || isBad(character))
            {
                result ??= new StringBuilder(text, 0, i, text.Length);
                result.Append(replacement);
            }
            else
            {
                result?.Append(character);
            }
        }

        return result?.ToString() ?? text;
    }

    // Nearly all names and many texts are made of what is good everywhere, and each is looked at many times.
    private static bool IsPlain(string text)
    {
        foreach (var character in text)
            if (character is < ' ' or > '~')
                return false;
        return true;
    }
}
