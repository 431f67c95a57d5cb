namespace SchemaGen.Build;

/// <summary>Brings a folder to what the migrations of an assembly say, or says where it differs.</summary>
/// <param name="root">The folder.</param>
/// <param name="assembly">The name of the assembly.</param>
/// <param name="files">What it has to hold.</param>
internal sealed class SqlFiles(string root, string assembly, IReadOnlyCollection<SqlFile> files)
{
    private readonly byte[] mark = SqlFile.Mark(assembly);

    /// <summary>The full paths of what it has to hold.</summary>
    public IReadOnlyCollection<string> Paths { get; } = [.. files.Select(file => Path.Combine(root, file.Path))];

    /// <summary>Writes what differs and deletes what is left of migrations that are gone; files of others stay as they are.</summary>
    /// <returns>How many files were written or deleted.</returns>
    /// <exception cref="SqlFileException">A file of somebody else is in the way, or one cannot be written.</exception>
    public int Write()
    {
        var count = 0;
        foreach (var file in files)
        {
            if (file.Content is not { } content)
                continue;

            var path = Path.Combine(root, file.Path);
            var existing = Existing(path);
            if (existing is not null && existing.AsSpan().SequenceEqual(content))
                continue;

            if (existing is { Length: > 0 } && !existing.AsSpan().StartsWith(mark))
                throw new SqlFileException(path, "is no file that the build of " + assembly + " wrote; move it, or set SchemaGenSqlOutput to another folder");

            if (existing is null)
                Do(Path.GetDirectoryName(path)!, folder => Directory.CreateDirectory(folder));
            Do(path, name => File.WriteAllBytes(name, content));
            count++;
        }

        foreach (var path in Gone())
        {
            Do(path, File.Delete);
            count++;
            var folder = Path.GetDirectoryName(path)!;
            if (!Directory.EnumerateFileSystemEntries(folder).Any())
                Do(folder, Directory.Delete);
        }

        return count;
    }

    /// <summary>The files that are missing, that are not what they have to be, and that are left of migrations that are gone.</summary>
    public List<string> Stale()
    {
        var stale = new List<string>();
        foreach (var file in files)
            if (file.Content is { } content && (Existing(Path.Combine(root, file.Path)) is not { } existing || !IsSame(existing, content)))
                stale.Add(file.Path);
        foreach (var path in Gone())
            stale.Add(path.Substring(root.Length).TrimStart(Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar));
        return stale;
    }

    private List<string> Gone()
    {
        var kept = new HashSet<string>(Paths, StringComparer.OrdinalIgnoreCase);
        var gone = new List<string>();
        foreach (var folder in SqlFolder.All)
        {
            var path = Path.Combine(root, folder.Name);
            if (!Directory.Exists(path))
                continue;

            foreach (var file in Directory.GetFiles(path, "*.sql"))
                if (!kept.Contains(file) && SqlFile.HasName(file) && Existing(file) is { } existing && existing.AsSpan().StartsWith(mark))
                    gone.Add(file);
        }

        gone.Sort(StringComparer.Ordinal);
        return gone;
    }

    // A checkout may have given lines other ends.
    private static bool IsSame(byte[] existing, byte[] wanted)
    {
        if (existing.AsSpan().SequenceEqual(wanted))
            return true;

        return existing.Length > wanted.Length && WithoutReturns(existing).AsSpan().SequenceEqual(WithoutReturns(wanted));
    }

    private static byte[] WithoutReturns(byte[] content)
    {
        var kept = new List<byte>(content.Length);
        for (var i = 0; i < content.Length; i++)
            if (content[i] != '\r' || i + 1 == content.Length || content[i + 1] != '\n')
                kept.Add(content[i]);
        return [.. kept];
    }

    private static byte[]? Existing(string path)
    {
        byte[]? content = null;
        if (File.Exists(path))
            Do(path, name => content = File.ReadAllBytes(name));
        return content;
    }

    private static void Do(string path, Action<string> work)
    {
        try
        {
            work(path);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException)
        {
            throw new SqlFileException(path, "cannot be read or written: " + error.Message.TrimEnd('.'));
        }
    }
}

/// <summary>What is wrong with a file.</summary>
/// <param name="path">The file.</param>
/// <param name="reason">What is wrong, and the way out.</param>
internal sealed class SqlFileException(string path, string reason) : Exception(reason)
{
    /// <summary>The file.</summary>
    public string Path => path;
}
