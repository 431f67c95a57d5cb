namespace SchemaGen.Model.Tests;

/// <summary>The tables of words that lie beside the tests.</summary>
internal static class Words
{
    /// <summary>The lines of a table, without those that begin with a number sign.</summary>
    public static IReadOnlyList<string> Lines(string file)
    {
        using var reader = new StreamReader(typeof(Words).Assembly.GetManifestResourceStream(file)!);
        return [.. reader.ReadToEnd().Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Where(line => line[0] != '#')];
    }
}
