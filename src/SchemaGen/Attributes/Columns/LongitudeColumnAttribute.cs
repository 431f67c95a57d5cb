namespace SchemaGen;

/// <summary>The column holds a longitude of WGS 84 in degrees, from -180 to 180, to about 10 centimetres.</summary>
[DecimalColumn(9, 6, Check = "{column} between -180 and 180")]
public sealed class LongitudeColumnAttribute : ColumnTypeAttribute;
