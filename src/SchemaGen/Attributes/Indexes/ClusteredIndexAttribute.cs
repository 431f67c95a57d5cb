namespace SchemaGen;

/// <summary>
/// The index by which the rows of the table are ordered; a table has one. On SQL Server it takes the place of the primary key, which then
/// is an index of its own. On PostgreSQL it is an ordered index by which <c>CLUSTER</c> orders the rows whenever that is run. The other
/// databases order rows by the primary key or not at all, which is the finding SG2003.
/// </summary>
/// <param name="columns">The columns, by column or property name; each may end in <c> desc</c>.</param>
public sealed class ClusteredIndexAttribute(params string[] columns) : IndexAttributeBase(columns)
{
    /// <summary>Whether two rows may not have the same values.</summary>
    public bool Unique { get; set; }

    /// <summary>How full the pages of the index are when it is made, in percent from 10 to 100; 0, the default, leaves it to the database.</summary>
    public int FillFactor { get; set; }
}
