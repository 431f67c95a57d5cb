namespace SchemaGen;

/// <summary>The column holds a shape of any kind, measured on the ellipsoid where the database can.</summary>
/// <inheritdoc cref="GeometryColumnAttribute" path="/remarks"/>
public sealed class GeographyColumnAttribute : GeometryColumnAttribute;
