namespace SchemaGen;

/// <summary>A partition of a table with <see cref="PartitionedByListAttribute"/>.</summary>
/// <param name="name">Its name, without that of the table. PostgreSQL puts that before it; on SQL Server partitions have no names.</param>
/// <param name="values">The values that it takes, each in one partition only; whole numbers as text.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface, AllowMultiple = true)]
public sealed class ListPartitionAttribute(string name, params string[] values) : Attribute
{
    /// <summary>The partition's name.</summary>
    public string Name { get; } = name;

    /// <summary>The values.</summary>
    public string[] Values { get; } = values;
}
