using EveryColumn;

namespace SchemaGen.RoundTrip.Tests.Values;

/// <summary>One shape of each kind, and the forms in which the drivers write and read them.</summary>
internal static class Shapes
{
    public static Shape LineString { get; } = new([.. Head(2), .. Positions((0, 0), (1, 1), (180, 90))]);

    public static Shape Polygon { get; } = new([.. Head(3), .. Ring()]);

    public static Shape MultiPoint { get; } = new([.. Head(4), .. Number(2), .. Point(0, 0).WellKnownBinary, .. Point(1, 2).WellKnownBinary]);

    public static Shape MultiLineString { get; } = new([.. Head(5), .. Number(1), .. LineString.WellKnownBinary]);

    public static Shape MultiPolygon { get; } = new([.. Head(6), .. Number(1), .. Polygon.WellKnownBinary]);

    public static Shape GeometryCollection { get; } = new([.. Head(7), .. Number(2), .. Point(3, 4).WellKnownBinary, .. LineString.WellKnownBinary]);

    public static Shape Point(double x, double y) => new([.. Head(1), .. BitConverter.GetBytes(x), .. BitConverter.GetBytes(y)]);

    private const int Wgs84 = 4326;

    /// <summary>SQLite: nothing but the well-known binary.</summary>
    public static Conversion Plain { get; } = Conversion.Of<Shape, byte[]>(shape => shape.WellKnownBinary, bytes => new Shape(bytes));

    /// <summary>MySQL and MariaDB: the reference system, then the well-known binary.</summary>
    public static Conversion AfterSystem { get; } =
        Conversion.Of<Shape, byte[]>(shape => [.. Number(Wgs84), .. shape.WellKnownBinary], bytes => new Shape(bytes[4..]));

    /// <summary>PostGIS: the reference system in the well-known binary, which the kind's highest bits say.</summary>
    public static Conversion Extended { get; } = Conversion.Of<Shape, byte[]>(
        shape => [.. shape.WellKnownBinary[..4], 0x20, .. Number(Wgs84), .. shape.WellKnownBinary[5..]],
        bytes => new Shape([.. bytes[..4], 0, .. bytes[9..]]));

    private static byte[] Head(byte kind) => [1, kind, 0, 0, 0];

    private static byte[] Number(int number) => BitConverter.GetBytes(number);

    private static byte[] Ring() => [.. Number(1), .. Positions((0, 0), (10, 0), (10, 10), (0, 0))];

    private static byte[] Positions(params (double X, double Y)[] positions) =>
        [.. Number(positions.Length), .. positions.SelectMany(position => (byte[])[.. BitConverter.GetBytes(position.X), .. BitConverter.GetBytes(position.Y)])];
}
