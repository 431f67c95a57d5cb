namespace SchemaGen;

/// <summary>The column refers to a key of a table: a foreign key. One over several columns is <see cref="ForeignKeyToAttribute"/>.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter, AllowMultiple = true)]
public sealed class ReferencesAttribute : Attribute
{
    /// <summary>The column refers to the table of a class, in this project or a referenced one.</summary>
    /// <param name="type">The class; it has to be a table with a primary key of one column.</param>
    public ReferencesAttribute(Type type) => Type = type;

    /// <summary>The column refers to a unique column of the table of a class, in this project or a referenced one.</summary>
    /// <param name="type">The class.</param>
    /// <param name="column">The column, by column or property name; it is the primary key or has a unique index.</param>
    public ReferencesAttribute(Type type, string column)
    {
        Type = type;
        Column = column;
    }

    /// <summary>The column refers to a table by its name, which no class need declare.</summary>
    /// <param name="table">The table's name, with its schema before a dot where it has one.</param>
    /// <param name="column">The column that is referred to; it has to be unique there.</param>
    public ReferencesAttribute(string table, string column)
    {
        Table = table;
        Column = column;
    }

    /// <summary>The class of the table, where it was named by one.</summary>
    public Type? Type { get; }

    /// <summary>The table's name, where it was named by that.</summary>
    public string? Table { get; }

    /// <summary>The column that is referred to; <see langword="null"/> for the primary key.</summary>
    public string? Column { get; }

    /// <summary>What happens to these rows when the row that they refer to is deleted; by default the deletion is refused.</summary>
    public ForeignKeyAction OnDelete { get; set; }

    /// <summary>What happens to these rows when the key that they refer to changes; by default the change is refused.</summary>
    public ForeignKeyAction OnUpdate { get; set; }

    /// <summary>The constraint's name; by default <c>fk_table_column</c>.</summary>
    public string? Name { get; set; }

    /// <summary>The databases that get the foreign key; all by default.</summary>
    public Dialect Dialects { get; set; } = Dialect.All;

    /// <summary>The databases that do not get the foreign key; none by default.</summary>
    public Dialect Except { get; set; }
}
