using System.Reflection;
using System.Runtime.InteropServices;
using System.Runtime.Loader;
using System.Text.Json;

namespace SchemaGen.Tool.Projects;

/// <summary>
/// Loads a project's assembly and what it needs, by its deps.json. SchemaGen itself is the tool's own, so that both speak of the same types.
/// </summary>
internal sealed class ProjectLoadContext : AssemblyLoadContext
{
    private static readonly Assembly Runtime = typeof(SchemaTableAttribute).Assembly;
    private readonly AssemblyDependencyResolver resolver;
    private readonly Lazy<Dictionary<string, string>> packages;

    /// <summary>Creates it for an assembly.</summary>
    /// <param name="assembly">Its full path.</param>
    public ProjectLoadContext(string assembly)
        : base(Path.GetFileNameWithoutExtension(assembly))
    {
        AssemblyPath = assembly;
        resolver = new AssemblyDependencyResolver(assembly);
        packages = new(() => FromPackages(Path.ChangeExtension(assembly, ".deps.json")));
        Resolving += (_, name) => Framework(name) is { } path ? LoadFromAssemblyPath(path) : null;
    }

    /// <summary>The project's assembly.</summary>
    public string AssemblyPath { get; }

    /// <summary>Where an assembly of the project is; null where it is none of its own.</summary>
    public string? PathOf(AssemblyName name)
    {
        if (name.Name == Runtime.GetName().Name)
            return null;

        if (resolver.ResolveAssemblyToPath(name) is { } path)
            return path;

        var beside = Path.Combine(Path.GetDirectoryName(AssemblyPath)!, name.Name + ".dll");
        return File.Exists(beside) ? beside : packages.Value.GetValueOrDefault(name.Name ?? "");
    }

    /// <inheritdoc/>
    protected override Assembly? Load(AssemblyName assemblyName)
    {
        if (assemblyName.Name == Runtime.GetName().Name)
            return Older(assemblyName.Version, Runtime.GetName().Version)
                ? throw new ToolException(
                    ExitCode.Project, $"The project uses SchemaGen {assemblyName.Version?.ToString(3)}, and this tool is {Runtime.GetName().Version?.ToString(3)}; update it with 'dotnet tool update SchemaGen.Tool'.")
                : Runtime;

        return PathOf(assemblyName) is { } path ? LoadFromAssemblyPath(path) : null;
    }

    /// <inheritdoc/>
    protected override IntPtr LoadUnmanagedDll(string unmanagedDllName) =>
        resolver.ResolveUnmanagedDllToPath(unmanagedDllName) is { } path ? LoadUnmanagedDllFromPath(path) : IntPtr.Zero;

    private static bool Older(Version? wanted, Version? own) => wanted is not null && own is not null && own < wanted;

    // A class library's output has no packages: they lie in the folder of all packages.
    private static Dictionary<string, string> FromPackages(string deps)
    {
        var found = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        if (!File.Exists(deps))
            return found;

        var folder = Environment.GetEnvironmentVariable("NUGET_PACKAGES") ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
        using var document = JsonDocument.Parse(File.ReadAllBytes(deps));
        var libraries = document.RootElement.GetProperty("libraries");
        foreach (var target in document.RootElement.GetProperty("targets").EnumerateObject())
            foreach (var library in target.Value.EnumerateObject())
                if (library.Value.TryGetProperty("runtime", out var files) && libraries.GetProperty(library.Name).TryGetProperty("path", out var path))
                    foreach (var file in files.EnumerateObject())
                    {
                        var full = Path.Combine(folder, path.GetString()!, file.Name);
                        if (File.Exists(full))
                            found.TryAdd(Path.GetFileNameWithoutExtension(file.Name), full);
                    }

        return found;
    }

    // The shared frameworks beside the one that the tool runs on, such as ASP.NET Core's.
    private static string? Framework(AssemblyName name)
    {
        var runtime = new DirectoryInfo(RuntimeEnvironment.GetRuntimeDirectory());
        return runtime.Parent?.Parent is not { Exists: true } shared ? null : shared.EnumerateDirectories()
            .SelectMany(framework => framework.EnumerateDirectories(Environment.Version.Major + ".*"))
            .OrderByDescending(version => version.Name, StringComparer.Ordinal)
            .Select(version => Path.Combine(version.FullName, name.Name + ".dll"))
            .FirstOrDefault(File.Exists);
    }
}
