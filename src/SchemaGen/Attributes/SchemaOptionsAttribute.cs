namespace SchemaGen;

/// <summary>Says how the code that is generated for the project's tables is written; it changes no SQL.</summary>
[AttributeUsage(AttributeTargets.Assembly)]
public sealed class SchemaOptionsAttribute : Attribute
{
    /// <summary>
    /// Whether the properties that templates and groups bring are <c>required</c> where a row cannot do without the value:
    /// where the column is not nullable and the database does not fill it, by a default, a number of its own or a computation;
    /// <see langword="false"/> by default.
    /// </summary>
    public bool RequiredProperties { get; set; }
}
