namespace SchemaGen;

/// <summary>The column holds a surface, measured in the plane of its spatial reference system.</summary>
/// <inheritdoc cref="GeometryColumnAttribute" path="/remarks"/>
public sealed class PolygonColumnAttribute : GeometryColumnAttribute;
