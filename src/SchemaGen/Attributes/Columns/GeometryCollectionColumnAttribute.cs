namespace SchemaGen;

/// <summary>The column holds shapes of any kind, measured in the plane of its spatial reference system.</summary>
/// <inheritdoc cref="GeometryColumnAttribute" path="/remarks"/>
public sealed class GeometryCollectionColumnAttribute : GeometryColumnAttribute;
