using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using SchemaGen.Migrations;

namespace SchemaGen.Build;

/// <summary>A file of SQL as it has to be.</summary>
/// <param name="Path">Where it is, from the folder of all.</param>
/// <param name="Content">
/// Its bytes: UTF-8 without a mark, lines that end in line feeds; <see langword="null"/> where the file is known to have them.
/// </param>
internal sealed record SqlFile(string Path, byte[]? Content)
{
    private const int LongestName = 100;
    private static readonly Regex Name = new(@"^\d{3,}_[A-Za-z0-9_\-]+\.(up|down)\.sql$", RegexOptions.CultureInvariant);

    /// <summary>The files of a migration.</summary>
    /// <param name="assembly">The name of its assembly.</param>
    /// <param name="migration">The migration.</param>
    /// <param name="number">Its place in the order, with zeros in front.</param>
    public static IEnumerable<SqlFile> Of(string assembly, StoredMigration migration, string number)
    {
        foreach (var folder in SqlFolder.All)
            if (StoredStatements.Read(migration.Statements, folder.Dialect, isUp: true) is { Count: > 0 } up)
            {
                var path = System.IO.Path.Combine(folder.Name, number + "_" + Safe(migration.Id));
                var down = StoredStatements.Read(migration.Statements, folder.Dialect, isUp: false) ?? [];
                yield return new SqlFile(path + ".up.sql", Bytes(assembly, migration.Id, up, folder));
                yield return new SqlFile(path + ".down.sql", Bytes(assembly, migration.Id, down, folder));
            }
    }

    /// <summary>The number of a migration, as long as that of the last one and three digits at least: so names sort in the order of applying.</summary>
    public static string Number(int index, int count)
    {
        var digits = Math.Max(3, count.ToString(CultureInfo.InvariantCulture).Length);
        return (index + 1).ToString("D" + digits.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
    }

    /// <summary>Whether a file has a name that such a file may have.</summary>
    public static bool HasName(string path) => Name.IsMatch(System.IO.Path.GetFileName(path));

    /// <summary>How each file of an assembly begins: what does not is somebody else's.</summary>
    public static byte[] Mark(string assembly) => Encoding.UTF8.GetBytes("-- Written by SchemaGen from " + OnOneLine(assembly) + ": ");

    private static byte[] Bytes(string assembly, string id, List<MigrationStatement> statements, SqlFolder folder)
    {
        var script = folder.NewScript();
        if (statements.Count == 0)
            script.AddRemark("Nothing is to be done.");
        script.Add(statements);
        var body = script.ToString();
        return [.. Mark(assembly), .. Encoding.UTF8.GetBytes(OnOneLine(id) + ". The next build overwrites this file.\n" + body)];
    }

    // Names that every file system can hold; the number keeps those apart that become equal.
    private static string Safe(string id)
    {
        var name = new StringBuilder(id.Length);
        foreach (var character in id.Length > LongestName ? id.Substring(0, LongestName) : id)
            name.Append(character is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_' or '-' ? character : '_');
        return name.ToString();
    }

    private static string OnOneLine(string text)
    {
        var line = new StringBuilder(text.Length);
        foreach (var character in text)
            line.Append(char.IsControl(character) || character is '\u2028' or '\u2029' ? ' ' : character);
        return line.ToString();
    }
}
