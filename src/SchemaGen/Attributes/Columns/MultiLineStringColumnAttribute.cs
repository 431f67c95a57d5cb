namespace SchemaGen;

/// <summary>The column holds lines, measured in the plane of its spatial reference system.</summary>
/// <inheritdoc cref="GeometryColumnAttribute" path="/remarks"/>
public sealed class MultiLineStringColumnAttribute : GeometryColumnAttribute;
