namespace SchemaGen.Analyzers;

/// <summary>The families of rules, as editors group them.</summary>
public static class Categories
{
    /// <summary>SG1xxx: what is wrong with a declaration, whatever the database.</summary>
    public const string Declaration = "SchemaGen.Declaration";

    /// <summary>SG2xxx: what a declared database lacks.</summary>
    public const string Capability = "SchemaGen.Capability";

    /// <summary>SG3xxx: what does not go together on a declared database.</summary>
    public const string Combination = "SchemaGen.Combination";

    /// <summary>SG4xxx: what could cost security.</summary>
    public const string Security = "SchemaGen.Security";

    /// <summary>SG5xxx: what stands in the way of size and speed.</summary>
    public const string Scale = "SchemaGen.Scale";
}
