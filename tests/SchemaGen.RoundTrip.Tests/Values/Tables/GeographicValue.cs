using SchemaGen;

namespace EveryColumn;

/// <summary>Shapes, which each driver writes and reads as bytes in a form of its own; PostgreSQL needs the extension postgis for them.</summary>
[SchemaTable]
public partial class GeographicValue
{
    public long Id { get; set; }

    [PointColumn] public Shape? Point { get; set; }
    [LineStringColumn] public Shape? LineString { get; set; }
    [PolygonColumn] public Shape? Polygon { get; set; }
    [MultiPointColumn] public Shape? MultiPoint { get; set; }
    [MultiLineStringColumn] public Shape? MultiLineString { get; set; }
    [MultiPolygonColumn] public Shape? MultiPolygon { get; set; }
    [GeometryCollectionColumn] public Shape? GeometryCollection { get; set; }
    [GeographyColumn] public Shape? Geography { get; set; }
    [LatitudeColumn] public decimal? Latitude { get; set; }
    [LongitudeColumn] public decimal? Longitude { get; set; }
    [ElevationColumn] public decimal? Elevation { get; set; }
}
