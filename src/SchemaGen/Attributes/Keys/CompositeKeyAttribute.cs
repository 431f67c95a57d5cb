namespace SchemaGen;

/// <summary>The table's primary key over several columns.</summary>
/// <param name="columns">The columns, by column or property name.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface)]
public sealed class CompositeKeyAttribute(params string[] columns) : Attribute
{
    /// <summary>The columns.</summary>
    public string[] Columns { get; } = columns;

    /// <summary>The constraint's name; by default <c>pk_table</c>.</summary>
    public string? Name { get; set; }
}
