using SchemaGen.Templates;

namespace SchemaGen
{
    /// <summary>A place: its position and address.</summary>
    [IncludesColumns(typeof(ILocationColumns))]
    public sealed class LocationColumnsAttribute : ColumnGroupAttribute
    {
        /// <summary>Whether the height above the sea is kept; <see langword="false"/> by default.</summary>
        public bool IncludeElevation { get; set; }

        /// <summary>
        /// Whether the position is kept as a point too, with a spatial index; by default <see langword="true"/>, and <see langword="false"/> in a
        /// partitioned table, since MySQL and MariaDB partition no table with shapes.
        /// </summary>
        public bool IncludeCoordinates { get; set; } = true;
    }
}

namespace SchemaGen.Templates
{
    /// <summary>A place: its position and address.</summary>
    [ColumnGroup]
    // A spatial index over what may be NULL is refused there.
    [SpatialIndex("coordinates", Except = Dialect.MySql | Dialect.MariaDb)]
    public interface ILocationColumns
    {
        /// <summary>The latitude in degrees, south negative.</summary>
        [DecimalColumn(10, 8, Check = "{column} between -90 and 90")]
        decimal Latitude { get; }

        /// <summary>The longitude in degrees, west negative.</summary>
        [DecimalColumn(11, 8, Check = "{column} between -180 and 180")]
        decimal Longitude { get; }

        /// <summary>The height above the sea in meters.</summary>
        [IncludedWhen("IncludeElevation")]
        [DecimalColumn(8, 3)]
        decimal? Elevation { get; }

        /// <summary>Street and number.</summary>
        [StringColumn(255)]
        string? Address { get; }

        /// <summary>The city.</summary>
        [StringColumn(100)]
        string? City { get; }

        /// <summary>The state or province.</summary>
        [StringColumn(100)]
        string? State { get; }

        /// <summary>The postal code.</summary>
        [StringColumn(20)]
        string? PostalCode { get; }

        /// <summary>The country, by its code of two letters.</summary>
        [CountryCodeColumn]
        string? CountryCode { get; }

        /// <summary>The position as a point.</summary>
        [IncludedWhen("IncludeCoordinates", ByDefault = true, UnlessPartitioned = true)]
        [PointColumn(Srid = 4326)]
        byte[]? Coordinates { get; }
    }
}
