using System.Text.RegularExpressions;

namespace SchemaGen.Docs.Tests;

/// <summary>The examples of the hand-written pages compile without a warning, and links lead somewhere.</summary>
public sealed partial class PagesTests
{
    public static TheoryData<string, int> Examples()
    {
        var data = new TheoryData<string, int>();
        foreach (var path in Pages().Where(path => !path.StartsWith("docs/rules/", StringComparison.Ordinal)))
            for (var i = 0; i < ExamplesOf(path).Length; i++)
                data.Add(path, i);
        return data;
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void An_example_compiles(string path, int ordinal) => Example.Compile(ExamplesOf(path)[ordinal]);

    [Fact]
    public void Links_lead_somewhere()
    {
        var dead = new List<string>();
        foreach (var path in Pages())
            foreach (Match link in Link().Matches(Code().Replace(Document.Read(path).Text, "")))
            {
                var target = link.Groups[1].Value.Split('#')[0];
                if (target.Length > 0 && !target.Contains("://") && !Path.Exists(Path.Combine(Document.Root, Path.GetDirectoryName(path)!, target)))
                    dead.Add($"{path}: {target}");
            }

        Assert.Empty(dead);
    }

    // An example that begins with a using is whole; others are parts of one.
    private static string[] ExamplesOf(string path) =>
        [.. Fence().Matches(Document.Read(path).Text).Select(match => match.Groups[1].Value).Where(code => code.StartsWith("using SchemaGen;\n\nnamespace", StringComparison.Ordinal) || (code.StartsWith("using ", StringComparison.Ordinal) && code.Contains("\nnamespace ")))];

    private static IEnumerable<string> Pages() =>
        Directory.EnumerateFiles(Path.Combine(Document.Root, "docs"), "*.md", SearchOption.AllDirectories)
            .Concat(Directory.EnumerateFiles(Document.Root, "*.md"))
            .Select(path => Path.GetRelativePath(Document.Root, path).Replace('\\', '/'))
            .Order(StringComparer.Ordinal);

    [GeneratedRegex("```csharp\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Fence();

    // What stands in it is no link.
    [GeneratedRegex("```.*?```", RegexOptions.Singleline)]
    private static partial Regex Code();

    [GeneratedRegex(@"\]\(([^)\s]+)\)")]
    private static partial Regex Link();
}
