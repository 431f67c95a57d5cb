namespace SchemaGen;

/// <summary>
/// A constraint of PostgreSQL that no two rows compare true by all its operators, such as that no two bookings of a room overlap:
/// <c>[Exclusion("room_id WITH =, during WITH &amp;&amp;")]</c>. The other databases lack it, which is the finding SG2003.
/// </summary>
/// <param name="elements">Columns, by column or property name, each with its operator, between commas.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface, AllowMultiple = true)]
public sealed class ExclusionAttribute(string elements) : Attribute
{
    /// <summary>The columns and operators.</summary>
    public string Elements { get; } = elements;

    /// <summary>
    /// The kind of index that finds the rows to compare: <c>gist</c>, the default, <c>spgist</c>, <c>hash</c> or <c>btree</c>. For ordered
    /// values in a <c>gist</c> index the migration creates the extension <c>btree_gist</c>.
    /// </summary>
    public string Using { get; set; } = "gist";

    /// <summary>Which rows, as a portable expression such as <c>cancelled_at is null</c>; all by default.</summary>
    public string? Where { get; set; }

    /// <summary>
    /// Whether <see cref="Where"/> is SQL of the databases in <see cref="Dialects"/>, which they get as it is written. It is the finding SG4001.
    /// </summary>
    public bool Raw { get; set; }

    /// <summary>The constraint's name; by default <c>ex_table_columns</c>.</summary>
    public string? Name { get; set; }

    /// <summary>The databases that get the constraint; all by default.</summary>
    public Dialect Dialects { get; set; } = Dialect.All;

    /// <summary>The databases that do not get the constraint; none by default.</summary>
    public Dialect Except { get; set; }
}
