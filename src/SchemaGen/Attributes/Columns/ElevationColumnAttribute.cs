namespace SchemaGen;

/// <summary>The column holds an elevation on Earth in metres above the sea, from -12,000 to 9,000.</summary>
[DecimalColumn(7, 2, Check = "{column} between -12000 and 9000")]
public sealed class ElevationColumnAttribute : ColumnTypeAttribute;
