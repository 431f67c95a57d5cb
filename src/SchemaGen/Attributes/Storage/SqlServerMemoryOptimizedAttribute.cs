namespace SchemaGen;

/// <summary>
/// SQL Server holds the table in memory. The database needs a filegroup that contains memory-optimized data. What such a table cannot
/// have, a partition or a foreign key to a table on disk, is left out there with the finding SG2003.
/// </summary>
public sealed class SqlServerMemoryOptimizedAttribute : TableOptionAttributeBase
{
    /// <summary>Whether nothing of the rows is kept on disk, so that the table is empty when the server starts; <see langword="false"/> by default.</summary>
    public bool SchemaOnly { get; set; }
}
