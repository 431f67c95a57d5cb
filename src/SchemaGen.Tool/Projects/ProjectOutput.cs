using System.Globalization;

namespace SchemaGen.Tool.Projects;

/// <summary>Finds a project's assembly, and builds it where it is missing or older than what it is made of.</summary>
internal static class ProjectOutput
{
    /// <summary>The assembly's path, up to date unless the options take it as it is.</summary>
    public static async Task<string> GetAsync(ProjectOptions options, CancellationToken ct)
    {
        if (options.IsAssembly)
            return File.Exists(options.Project)
                ? Path.GetFullPath(options.Project)
                : throw new ToolException(ExitCode.Project, $"There is no assembly '{options.Project}'; build it, or give --project the project file.");

        var project = ProjectFile.Find(options.Project);
        var framework = options.Framework ?? Newest(project.Frameworks);
        var existing = TryFind(project, options.Configuration, framework);
        if (existing is not null && (options.IsBuilt || BuildState.IsUpToDate(project, existing)))
            return existing;

        if (options.IsBuilt)
            throw new ToolException(
                ExitCode.Project, $"'{Path.GetFileName(project.Path)}' is not built in {options.Configuration}; build it, or leave --no-build out.");

        var built = await ProjectBuild.RunAsync(project, options.Configuration, framework, ct).ConfigureAwait(false);
        BuildState.Remember(project, built);
        return built;
    }

    /// <summary>The assembly where one was built; null where none was.</summary>
    public static string? TryFind(ProjectOptions options)
    {
        if (options.IsAssembly)
            return File.Exists(options.Project) ? Path.GetFullPath(options.Project) : null;

        var project = ProjectFile.Find(options.Project);
        return TryFind(project, options.Configuration, options.Framework ?? Newest(project.Frameworks));
    }

    // Where the SDK puts it by default; elsewhere only a build says where it is.
    private static string? TryFind(ProjectFile project, string configuration, string? framework)
    {
        var folder = Path.Combine(project.Folder, "bin", configuration);
        if (!Directory.Exists(folder))
            return null;

        return Directory.EnumerateDirectories(folder)
            .Where(candidate => framework is null || Path.GetFileName(candidate).Equals(framework, StringComparison.OrdinalIgnoreCase))
            .Select(candidate => Path.Combine(candidate, project.AssemblyName + ".dll"))
            .Where(File.Exists)
            .OrderByDescending(File.GetLastWriteTimeUtc)
            .FirstOrDefault();
    }

    private static string? Newest(string[] frameworks) => frameworks
        .Select(framework => (Name: framework, Version: VersionOf(framework)))
        .Where(framework => framework.Version is { } version && version <= Environment.Version.Major)
        .OrderByDescending(framework => framework.Version)
        .Select(framework => framework.Name)
        .FirstOrDefault() ?? frameworks.FirstOrDefault();

    // The major version of "net10.0" and "net8.0-windows"; none of "netstandard2.0".
    private static int? VersionOf(string framework)
    {
        var digits = framework.StartsWith("net", StringComparison.Ordinal) ? framework[3..].Split('.')[0] : "";
        return int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var version) && framework.Contains('.', StringComparison.Ordinal) ? version : null;
    }
}
