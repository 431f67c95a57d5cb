namespace SchemaGen;

/// <summary>What the geographic column types share.</summary>
/// <remarks>
/// PostgreSQL: the types of the extension <c>postgis</c>. MySQL: its own, bound to the reference system; it reads the coordinates of
/// 4326 latitude first. MariaDB and SQL Server: their own, with a check of the reference system. Oracle: <c>SDO_GEOMETRY</c>, with a row in
/// its metadata. SQLite: well-known binary, which has no reference system in it; a check looks at its kind.
/// </remarks>
public abstract class GeometryColumnAttribute : ColumnTypeAttribute
{
    /// <summary>The number of the spatial reference system; 4326, which GPS uses, by default.</summary>
    public int Srid { get; set; } = 4326;
}
