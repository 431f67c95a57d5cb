namespace SchemaGen;

/// <summary>
/// An ordered index over some of the rows: of those that are still open, or not deleted. With <see cref="Unique"/>, two of these rows
/// may not have the same values. Databases without such indexes get an index over all rows, or a key that is <c>NULL</c> for the others.
/// </summary>
/// <param name="columns">The columns, by column or property name; each may end in <c> desc</c>.</param>
public sealed class PartialIndexAttribute(params string[] columns) : OrderedIndexAttributeBase(columns)
{
    /// <summary>Which rows, as a portable expression such as <c>deleted_at is null</c>. It has to be set.</summary>
    public string? Where { get; set; }

    /// <summary>Whether two of the rows may not have the same values.</summary>
    public bool Unique { get; set; }

    /// <summary>
    /// Whether <see cref="Where"/> is SQL of the databases in <see cref="IndexAttributeBase.Dialects"/>, which they get as it is written.
    /// Repeat the attribute under one name for others. Each is the finding SG4001.
    /// </summary>
    public bool Raw { get; set; }
}
