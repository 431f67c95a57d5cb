using System.Xml;
using System.Xml.Linq;

namespace SchemaGen.Tool.Projects;

/// <summary>A project as its file says, without MSBuild: what takes no build to know.</summary>
internal sealed class ProjectFile
{
    private readonly XDocument document;

    private ProjectFile(string path, XDocument document)
    {
        Path = path;
        this.document = document;
    }

    /// <summary>The file's full path.</summary>
    public string Path { get; }

    /// <summary>Its folder.</summary>
    public string Folder => System.IO.Path.GetDirectoryName(Path)!;

    /// <summary>The name of its assembly, as far as the file says it.</summary>
    public string AssemblyName => Property("AssemblyName") ?? System.IO.Path.GetFileNameWithoutExtension(Path);

    /// <summary>The namespace that its classes begin with.</summary>
    public string RootNamespace => Property("RootNamespace") ?? System.IO.Path.GetFileNameWithoutExtension(Path).Replace('-', '_').Replace(' ', '_');

    /// <summary>The id of its user secrets; null where it has none.</summary>
    public string? UserSecretsId => Property("UserSecretsId");

    /// <summary>The frameworks that it is built for where the file names several; else none.</summary>
    public string[] Frameworks => Property("TargetFrameworks")?.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [];

    /// <summary>The projects that it refers to.</summary>
    public IEnumerable<string> References => document.Descendants("ProjectReference")
        .Select(reference => (string?)reference.Attribute("Include"))
        .Where(include => include is not null && !include.Contains("$(", StringComparison.Ordinal))
        .Select(include => System.IO.Path.GetFullPath(System.IO.Path.Combine(Folder, include!.Replace('\\', '/'))));

    /// <summary>The project of the option, or the one of the current folder.</summary>
    /// <param name="option">A project file or a folder; null for the current folder.</param>
    public static ProjectFile Find(string? option)
    {
        var path = System.IO.Path.GetFullPath(option ?? ".");
        if (File.Exists(path))
            return Read(path);

        if (!Directory.Exists(path))
            throw new ToolException(ExitCode.Project, $"There is no project '{option}'; give --project a project file or its folder.");

        var files = Directory.GetFiles(path, "*.csproj");
        return files.Length switch
        {
            1 => Read(files[0]),
            0 => throw new ToolException(ExitCode.Project, $"There is no project in '{path}'; go to its folder, or name it with --project."),
            _ => throw new ToolException(
                ExitCode.Project, $"There are {files.Length} projects in '{path}'; name one with --project, such as {System.IO.Path.GetFileName(files.Order(StringComparer.Ordinal).First())}."),
        };
    }

    /// <summary>Reads a project's file.</summary>
    public static ProjectFile Read(string path)
    {
        try
        {
            return new ProjectFile(path, XDocument.Load(path));
        }
        catch (Exception error) when (error is XmlException or IOException or UnauthorizedAccessException)
        {
            throw new ToolException(ExitCode.Project, $"The project '{path}' cannot be read: {error.Message}", error);
        }
    }

    private string? Property(string name) =>
        document.Descendants(name).Select(element => element.Value.Trim()).LastOrDefault(value => value.Length > 0 && !value.Contains("$(", StringComparison.Ordinal));
}
