namespace SchemaGen;

/// <summary>
/// A hash of a column spreads the table's rows over a number of partitions. On SQL Server the database computes their number and stores it
/// with the row. SQLite has none, which is the finding SG2002.
/// </summary>
/// <param name="column">
/// The column that decides, by column or property name: a number, a text, a uuid, a date or a timestamp without a zone that is never
/// <c>NULL</c>.
/// </param>
/// <param name="partitions">How many partitions there are, from 1 to 1024; a power of two spreads rows evenly on Oracle.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface)]
public sealed class PartitionedByHashAttribute(string column, int partitions) : Attribute
{
    /// <summary>The column that decides.</summary>
    public string Column { get; } = column;

    /// <summary>How many partitions there are.</summary>
    public int Partitions { get; } = partitions;

    /// <summary>The databases on which the table is partitioned; all by default.</summary>
    public Dialect Dialects { get; set; } = Dialect.All;

    /// <summary>The databases on which the table is not partitioned; none by default.</summary>
    public Dialect Except { get; set; }
}
