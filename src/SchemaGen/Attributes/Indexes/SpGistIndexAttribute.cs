namespace SchemaGen;

/// <summary>
/// A space-partitioned search tree of PostgreSQL, for texts with common beginnings, ranges, networks and points. Elsewhere it is the
/// finding SG2003.
/// </summary>
/// <param name="column">The column, by column or property name.</param>
public sealed class SpGistIndexAttribute(string column) : IndexAttributeBase([column])
{
    /// <summary>The column.</summary>
    public string Column { get; } = column;

    /// <summary>
    /// The operator class of the columns that it is for; by default the one of each column's type. One that PostgreSQL and its
    /// extensions do not have is an error.
    /// </summary>
    public string? OperatorClass { get; set; }

    /// <summary>How full the pages of the index are when it is made, in percent from 10 to 100; 0, the default, leaves it to the database.</summary>
    public int FillFactor { get; set; }
}
