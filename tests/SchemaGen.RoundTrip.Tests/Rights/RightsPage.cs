using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace SchemaGen.RoundTrip.Tests.Rights;

/// <summary>The grants that <c>docs/least-rights.md</c> gives.</summary>
internal static partial class RightsPage
{
    /// <summary>The statements for a user under the heading of a database.</summary>
    public static string[] Grants(string database, string user)
    {
        var text = File.ReadAllText(Path.Combine(Path.GetDirectoryName(ThisFile())!, "../../../docs/least-rights.md")).ReplaceLineEndings("\n");
        var section = Regex.Match(text, $@"^## {Regex.Escape(database)}\n(.*?)(?=^## |\z)", RegexOptions.Multiline | RegexOptions.Singleline).Groups[1].Value;
        var grants = Fence().Matches(section).Where(fence => fence.Groups[1].Value == user).SelectMany(fence => fence.Groups[2].Value.Split(";\n", StringSplitOptions.RemoveEmptyEntries)).ToArray();
        Assert.NotEmpty(grants);
        return grants;
    }

    private static string ThisFile([CallerFilePath] string file = "") => file;

    [GeneratedRegex("```sql ?(.*?)\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Fence();
}
