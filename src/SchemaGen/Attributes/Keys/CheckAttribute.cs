namespace SchemaGen;

/// <summary>A condition that every row of the table meets.</summary>
/// <param name="expression">A portable expression over the table's columns, such as <c>price >= 0</c>.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface, AllowMultiple = true)]
public sealed class CheckAttribute(string expression) : Attribute
{
    /// <summary>The condition.</summary>
    public string Expression { get; } = expression;

    /// <summary>
    /// Whether the expression is SQL of the databases in <see cref="Dialects"/>, which they get as it is written. Repeat the attribute
    /// under one <see cref="Name"/> for others. Each is the finding SG4001.
    /// </summary>
    public bool Raw { get; set; }

    /// <summary>The constraint's name; by default <c>ck_table_columns</c>.</summary>
    public string? Name { get; set; }

    /// <summary>The databases that get the constraint; all by default.</summary>
    public Dialect Dialects { get; set; } = Dialect.All;

    /// <summary>The databases that do not get the constraint; none by default.</summary>
    public Dialect Except { get; set; }
}
