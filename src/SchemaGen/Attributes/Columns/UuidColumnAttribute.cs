namespace SchemaGen;

/// <summary>The column holds a 128-bit identifier.</summary>
public sealed class UuidColumnAttribute : ColumnTypeAttribute;
