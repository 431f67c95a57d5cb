namespace SchemaGen;

/// <summary>
/// The column holds any number of texts of a list. On a property of an enum type without a list, the names of its members are the
/// list.
/// </summary>
/// <param name="values">The texts, in order; none has a comma in it.</param>
/// <remarks>
/// MySQL and MariaDB: <c>SET</c> for at most 64 texts, in the order of the list. PostgreSQL: <c>text[]</c> on an array or a list.
/// Otherwise one text with commas between the values; a check refuses values that are not in the list.
/// </remarks>
public sealed class SetColumnAttribute(params string[] values) : ColumnTypeAttribute
{
    /// <summary>The texts, in order.</summary>
    public string[] Values { get; } = values;
}
