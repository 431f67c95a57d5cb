namespace SchemaGen;

/// <summary>The column holds a binary floating-point number of 4 bytes.</summary>
public sealed class FloatColumnAttribute : ColumnTypeAttribute;
