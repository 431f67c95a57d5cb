namespace SchemaGen;

/// <summary>The database computes the column from others of the same row.</summary>
/// <param name="expression">A portable expression over the table's columns.</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter, AllowMultiple = true)]
public sealed class ComputedColumnAttribute(string expression) : Attribute
{
    /// <summary>The expression.</summary>
    public string Expression { get; } = expression;

    /// <summary>Whether the value is stored with the row, as by default, or computed when it is read.</summary>
    public bool Stored { get; set; } = true;

    /// <summary>
    /// Whether the expression is SQL of the databases in <see cref="Dialects"/>, which they get as it is written. Repeat the attribute
    /// for others. Each is the finding SG4001.
    /// </summary>
    public bool Raw { get; set; }

    /// <summary>The databases that compute the column so; all by default.</summary>
    public Dialect Dialects { get; set; } = Dialect.All;

    /// <summary>The databases that do not compute the column so; none by default.</summary>
    public Dialect Except { get; set; }
}
