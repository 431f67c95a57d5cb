using Microsoft.CodeAnalysis.CSharp;

namespace SchemaGen.Generators.Writers;

/// <summary>
/// Writes text as a literal, in the form in which people can read it. A string literal is what compiles fastest; where an
/// assembly's literals would be too long for its heap, UTF-8 bytes lie in the image as data and meet no limit.
/// </summary>
internal static class StoredText
{
    /// <summary>A property of a migration that gives the text.</summary>
    public static void Write(CodeWriter code, string property, string text, bool isUtf8)
    {
        if (isUtf8) Write(code, property, text, "FromUtf8(", "u8);");
        else Write(code, property, text, "", ";");
    }

    /// <summary>A property that gives the bytes of the text.</summary>
    public static void WriteBytes(CodeWriter code, string property, string text) => Write(code, property, text, "", "u8;");

    private static void Write(CodeWriter code, string property, string text, string open, string close)
    {
        var declaration = property + " => " + open;
        if (!CanBeRaw(text))
        {
            code.Line(declaration + SymbolDisplay.FormatLiteral(text, quote: true) + close);
            return;
        }

        // The closing quotes stand at the beginning of their line, so the lines of the text keep their own indentation.
        var fence = new string('"', Math.Max(3, LongestRun(text) + 1));
        code.Line(declaration + fence);
        code.Verbatim(text);
        code.Verbatim("\n" + fence + close + "\n");
    }

    // Other control characters and line ends than the line feed would be changed or not be seen in a raw literal; nor may it be empty.
    private static bool CanBeRaw(string text)
    {
        foreach (var character in text)
            if ((char.IsControl(character) && character is not ('\n' or '\t')) || character is '\u2028' or '\u2029' or '\uFEFF')
                return false;
        return text.Length > 0;
    }

    private static int LongestRun(string text)
    {
        int longest = 0, current = 0;
        foreach (var character in text)
        {
            current = character == '"' ? current + 1 : 0;
            longest = Math.Max(longest, current);
        }

        return longest;
    }
}
