namespace SchemaGen;

/// <summary>
/// The table's rows lie in partitions of lists of a column's values, each a <see cref="ListPartitionAttribute"/>. On SQL Server the database
/// computes the number of the partition and stores it with the row. SQLite has none, which is the finding SG2002.
/// </summary>
/// <param name="column">The column that decides, by column or property name: a text with a length, an enumeration or a whole number that is never <c>NULL</c>.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface)]
public sealed class PartitionedByListAttribute(string column) : Attribute
{
    /// <summary>The column that decides.</summary>
    public string Column { get; } = column;

    /// <summary>
    /// Whether one more partition takes the rows whose value is in no list, as it does by default; without it they are refused. MySQL has
    /// no such partition and refuses them, which is the finding SG2003.
    /// </summary>
    public bool DefaultPartition { get; set; } = true;

    /// <summary>The databases on which the table is partitioned; all by default.</summary>
    public Dialect Dialects { get; set; } = Dialect.All;

    /// <summary>The databases on which the table is not partitioned; none by default.</summary>
    public Dialect Except { get; set; }
}
