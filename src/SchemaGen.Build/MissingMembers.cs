using System.Text.RegularExpressions;

namespace SchemaGen;

/// <summary>What the shared files use and this framework lacks.</summary>
internal static class MissingMembers
{
    public static string ReplaceLineEndings(this string text, string replacement) =>
        Regex.Replace(text, "\r\n|[\n\r\f\u0085\u2028\u2029]", replacement.Replace("$", "$$"));

    public static bool Contains(this string text, char value) => text.IndexOf(value) >= 0;

    public static bool Contains(this string text, string value, StringComparison comparison) => text.IndexOf(value, comparison) >= 0;
}
