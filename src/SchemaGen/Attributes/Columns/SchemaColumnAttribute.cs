namespace SchemaGen;

/// <summary>Says what the property's own type leaves open; the column's type stays the property's.</summary>
public sealed class SchemaColumnAttribute : ColumnTypeAttribute
{
    /// <summary>The column keeps its derived name.</summary>
    public SchemaColumnAttribute()
    {
    }

    /// <summary>The column has this name.</summary>
    /// <param name="name">The column's name, as it stands in the database.</param>
    public SchemaColumnAttribute(string name) => Name = name;
}
