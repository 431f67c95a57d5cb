namespace SchemaGen;

/// <summary>
/// Where PostgreSQL, MySQL and Oracle put the table: a tablespace, which has to be there before. On PostgreSQL and Oracle its indexes lie
/// there as well. SQL Server has filegroups instead, see <see cref="SqlServerFilegroupAttribute"/>.
/// </summary>
/// <param name="name">The tablespace's name.</param>
public sealed class TablespaceAttribute(string name) : TableOptionAttributeBase
{
    /// <summary>The tablespace's name.</summary>
    public string Name { get; } = name;

    /// <summary>The tablespace of the table's indexes on PostgreSQL and Oracle; by default the table's own.</summary>
    public string? Indexes { get; set; }
}
