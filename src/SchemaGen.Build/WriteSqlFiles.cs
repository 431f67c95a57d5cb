using Microsoft.Build.Framework;

namespace SchemaGen.Build;

/// <summary>The build's task: writes the SQL of an assembly's migrations to files, or checks that they are what it would write.</summary>
public sealed class WriteSqlFiles : ITask
{
    private const int MostNames = 3;

    /// <summary>The compiled assembly.</summary>
    [Required]
    public string Assembly { get; set; } = "";

    /// <summary>The project's folder.</summary>
    [Required]
    public string ProjectFolder { get; set; } = "";

    /// <summary>The folder of the files, from the project's.</summary>
    [Required]
    public string Output { get; set; } = "";

    /// <summary>Where the paths of the files are noted, so that the next build knows what to look at.</summary>
    [Required]
    public string Stamp { get; set; } = "";

    /// <summary>Whether to check instead of writing.</summary>
    public bool Check { get; set; }

    /// <inheritdoc/>
    public IBuildEngine? BuildEngine { get; set; }

    /// <inheritdoc/>
    public ITaskHost? HostObject { get; set; }

    /// <inheritdoc/>
    public bool Execute()
    {
        try
        {
            return Run();
        }
        catch (SqlFileException error)
        {
            return Fail("SGSQL002", error.Path, $"'{error.Path}' {error.Message}.");
        }
        catch (Exception error) when (error is IOException or BadImageFormatException or UnauthorizedAccessException)
        {
            return Fail("SGSQL003", Assembly, $"The migrations of '{Assembly}' cannot be read: {error.Message.TrimEnd('.')}; rebuild the project.");
        }
    }

    private bool Run()
    {
        string name;
        List<StoredMigration> migrations;
        using (var stored = new StoredMigrations(Path.Combine(ProjectFolder, Assembly)))
            (name, migrations) = (stored.AssemblyName, stored.Read());

        var root = Path.GetFullPath(Path.Combine(ProjectFolder, Output));
        var stamp = Path.Combine(ProjectFolder, Stamp);
        Directory.CreateDirectory(Path.GetDirectoryName(stamp)!);
        var cache = new SqlCache(stamp + ".cache", root);
        var all = new List<SqlFile>();
        for (var i = 0; i < migrations.Count; i++)
            all.AddRange(cache.Files(name, migrations[i], SqlFile.Number(i, migrations.Count)));

        var files = new SqlFiles(root, name, all);
        if (Check && files.Stale() is { Count: > 0 } stale)
        {
            var names = string.Join(", ", stale.Take(MostNames).Select(path => "'" + Path.Combine(Output, path) + "'")) + (stale.Count > MostNames ? $" and {stale.Count - MostNames} more" : "");
            return Fail("SGSQL001", Path.Combine(root, stale[0]), $"{names} {(stale.Count == 1 ? "is" : "are")} not what the project's classes say; build without SchemaGenSqlCheck, and commit the files.");
        }

        var changed = Check ? 0 : files.Write();
        cache.Save();
        File.WriteAllLines(stamp, files.Paths);
        BuildEngine!.LogMessageEvent(new BuildMessageEventArgs($"SchemaGen: {all.Count} SQL files in '{Output}', {changed} of them written or deleted.", null, nameof(WriteSqlFiles), MessageImportance.Normal));
        return true;
    }

    private bool Fail(string code, string file, string message)
    {
        BuildEngine!.LogErrorEvent(new BuildErrorEventArgs(null, code, file, 0, 0, 0, 0, message, null, nameof(WriteSqlFiles)));
        return false;
    }
}
