namespace SchemaGen;

/// <summary>The column holds a line through points, measured in the plane of its spatial reference system.</summary>
/// <inheritdoc cref="GeometryColumnAttribute" path="/remarks"/>
public sealed class LineStringColumnAttribute : GeometryColumnAttribute;
