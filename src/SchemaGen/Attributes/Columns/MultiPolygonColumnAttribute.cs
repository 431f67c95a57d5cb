namespace SchemaGen;

/// <summary>The column holds surfaces, measured in the plane of its spatial reference system.</summary>
/// <inheritdoc cref="GeometryColumnAttribute" path="/remarks"/>
public sealed class MultiPolygonColumnAttribute : GeometryColumnAttribute;
