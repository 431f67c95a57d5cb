namespace SchemaGen;

/// <summary>The column holds a latitude of WGS 84 in degrees, from -90 to 90, to about 10 centimetres.</summary>
[DecimalColumn(9, 6, Check = "{column} between -90 and 90")]
public sealed class LatitudeColumnAttribute : ColumnTypeAttribute;
