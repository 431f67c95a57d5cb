namespace SchemaGen;

/// <summary>The column holds a binary floating-point number of 8 bytes.</summary>
public sealed class DoubleColumnAttribute : ColumnTypeAttribute;
