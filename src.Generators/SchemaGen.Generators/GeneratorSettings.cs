using SchemaGen.Model.Rules;

namespace SchemaGen.Generators;

/// <summary>What counts for a whole project.</summary>
/// <param name="Targets">The databases that it ships to.</param>
/// <param name="CatalogNamespace">The namespace of the catalog.</param>
/// <param name="CatalogName">The name of the catalog's class.</param>
/// <param name="CanWrite">Whether the project's C# and its references can take the generated code.</param>
public sealed record GeneratorSettings(SchemaTargets Targets, string CatalogNamespace, string CatalogName, bool CanWrite)
{
    /// <summary>The catalog's class with its namespace.</summary>
    public string CatalogPath => CatalogNamespace.Length == 0 ? CatalogName : CatalogNamespace + "." + CatalogName;
}

/// <summary>How a project wants the properties that templates and groups bring.</summary>
/// <param name="AreRequired">Whether they are <c>required</c> where a row cannot do without the value.</param>
public sealed record PropertySettings(bool AreRequired);
