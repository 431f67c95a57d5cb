namespace SchemaGen;

/// <summary>The column holds a calendar day.</summary>
public sealed class DateColumnAttribute : ColumnTypeAttribute;
