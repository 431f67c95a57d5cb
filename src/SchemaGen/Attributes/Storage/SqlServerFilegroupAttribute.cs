namespace SchemaGen;

/// <summary>
/// Where SQL Server puts the table with its partitions and indexes: a filegroup, which has to be there before. Azure SQL has only
/// <c>PRIMARY</c>, which is the finding SG2003.
/// </summary>
/// <param name="name">The filegroup's name.</param>
public sealed class SqlServerFilegroupAttribute(string name) : TableOptionAttributeBase
{
    /// <summary>The filegroup's name.</summary>
    public string Name { get; } = name;
}
