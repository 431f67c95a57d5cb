namespace SchemaGen;

/// <summary>The column holds text without a declared limit.</summary>
public sealed class TextColumnAttribute : ColumnTypeAttribute;
