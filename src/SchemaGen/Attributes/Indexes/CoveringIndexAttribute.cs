namespace SchemaGen;

/// <summary>
/// An ordered index that keeps further columns beside its key, so that a query over them reads the index alone. Databases without
/// <c>INCLUDE</c> get those columns at the end of the key.
/// </summary>
/// <param name="columns">The key columns, by column or property name; each may end in <c> desc</c>.</param>
public sealed class CoveringIndexAttribute(string[] columns) : OrderedIndexAttributeBase(columns)
{
    /// <summary>The columns beside the key; none by default.</summary>
    public string[] Include { get; set; } = [];
}
