namespace SchemaGen;

/// <summary>
/// The column holds one of a list of texts. On a property of an enum type without a list, the names of its members are the list.
/// </summary>
/// <remarks>
/// MySQL and MariaDB: <c>ENUM</c>. The others have text and a check; with <c>Storage = ColumnStorage.Native</c> PostgreSQL has an enumeration
/// of its own, made and dropped with the table, where a string goes with a cast.
/// </remarks>
/// <param name="values">The texts, in order.</param>
public sealed class EnumColumnAttribute(params string[] values) : ColumnTypeAttribute
{
    /// <summary>The texts, in order.</summary>
    public string[] Values { get; } = values;
}
