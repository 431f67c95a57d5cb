namespace SchemaGen;

/// <summary>
/// An inverted index of PostgreSQL, which finds rows by what is in their values: in JSON, arrays, words of a text, and with the extension
/// <c>pg_trgm</c>, which the migration creates, in texts. Elsewhere it is the finding SG2003.
/// </summary>
/// <param name="columns">The columns, by column or property name.</param>
public sealed class GinIndexAttribute(params string[] columns) : IndexAttributeBase(columns)
{
    /// <summary>
    /// The operator class of the columns that it is for, such as <c>jsonb_path_ops</c>; by default the one of each column's type, <c>gin_trgm_ops</c>
    /// for texts. One that PostgreSQL and its extensions do not have is an error.
    /// </summary>
    public string? OperatorClass { get; set; }
}
