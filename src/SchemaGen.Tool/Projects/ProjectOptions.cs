namespace SchemaGen.Tool.Projects;

/// <summary>Which project, and which of its outputs.</summary>
/// <param name="Project">A project file, its folder, or an assembly; null for the current folder.</param>
/// <param name="Configuration">The configuration that it is built in.</param>
/// <param name="Framework">The framework; null for the newest that the tool can load.</param>
/// <param name="IsBuilt">Whether the assembly is taken as it is, without a look at whether it is up to date.</param>
internal sealed record ProjectOptions(string? Project, string Configuration, string? Framework, bool IsBuilt)
{
    /// <summary>Whether the option names an assembly.</summary>
    public bool IsAssembly => Project?.EndsWith(".dll", StringComparison.OrdinalIgnoreCase) == true;
}
