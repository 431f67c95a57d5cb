namespace SchemaGen;

/// <summary>Makes a class a table of its own properties: the template that brings nothing.</summary>
public sealed class SchemaTableAttribute : TableTemplateAttribute
{
    /// <summary>Makes the class a table, named after it.</summary>
    public SchemaTableAttribute()
    {
    }

    /// <summary>Makes the class a table of this name.</summary>
    /// <param name="name">The table's name, as it stands in the database.</param>
    public SchemaTableAttribute(string name) => Table = name;
}
