namespace SchemaGen;

/// <summary>The column refers to the primary key of its own table, whatever class that is; a group of columns can say so too.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter)]
public sealed class SelfReferenceAttribute : Attribute
{
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
