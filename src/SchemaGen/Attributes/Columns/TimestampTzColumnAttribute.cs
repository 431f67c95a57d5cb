namespace SchemaGen;

/// <summary>The column holds a point in time, kept in UTC.</summary>
public sealed class TimestampTzColumnAttribute : ColumnTypeAttribute;
