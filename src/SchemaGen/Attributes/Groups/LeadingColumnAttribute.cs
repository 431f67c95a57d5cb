namespace SchemaGen;

/// <summary>
/// On a group or template: its indexes, unique ones too, and those of the templates and groups beside it begin with this column. Indexes of
/// other kinds than ordered ones, over expressions, or that the class declares itself stay as they are.
/// </summary>
/// <param name="column">The column, by column or property name.</param>
[AttributeUsage(AttributeTargets.Interface | AttributeTargets.Class)]
public sealed class LeadingColumnAttribute(string column) : Attribute
{
    /// <summary>The column.</summary>
    public string Column { get; } = column;
}
