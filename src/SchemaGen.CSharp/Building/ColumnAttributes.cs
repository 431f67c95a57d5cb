namespace SchemaGen.CSharp.Building;

/// <summary>Which attribute suits a type that has no column type of its own.</summary>
internal static class ColumnAttributes
{
    /// <summary>The attribute for the type, by its name in C# code, as the end of a sentence.</summary>
    public static string For(string type)
    {
        var name = type.Replace("global::", "");
        var open = name.IndexOf('<');
        return (open < 0 ? name : name.Substring(0, open)) switch
        {
            "System.Half" => "[FloatColumn]",
            "System.Int128" or "System.UInt128" or "System.Numerics.BigInteger" => "[DecimalColumn(38, 0)]",
            "System.ReadOnlyMemory" or "System.Memory" when name.EndsWith("<float>", StringComparison.Ordinal) => "[VectorColumn] with the number of its values",
            "System.ReadOnlyMemory" or "System.Memory" => "[BinaryColumn]",
            "Pgvector.Vector" or "Microsoft.Data.SqlTypes.SqlVector" => "[VectorColumn] with the number of its values",
            "System.Collections.BitArray" => "[BitColumn]",
            "System.Collections.Generic.Dictionary" or "System.Collections.Generic.IDictionary" => "[JsonColumn] or [HstoreColumn]",
            "System.Xml.XmlDocument" or "System.Xml.Linq.XDocument" or "System.Xml.Linq.XElement" => "[XmlColumn]",
            "System.TimeZoneInfo" or "NodaTime.DateTimeZone" => "[TimeZoneColumn]",
            "System.Globalization.CultureInfo" => "[LanguageCodeColumn]",
            "System.Net.Mail.MailAddress" => "[EmailColumn]",
            "System.Ulid" => "[UlidColumn]",
            "NodaTime.Instant" or "NodaTime.ZonedDateTime" or "NodaTime.OffsetDateTime" => "[TimestampTzColumn]",
            "NodaTime.LocalDateTime" => "[TimestampColumn]",
            "NodaTime.LocalDate" => "[DateColumn]",
            "NodaTime.LocalTime" => "[TimeColumn]",
            "NodaTime.Duration" or "NodaTime.Period" => "[IntervalColumn]",
            "NpgsqlTypes.NpgsqlRange" => "[RangeColumn]",
            "NpgsqlTypes.NpgsqlTsVector" => "[TsVectorColumn]",
            "NetTopologySuite.Geometries.Point" => "[PointColumn]",
            "NetTopologySuite.Geometries.LineString" => "[LineStringColumn]",
            "NetTopologySuite.Geometries.Polygon" => "[PolygonColumn]",
            "NetTopologySuite.Geometries.MultiPoint" => "[MultiPointColumn]",
            "NetTopologySuite.Geometries.MultiLineString" => "[MultiLineStringColumn]",
            "NetTopologySuite.Geometries.MultiPolygon" => "[MultiPolygonColumn]",
            "NetTopologySuite.Geometries.GeometryCollection" => "[GeometryCollectionColumn]",
            "NetTopologySuite.Geometries.Geometry" => "[GeographyColumn]",
            _ => "a column attribute such as [StringColumn] or [JsonColumn]",
        };
    }
}
