namespace SchemaGen.Tool.Projects;

/// <summary>
/// Knows whether a project has to be built, without MSBuild: nothing that it is made of is newer than its assembly, or than the last build that
/// the tool asked for. Folders count too, so that a deleted file is seen.
/// </summary>
internal static class BuildState
{
    private static readonly string[] Inputs = [".cs", ".csproj", ".props", ".targets", ".sql", ".razor", ".resx", ".editorconfig", ".json", ".config", ".xml"];
    private static readonly string[] Shared = ["Directory.Build.props", "Directory.Build.targets", "Directory.Packages.props", "global.json", "nuget.config", ".editorconfig"];

    /// <summary>Whether nothing changed.</summary>
    public static bool IsUpToDate(ProjectFile project, string assembly)
    {
        var built = File.GetLastWriteTimeUtc(assembly);
        var marker = MarkerOf(project, assembly);
        var looked = File.Exists(marker) && File.GetLastWriteTimeUtc(marker) > built ? File.GetLastWriteTimeUtc(marker) : built;
        return ProjectsOf(project).All(path => !HasNewer(Path.GetDirectoryName(path)!, looked)) && !HasNewerAbove(project.Folder, looked);
    }

    /// <summary>Takes note that the project is built now. A folder that cannot be written costs a build each time, and nothing else.</summary>
    public static void Remember(ProjectFile project, string assembly)
    {
        try
        {
            File.WriteAllText(MarkerOf(project, assembly), "");
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
        }
    }

    private static string MarkerOf(ProjectFile project, string assembly) =>
        Path.Combine(project.Folder, "obj", $"schemagen.{Path.GetFileName(Path.GetDirectoryName(Path.GetDirectoryName(assembly)))}.{Path.GetFileName(Path.GetDirectoryName(assembly))}.built");

    private static HashSet<string> ProjectsOf(ProjectFile project)
    {
        var found = new HashSet<string>(StringComparer.Ordinal) { project.Path };
        var waiting = new Queue<ProjectFile>([project]);
        while (waiting.TryDequeue(out var next))
            foreach (var reference in next.References.Where(File.Exists))
                if (found.Add(reference))
                    waiting.Enqueue(ProjectFile.Read(reference));

        return found;
    }

    private static bool HasNewer(string folder, DateTime since)
    {
        if (!Directory.Exists(folder) || Directory.GetLastWriteTimeUtc(folder) > since)
            return true;

        foreach (var file in Directory.EnumerateFiles(folder))
            if (Inputs.Contains(Path.GetExtension(file), StringComparer.OrdinalIgnoreCase) && File.GetLastWriteTimeUtc(file) > since)
                return true;

        return Directory.EnumerateDirectories(folder).Any(inner => Path.GetFileName(inner) is not ("bin" or "obj" or "node_modules" or ".git" or ".vs" or ".idea") && HasNewer(inner, since));
    }

    private static bool HasNewerAbove(string folder, DateTime since)
    {
        for (var above = Path.GetDirectoryName(folder); above is not null; above = Path.GetDirectoryName(above))
            foreach (var name in Shared)
                if (File.Exists(Path.Combine(above, name)) && File.GetLastWriteTimeUtc(Path.Combine(above, name)) > since)
                    return true;

        return false;
    }
}
