namespace SchemaGen;

/// <summary>
/// An index that finds shapes by where they are: GiST on PostgreSQL, <c>SPATIAL</c> on MySQL and MariaDB, an R*Tree that triggers keep on
/// SQLite, a grid on SQL Server, <c>MDSYS.SPATIAL_INDEX_V2</c> on Oracle.
/// </summary>
/// <param name="column">The column, by column or property name: one of the geographic types.</param>
public sealed class SpatialIndexAttribute(string column) : IndexAttributeBase([column])
{
    /// <summary>The column.</summary>
    public string Column { get; } = column;

    /// <summary>
    /// The least x, the least y, the greatest x and the greatest y of the shapes, in the units of their reference system, for the databases
    /// that ask for them: SQL Server for shapes in the plane, and Oracle. By default the whole earth for the systems 4326 and 3857, and
    /// a hundred million units in each direction for others.
    /// </summary>
    public double[] BoundingBox { get; set; } = [];
}
