namespace SchemaGen;

/// <summary>
/// The rows are spread over the nodes of a PostgreSQL cluster with Citus, those with the same value of a column together on one; tables
/// that are spread by columns of one type lie together, so that they can be joined and refer to each other. The extension citus is
/// added by itself. Elsewhere it is the finding SG2003, and what stands in the way of it are the findings SG5040 to SG5047.
/// </summary>
/// <param name="column">
/// The column, by column or property name, usually that of the tenant: of a type that has a hash, never changed, and part of every key.
/// </param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface)]
public sealed class DistributedAttribute(string column) : Attribute
{
    /// <summary>The column by which the rows are spread.</summary>
    public string Column { get; } = column;

    /// <summary>The databases that spread the rows; all by default.</summary>
    public Dialect Dialects { get; set; } = Dialect.All;

    /// <summary>The databases that keep the rows on one node; none by default.</summary>
    public Dialect Except { get; set; }
}
