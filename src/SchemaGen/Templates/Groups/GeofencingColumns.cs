using SchemaGen.Templates;

namespace SchemaGen
{
    /// <summary>An area that things enter and leave.</summary>
    [IncludesColumns(typeof(IGeofencingColumns))]
    public sealed class GeofencingColumnsAttribute : ColumnGroupAttribute;
}

namespace SchemaGen.Templates
{
    /// <summary>An area that things enter and leave.</summary>
    [ColumnGroup]
    [SpatialIndex("fence_polygon")]
    public interface IGeofencingColumns
    {
        /// <summary>The name of the area.</summary>
        [StringColumn(255)]
        string FenceName { get; }

        /// <summary>Its outline.</summary>
        [PolygonColumn(Srid = 4326)]
        byte[] FencePolygon { get; }

        /// <summary>The radius in meters, where it is a circle.</summary>
        [DecimalColumn(10, 2)]
        decimal? Radius { get; }

        /// <summary>Whether it is watched.</summary>
        [BooleanColumn(Default = true)]
        bool IsActive { get; }

        /// <summary>Its shape.</summary>
        [EnumColumn("circular", "polygon")]
        string FenceType { get; }
    }
}
