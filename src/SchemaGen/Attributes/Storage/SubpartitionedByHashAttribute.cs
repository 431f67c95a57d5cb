namespace SchemaGen;

/// <summary>
/// Each partition of the table is divided by a hash of another column. SQL Server does not divide partitions, and MySQL and MariaDB none
/// of a hash, which is the finding SG2003.
/// </summary>
/// <param name="column">
/// The column that decides, by column or property name: a number, a text, a uuid, a date or a timestamp without a zone that is never
/// <c>NULL</c>.
/// </param>
/// <param name="partitions">How many subpartitions a partition has, from 1 to 1024; with the partitions 8192 at most.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface)]
public sealed class SubpartitionedByHashAttribute(string column, int partitions) : Attribute
{
    /// <summary>The column that decides.</summary>
    public string Column { get; } = column;

    /// <summary>How many subpartitions a partition has.</summary>
    public int Partitions { get; } = partitions;

    /// <summary>The databases on which partitions are divided; all by default.</summary>
    public Dialect Dialects { get; set; } = Dialect.All;

    /// <summary>The databases on which partitions are not divided; none by default.</summary>
    public Dialect Except { get; set; }
}
