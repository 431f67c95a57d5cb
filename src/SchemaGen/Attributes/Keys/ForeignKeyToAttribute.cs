namespace SchemaGen;

/// <summary>Columns of the table refer to a key of another, or of the same: a foreign key over one column or several.</summary>
/// <remarks>
/// The columns that are referred to are a primary key or have a unique index; anything else is the finding SG1012.
/// </remarks>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface, AllowMultiple = true)]
public sealed class ForeignKeyToAttribute : Attribute
{
    /// <summary>The columns refer to the table of a class, in this project or a referenced one.</summary>
    /// <param name="type">The class.</param>
    /// <param name="columns">The referring columns, by column or property name.</param>
    /// <param name="referencedColumns">
    /// The columns that they refer to, in the same order, by column or property name; by default those of the primary key.
    /// </param>
    public ForeignKeyToAttribute(Type type, string[] columns, params string[] referencedColumns)
    {
        Type = type;
        Columns = columns;
        ReferencedColumns = referencedColumns;
    }

    /// <summary>The columns refer to a table by its name, which no class need declare.</summary>
    /// <param name="table">The table's name, with its schema before a dot where it has one.</param>
    /// <param name="columns">The referring columns, by column or property name.</param>
    /// <param name="referencedColumns">The columns that they refer to, in the same order.</param>
    public ForeignKeyToAttribute(string table, string[] columns, params string[] referencedColumns)
    {
        Table = table;
        Columns = columns;
        ReferencedColumns = referencedColumns;
    }

    /// <summary>The class of the table, where it was named by one.</summary>
    public Type? Type { get; }

    /// <summary>The table's name, where it was named by that.</summary>
    public string? Table { get; }

    /// <summary>The referring columns.</summary>
    public string[] Columns { get; }

    /// <summary>The columns that they refer to; none for those of the primary key.</summary>
    public string[] ReferencedColumns { get; }

    /// <summary>What happens to these rows when the row that they refer to is deleted; by default the deletion is refused.</summary>
    public ForeignKeyAction OnDelete { get; set; }

    /// <summary>What happens to these rows when the key that they refer to changes; by default the change is refused.</summary>
    public ForeignKeyAction OnUpdate { get; set; }

    /// <summary>The constraint's name; by default <c>fk_table_columns</c>.</summary>
    public string? Name { get; set; }

    /// <summary>The databases that get the foreign key; all by default.</summary>
    public Dialect Dialects { get; set; } = Dialect.All;

    /// <summary>The databases that do not get the foreign key; none by default.</summary>
    public Dialect Except { get; set; }
}
