namespace SchemaGen;

/// <summary>The column holds a length of time.</summary>
public sealed class IntervalColumnAttribute : ColumnTypeAttribute;
