namespace SchemaGen;

/// <summary>The column holds text without a declared limit, as <see cref="TextColumnAttribute"/> says too.</summary>
public sealed class LongTextColumnAttribute : ColumnTypeAttribute;
