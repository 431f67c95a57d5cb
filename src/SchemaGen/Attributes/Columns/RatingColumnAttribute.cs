namespace SchemaGen;

/// <summary>The column holds a rating from 0 to 5 with two digits after the point.</summary>
[DecimalColumn(3, 2, Check = "{column} between 0 and 5")]
public sealed class RatingColumnAttribute : ColumnTypeAttribute;
