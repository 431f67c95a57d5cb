namespace SchemaGen;

/// <summary>
/// Every node of a PostgreSQL cluster with Citus has all rows, so that every table can be joined with this one and refer to it: countries,
/// currencies, plans. The extension citus is added by itself. Elsewhere it is the finding SG2003.
/// </summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface)]
public sealed class ReferenceTableAttribute : Attribute
{
    /// <summary>The databases that keep the rows on every node; all by default.</summary>
    public Dialect Dialects { get; set; } = Dialect.All;

    /// <summary>The databases that keep the rows on one node; none by default.</summary>
    public Dialect Except { get; set; }
}
