using System.Globalization;

namespace SchemaGen.Migrations;

/// <summary>
/// Takes apart the text in which generated code stores what its catalog knows of the migrations, as <see cref="SchemaCatalogs"/>
/// describes it.
/// </summary>
internal ref struct StoredEntries(ReadOnlySpan<char> text)
{
    private const int ChecksumLength = 64;

    private readonly int total = text.Length;
    private ReadOnlySpan<char> rest = text;

    /// <summary>The entries, in order.</summary>
    /// <exception cref="InvalidDataException">The text is not in its form.</exception>
    public static List<CatalogEntry> Read(ReadOnlySpan<char> text)
    {
        var entries = new List<CatalogEntry>();
        var reader = new StoredEntries(text);
        while (!reader.rest.IsEmpty)
            entries.Add(reader.Entry());

        return entries;
    }

    private CatalogEntry Entry()
    {
        var checksum = Take(ChecksumLength);
        var id = Text();
        var name = Text();
        var requires = new List<string>();
        while (rest is not ['\n', ..])
            requires.Add(Text());

        rest = rest[1..];
        return new CatalogEntry(id, name, checksum, requires);
    }

    // A space, how many characters follow, a space, and those.
    private string Text()
    {
        if (rest is not [' ', ..])
            throw Corrupt();

        rest = rest[1..];
        var end = rest.IndexOf(' ');
        if (end < 0 || !int.TryParse(rest[..end], NumberStyles.None, CultureInfo.InvariantCulture, out var length))
            throw Corrupt();

        rest = rest[(end + 1)..];
        return Take(length);
    }

    private string Take(int length)
    {
        if (length > rest.Length)
            throw Corrupt();

        var taken = rest[..length].ToString();
        rest = rest[length..];
        return taken;
    }

    private readonly InvalidDataException Corrupt() =>
        new($"The stored list of migrations is not readable near character {total - rest.Length} of {total}; "
            + "build the project that holds the catalog again.");
}
