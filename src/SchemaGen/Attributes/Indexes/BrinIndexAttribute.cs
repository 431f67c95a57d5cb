namespace SchemaGen;

/// <summary>
/// A block range index of PostgreSQL: a small one, which knows of each range of pages only the least and the greatest value, for large
/// tables whose rows arrive in the order of the column. Elsewhere it is the finding SG2003.
/// </summary>
/// <param name="columns">The columns, by column or property name.</param>
public sealed class BrinIndexAttribute(params string[] columns) : IndexAttributeBase(columns)
{
    /// <summary>
    /// The operator class of the columns that it is for, such as <c>timestamptz_minmax_multi_ops</c>; by default the one of each column's type. One that PostgreSQL and its
    /// extensions do not have is an error.
    /// </summary>
    public string? OperatorClass { get; set; }

    /// <summary>How many pages a range has, from 1 to 131072; 0, the default, leaves it to the database, which takes 128.</summary>
    public int PagesPerRange { get; set; }
}
