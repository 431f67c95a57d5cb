namespace SchemaGen;

/// <summary>
/// The table's rows lie in partitions of ranges of a column's values, each a <see cref="RangePartitionAttribute"/>. What is beyond the
/// last bound lies in a partition of its own. SQLite has none, which is the finding SG2002.
/// </summary>
/// <param name="column">
/// The column that decides, by column or property name: a whole number, a decimal, a date or a timestamp that is never <c>NULL</c>.
/// </param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface)]
public sealed class PartitionedByRangeAttribute(string column) : Attribute
{
    /// <summary>The column that decides.</summary>
    public string Column { get; } = column;

    /// <summary>The databases on which the table is partitioned; all by default.</summary>
    public Dialect Dialects { get; set; } = Dialect.All;

    /// <summary>The databases on which the table is not partitioned; none by default.</summary>
    public Dialect Except { get; set; }
}
