namespace SchemaGen.Model;

/// <summary>An edition of a database.</summary>
/// <param name="Name">The name that capabilities and findings know it by.</param>
/// <param name="OtherNames">What people call it as well.</param>
public sealed record Edition(string Name, params EquatableArray<string> OtherNames)
{
    /// <summary>Whether it goes by the name, in any letter case.</summary>
    public bool IsCalled(string name) =>
        name.Equals(Name, StringComparison.OrdinalIgnoreCase)
        || OtherNames.Any(other => name.Equals(other, StringComparison.OrdinalIgnoreCase));
}
