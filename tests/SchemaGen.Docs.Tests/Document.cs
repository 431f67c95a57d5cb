using System.Runtime.CompilerServices;
using System.Text;

namespace SchemaGen.Docs.Tests;

/// <summary>A page of the documentation, as it stands in the repository.</summary>
internal sealed record Document(string Path, string Text)
{
    /// <summary>The repository's folder.</summary>
    public static string Root { get; } = System.IO.Path.GetFullPath(System.IO.Path.Combine(ThisFolder(), "..", ".."));

    public static Document Read(string path) =>
        new(path, File.ReadAllText(System.IO.Path.Combine(Root, path), Encoding.UTF8).ReplaceLineEndings("\n"));

    /// <summary>The code in the first fence of a language after a heading.</summary>
    public string Block(string heading, string language)
    {
        var (start, end) = Find(heading, language);
        return Text[start..end].TrimEnd('\n');
    }

    /// <summary>Compares a block that is printed from the product; with UPDATE_DOCS=1 writes it instead.</summary>
    public void BlockMatches(string heading, string language, string printed)
    {
        if (IsUpdate)
        {
            var current = Read(Path);
            var (start, end) = current.Find(heading, language);
            File.WriteAllText(System.IO.Path.Combine(Root, Path), current.Text[..start] + printed + "\n" + current.Text[end..]);
        }

        Assert.Equal(printed, Read(Path).Block(heading, language));
    }

    private (int Start, int End) Find(string heading, string language)
    {
        var from = Text.IndexOf("\n" + heading + "\n", StringComparison.Ordinal);
        Assert.True(from >= 0, $"{Path} has no heading '{heading}'.");
        var fence = "```" + language + "\n";
        var start = Text.IndexOf(fence, from, StringComparison.Ordinal);
        Assert.True(start >= 0, $"{Path} has no {language} block after '{heading}'.");
        start += fence.Length;
        return (start, Text.IndexOf("```", start, StringComparison.Ordinal));
    }

    private static bool IsUpdate => Environment.GetEnvironmentVariable("UPDATE_DOCS") == "1";

    /// <summary>Compares a page that is printed from the product; with UPDATE_DOCS=1 writes it instead.</summary>
    public static void Matches(string path, string printed)
    {
        var file = System.IO.Path.Combine(Root, path);
        if (IsUpdate) File.WriteAllText(file, printed);
        Assert.True(File.Exists(file), $"{path} is missing; run the tests with UPDATE_DOCS=1 to print it.");
        Assert.Equal(printed, File.ReadAllText(file).ReplaceLineEndings("\n"));
    }

    private static string ThisFolder([CallerFilePath] string file = "") => System.IO.Path.GetDirectoryName(file)!;
}
