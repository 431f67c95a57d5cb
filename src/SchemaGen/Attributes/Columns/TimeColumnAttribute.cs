namespace SchemaGen;

/// <summary>The column holds a time of day.</summary>
public sealed class TimeColumnAttribute : ColumnTypeAttribute;
