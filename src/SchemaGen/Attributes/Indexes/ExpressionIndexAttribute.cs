namespace SchemaGen;

/// <summary>An ordered index over what is computed from the columns, such as <c>lower(email)</c>.</summary>
/// <param name="expression">A portable expression over the table's columns.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface, AllowMultiple = true)]
public sealed class ExpressionIndexAttribute(string expression) : Attribute
{
    /// <summary>The expression.</summary>
    public string Expression { get; } = expression;

    /// <summary>Whether two rows may not have the same value of it. Rows where it is <c>NULL</c> never count as the same.</summary>
    public bool Unique { get; set; }

    /// <summary>
    /// Whether the expression is SQL of the databases in <see cref="Dialects"/>, which they get as it is written. Repeat the attribute
    /// under one <see cref="Name"/> for others. Each is the finding SG4001.
    /// </summary>
    public bool Raw { get; set; }

    /// <summary>
    /// Whether queries do without the index, which is kept up to date all the same: what shows whether it can be dropped. MySQL, MariaDB and
    /// Oracle have such indexes; elsewhere this is the finding SG2003, and queries use the index.
    /// </summary>
    public bool Invisible { get; set; }

    /// <summary>The index's name; by default <c>ix_table_columns</c>, or <c>uq_table_columns</c> for a unique one.</summary>
    public string? Name { get; set; }

    /// <summary>The databases that get the index; all by default.</summary>
    public Dialect Dialects { get; set; } = Dialect.All;

    /// <summary>The databases that do not get the index; none by default.</summary>
    public Dialect Except { get; set; }
}
