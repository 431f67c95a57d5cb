namespace SchemaGen;

/// <summary>What the attributes of ordered indexes have in common: a B-tree on every database.</summary>
/// <param name="columns">The columns, by column or property name; each may end in <c> desc</c>.</param>
public abstract class OrderedIndexAttributeBase(string[] columns) : IndexAttributeBase(columns)
{
    /// <summary>
    /// Whether queries do without the index, which is kept up to date all the same: what shows whether it can be dropped. MySQL, MariaDB and
    /// Oracle have such indexes; elsewhere this is the finding SG2003, and queries use the index.
    /// </summary>
    public bool Invisible { get; set; }

    /// <summary>
    /// How full the pages of the index are when it is made, in percent from 10 to 100; 0, the default, leaves it to the database.
    /// PostgreSQL, SQL Server and Oracle know this; elsewhere it is the finding SG2003.
    /// </summary>
    public int FillFactor { get; set; }
}
