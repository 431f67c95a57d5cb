namespace SchemaGen;

/// <summary>The column holds eight bytes, or on a whole number a number, that tell one state of the row from the next.</summary>
/// <remarks>
/// SQL Server gives the bytes by itself. On the other databases, and everywhere on a property of an integer type, the application
/// writes a new value with each change of the row.
/// </remarks>
public sealed class RowVersionColumnAttribute : ColumnTypeAttribute;
