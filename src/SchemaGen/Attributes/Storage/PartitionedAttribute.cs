namespace SchemaGen;

/// <summary>
/// The table's rows lie in partitions of a length of time. The partitions are computed on the server's clock, in UTC, when the
/// migration runs, so that the SQL is the same on every day. SQLite has none, which is the finding SG2002.
/// </summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface)]
public sealed class PartitionedAttribute : Attribute
{
    /// <summary>The column that decides, by column or property name: a date or a timestamp that is never <c>NULL</c>.</summary>
    public required string By { get; set; }

    /// <summary>The length of time that one partition holds, one of <see cref="PartitionInterval"/>; a month by default.</summary>
    public string Interval { get; set; } = PartitionInterval.Month;

    /// <summary>How many partitions are made ahead of the current one, from 0 to 100; 3 by default.</summary>
    public int Premake { get; set; } = 3;

    /// <summary>The first day that has a partition of its own, as <c>2026-01-31</c>; by default the day on which the migration runs.</summary>
    public string? Start { get; set; }

    /// <summary>The databases on which the table is partitioned; all by default.</summary>
    public Dialect Dialects { get; set; } = Dialect.All;

    /// <summary>The databases on which the table is not partitioned; none by default.</summary>
    public Dialect Except { get; set; }
}
