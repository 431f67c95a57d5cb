namespace SchemaGen;

/// <summary>A partition of a table with <see cref="PartitionedByRangeAttribute"/>. They stand in ascending order of their bounds.</summary>
/// <param name="name">Its name, without that of the table. PostgreSQL puts that before it; on SQL Server partitions have no names.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface, AllowMultiple = true)]
public sealed class RangePartitionAttribute(string name) : Attribute
{
    /// <summary>The partition's name.</summary>
    public string Name { get; } = name;

    /// <summary>
    /// The least value that is beyond the partition: <c>100</c>, <c>99.95</c>, <c>2026-01-31</c>, <c>2026-01-31 12:00:00</c> (in UTC for a
    /// point in time), or <c>MAXVALUE</c>, in the last one, for none.
    /// </summary>
    public required string LessThan { get; set; }
}
