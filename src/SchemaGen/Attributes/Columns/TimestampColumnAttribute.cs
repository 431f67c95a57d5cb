namespace SchemaGen;

/// <summary>The column holds a day and time without a zone.</summary>
public sealed class TimestampColumnAttribute : ColumnTypeAttribute;
