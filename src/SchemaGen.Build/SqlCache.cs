using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace SchemaGen.Build;

/// <summary>
/// What the last run made of each migration, so that those which are the same, and whose files nobody touched since, need neither be made nor read
/// again. Without it everything is, to the same end.
/// </summary>
internal sealed class SqlCache
{
    private readonly string path;
    private readonly string root;
    private readonly DateTime written;
    private readonly Dictionary<string, string[]> known = new(StringComparer.Ordinal);
    private readonly List<string> lines = [];

    /// <summary>Reads it.</summary>
    /// <param name="path">Its file.</param>
    /// <param name="root">The folder of the files.</param>
    public SqlCache(string path, string root)
    {
        this.path = path;
        this.root = root;
        if (!File.Exists(path))
            return;

        written = File.GetLastWriteTimeUtc(path);
        foreach (var line in File.ReadAllLines(path))
        {
            var parts = line.Split('\t');
            known[parts[0]] = [.. parts.Skip(1)];
        }
    }

    /// <summary>The files of a migration, without their content where it is what it has to be already.</summary>
    public List<SqlFile> Files(string assembly, StoredMigration migration, string number)
    {
        var key = Key(assembly, migration, number);
        if (!known.TryGetValue(key, out var paths) || !paths.All(IsUntouched))
            return Note(key, [.. SqlFile.Of(assembly, migration, number)]);

        lines.Add(key + string.Concat(paths.Select(file => "\t" + file)));
        return [.. paths.Select(file => new SqlFile(file.Substring(file.IndexOf(' ') + 1), null))];
    }

    /// <summary>Writes it, after the files.</summary>
    public void Save() => File.WriteAllLines(path, lines);

    private List<SqlFile> Note(string key, List<SqlFile> files)
    {
        lines.Add(key + string.Concat(files.Select(file => "\t" + file.Content!.Length.ToString(CultureInfo.InvariantCulture) + " " + file.Path)));
        return files;
    }

    // A length and a path.
    private bool IsUntouched(string file)
    {
        var blank = file.IndexOf(' ');
        var info = new FileInfo(Path.Combine(root, file.Substring(blank + 1)));
        return info.Exists && info.LastWriteTimeUtc <= written && info.Length.ToString(CultureInfo.InvariantCulture) == file.Substring(0, blank);
    }

    // Another version of this assembly may make other files of the same migration.
    private static string Key(string assembly, StoredMigration migration, string number)
    {
        using var hash = SHA256.Create();
        var text = string.Join("\n", typeof(SqlCache).Module.ModuleVersionId.ToString(), assembly, number, migration.Id, migration.Statements);
        return Convert.ToBase64String(hash.ComputeHash(Encoding.UTF8.GetBytes(text)));
    }
}
