namespace SchemaGen;

/// <summary>
/// A generalized search tree of PostgreSQL, for ranges, networks, paths in a tree and, with the extensions <c>pg_trgm</c> and
/// <c>btree_gist</c>, which the migration creates, for texts and ordered values. Elsewhere it is the finding SG2003; for shapes use
/// <see cref="SpatialIndexAttribute"/>, which every database has.
/// </summary>
/// <param name="columns">The columns, by column or property name.</param>
public sealed class GistIndexAttribute(params string[] columns) : IndexAttributeBase(columns)
{
    /// <summary>
    /// The operator class of the columns that it is for, such as <c>inet_ops</c>; by default the one of each column's type. One that PostgreSQL and its
    /// extensions do not have is an error.
    /// </summary>
    public string? OperatorClass { get; set; }

    /// <summary>How full the pages of the index are when it is made, in percent from 10 to 100; 0, the default, leaves it to the database.</summary>
    public int FillFactor { get; set; }
}
