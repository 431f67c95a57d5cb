namespace SchemaGen;

/// <summary>The column holds a point, measured in the plane of its spatial reference system.</summary>
/// <inheritdoc cref="GeometryColumnAttribute" path="/remarks"/>
public sealed class PointColumnAttribute : GeometryColumnAttribute;
