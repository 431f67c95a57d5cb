namespace SchemaGen;

/// <summary>The column holds points, measured in the plane of its spatial reference system.</summary>
/// <inheritdoc cref="GeometryColumnAttribute" path="/remarks"/>
public sealed class MultiPointColumnAttribute : GeometryColumnAttribute;
