namespace SchemaGen;

/// <summary>Says what the property's own type leaves open; the column's type stays the property's unless <see cref="Type"/> names one.</summary>
public sealed class SchemaColumnAttribute : ColumnTypeAttribute
{
    /// <summary>The column keeps its derived name.</summary>
    public SchemaColumnAttribute()
    {
    }

    /// <summary>The column has this name.</summary>
    /// <param name="name">The column's name, as it stands in the database.</param>
    public SchemaColumnAttribute(string name) => Name = name;

    /// <summary>
    /// The column's type in the database's own words, such as <c>citext</c>, written as it stands. <see cref="ColumnTypeAttribute.Dialects"/>
    /// says which database is meant; the others take the type that the property has there by itself.
    /// </summary>
    public string? Type { get; set; }
}
