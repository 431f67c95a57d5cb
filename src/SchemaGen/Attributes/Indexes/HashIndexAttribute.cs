namespace SchemaGen;

/// <summary>
/// An index that finds equal values by their hashes, on PostgreSQL. The other databases get an ordered index, which finds them as well.
/// </summary>
/// <param name="column">The column, by column or property name.</param>
public sealed class HashIndexAttribute(string column) : IndexAttributeBase([column])
{
    /// <summary>The column.</summary>
    public string Column { get; } = column;

    /// <summary>How full the pages of the index are when it is made, in percent from 10 to 100; 0, the default, leaves it to the database.</summary>
    public int FillFactor { get; set; }
}
