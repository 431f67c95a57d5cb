namespace SchemaGen;

/// <summary>The column holds a percentage from 0 to 100 with two digits after the point.</summary>
[DecimalColumn(5, 2, Check = "{column} between 0 and 100")]
public sealed class PercentageColumnAttribute : ColumnTypeAttribute;
