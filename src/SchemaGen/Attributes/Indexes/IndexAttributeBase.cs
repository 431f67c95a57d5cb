namespace SchemaGen;

/// <summary>What all index attributes have in common.</summary>
/// <param name="columns">The columns, by column or property name.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface, AllowMultiple = true)]
public abstract class IndexAttributeBase(string[] columns) : Attribute
{
    /// <summary>The columns.</summary>
    public string[] Columns { get; } = columns;

    /// <summary>The index's name; by default <c>ix_table_columns</c>, or <c>uq_table_columns</c> for a unique one.</summary>
    public string? Name { get; set; }

    /// <summary>The databases that get the index; all by default.</summary>
    public Dialect Dialects { get; set; } = Dialect.All;

    /// <summary>The databases that do not get the index; none by default.</summary>
    public Dialect Except { get; set; }
}
