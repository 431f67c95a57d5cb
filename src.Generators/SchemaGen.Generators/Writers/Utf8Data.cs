using Microsoft.CodeAnalysis.CSharp;

namespace SchemaGen.Generators.Writers;

/// <summary>
/// Writes text as a UTF-8 literal. Its bytes lie in the image as data: they meet no limit of the string heap, cost nothing at
/// start-up, and a tool can read them from the assembly without running it.
/// </summary>
internal static class Utf8Data
{
    /// <summary>A property that gives the text's bytes.</summary>
    public static void Write(CodeWriter code, string name, string text)
    {
        const string declaration = "private static global::System.ReadOnlySpan<byte> ";
        if (!CanBeRaw(text))
        {
            code.Line(declaration + name + " => " + SymbolDisplay.FormatLiteral(text, quote: true) + "u8;");
            return;
        }

        // The closing quotes stand at the beginning of their line, so the lines of the text keep their own indentation.
        var fence = new string('"', Math.Max(3, LongestRun(text) + 1));
        code.Line(declaration + name + " => " + fence);
        code.Verbatim(text);
        code.Verbatim("\n" + fence + "u8;\n");
    }

    // Other control characters and line ends than the line feed would be changed or not be seen in a raw literal.
    private static bool CanBeRaw(string text)
    {
        foreach (var character in text)
            if ((char.IsControl(character) && character is not ('\n' or '\t')) || character is '\u2028' or '\u2029' or '\uFEFF')
                return false;
        return true;
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
