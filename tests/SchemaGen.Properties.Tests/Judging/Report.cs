using System.Text;
using System.Text.RegularExpressions;

namespace SchemaGen.Properties.Tests.Judging;

/// <summary>Tells objections: one example of each kind.</summary>
internal static partial class Report
{
    public const int MostKinds = 40;

    private const int LongestPart = 1_500;

    public static void Holds(IReadOnlyCollection<Objection> objections)
    {
        if (objections.Count == 0) return;
        var text = new StringBuilder().Append(objections.Count).AppendLine(" objections.");
        foreach (var kind in objections.GroupBy(KindOf).Take(MostKinds))
        {
            var example = kind.First();
            text.AppendLine().AppendLine($"{kind.Count()} times {example.By}: {Cut(example.Message, LongestPart)}").AppendLine(example.Snippet.Origin).AppendLine(Cut(example.Snippet.Project + example.Snippet.ToString(), LongestPart));
        }

        Assert.Fail(text.ToString());
    }

    /// <summary>What objections have in common that are about the same.</summary>
    public static string KindOf(Objection objection) => objection.By + " " + Names().Replace(objection.Message.Split('\n')[0], "#");

    private static string Cut(string text, int length) => text.Length <= length ? text : text[..(length / 2)] + " … " + text[^(length / 2)..];

    [GeneratedRegex("""[\w\u0080-\uffff]*[0-9][\w\u0080-\uffff]*|["'`\[][^"'`\]]*["'`\]]""")]
    private static partial Regex Names();
}
