using SchemaGen;

namespace Storefront.Catalog;

[SchemaTable(Comment = "Where products lie")]
[Check("latitude between -90 and 90 and longitude between -180 and 180", Name = "ck_warehouses_place")]
public partial class Warehouse
{
    public int Id { get; set; }

    [StringColumn(80, Unique = true)]
    public required string Name { get; set; }

    public double Latitude { get; set; }

    public double Longitude { get; set; }

    public TimeOnly OpensAt { get; set; }

    public TimeSpan HandlingTime { get; set; }

    [TinyIntegerColumn(Unsigned = true, Default = 1)]
    public byte Priority { get; set; }
}
