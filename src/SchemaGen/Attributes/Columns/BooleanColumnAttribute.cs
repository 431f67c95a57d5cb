namespace SchemaGen;

/// <summary>The column holds true or false.</summary>
public sealed class BooleanColumnAttribute : ColumnTypeAttribute;
