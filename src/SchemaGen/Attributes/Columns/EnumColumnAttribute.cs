namespace SchemaGen;

/// <summary>
/// The column holds one of a list of texts. On a property of an enum type without a list, the names of its members are the list.
/// </summary>
/// <param name="values">The texts, in order.</param>
public sealed class EnumColumnAttribute(params string[] values) : ColumnTypeAttribute
{
    /// <summary>The texts, in order.</summary>
    public string[] Values { get; } = values;
}
