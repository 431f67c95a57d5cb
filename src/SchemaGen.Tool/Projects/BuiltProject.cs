using System.Reflection;
using SchemaGen.Migrations;

namespace SchemaGen.Tool.Projects;

/// <summary>A project's assembly, with those of its own that it refers to.</summary>
/// <param name="path">The assembly's full path.</param>
/// <param name="project">The project's file; null where only the assembly is known.</param>
internal sealed class BuiltProject(string path, ProjectFile? project = null)
{
    private readonly ProjectLoadContext context = new(path);

    /// <summary>The assembly's full path.</summary>
    public string Path => path;

    /// <summary>The id of the project's user secrets; null where it has none.</summary>
    public string? UserSecretsId()
    {
        // The assembly has it only where the project refers to the package that reads it.
        using var types = AssemblyTypes.Open(path);
        return types.UserSecretsId() ?? project?.UserSecretsId;
    }

    /// <summary>The catalogs of the project and of the assemblies that it refers to, as one.</summary>
    public ISchemaCatalog Catalog()
    {
        var catalogs = new List<ISchemaCatalog>();
        try
        {
            foreach (var (assembly, types) in Find(types => types.Catalogs()))
                foreach (var type in types)
                    catalogs.Add((ISchemaCatalog)Load(assembly, type).GetProperty("Instance", BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)!.GetValue(null)!);

            if (catalogs.Count > 0)
                return catalogs.Count == 1 ? catalogs[0] : SchemaCatalogs.Combine([.. catalogs]);
        }
        catch (Exception error) when (error is TargetInvocationException or FileNotFoundException or FileLoadException or BadImageFormatException or TypeLoadException or ArgumentException)
        {
            var reason = (error as TargetInvocationException)?.InnerException is { } inner ? inner.GetBaseException() : error;
            if (reason is ToolException known)
                throw known;

            throw new ToolException(ExitCode.Project, $"The catalog of '{System.IO.Path.GetFileName(path)}' cannot be loaded: {reason.Message}", error);
        }

        throw new ToolException(
            ExitCode.Project,
            $"'{System.IO.Path.GetFileName(path)}' has no catalog; add the package SchemaGen to the project and a template to a class, such as [SchemaTable], or name another project with --project.");
    }

    /// <summary>The attributes of the project, and of the assemblies that it refers to, that are templates of tables; not those of SchemaGen.</summary>
    public IReadOnlyList<Type> Templates()
    {
        var known = typeof(TableTemplateAttribute).Assembly.GetExportedTypes()
            .Where(type => type == typeof(TableTemplateAttribute) || type.IsSubclassOf(typeof(TableTemplateAttribute)))
            .Select(type => type.FullName!)
            .ToHashSet(StringComparer.Ordinal);
        var templates = new List<Type>();
        foreach (var (assembly, types) in Find(types => types.DerivedTypes(known.Contains)))
            foreach (var type in types)
            {
                known.Add(type);
                templates.Add(Load(assembly, type));
            }

        return templates;
    }

    /// <summary>An assembly that came with the project; null where none of that name did.</summary>
    public Assembly? TryLoad(string name) => context.PathOf(new AssemblyName(name)) is { } found ? context.LoadFromAssemblyPath(found) : null;

    private Type Load(string assembly, string type) => context.LoadFromAssemblyPath(assembly).GetType(type, throwOnError: true)!;

    // What is referred to comes first: its tables are created first, and its templates are bases of others.
    private List<(string Assembly, List<string> Found)> Find(Func<AssemblyTypes, IEnumerable<string>> look)
    {
        var found = new List<(string, List<string>)>();
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        Visit(path);
        return found;

        void Visit(string assembly)
        {
            if (!seen.Add(assembly))
                return;

            using var types = AssemblyTypes.Open(assembly);
            foreach (var reference in types.References)
                if (!IsFramework(reference.Name) && context.PathOf(reference) is { } next)
                    Visit(next);

            if (look(types).ToList() is { Count: > 0 } some)
                found.Add((assembly, some));
        }
    }

    private static bool IsFramework(string? name) =>
        name is null or "netstandard" or "mscorlib" || name.StartsWith("System.", StringComparison.Ordinal) || name.StartsWith("Microsoft.", StringComparison.Ordinal);
}
