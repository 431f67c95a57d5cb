using System.Buffers.Binary;
using System.Globalization;
using SchemaGen.Engines;
using SchemaGen.Model;

namespace SchemaGen.CSharp.Tests.Indexes;

/// <summary>A spatial query finds shapes by where they are, and uses the index for it.</summary>
public sealed class SpatialTests
{
    private const string Places =
        """
        [SchemaTable, SpatialIndex("spot", Name = "near")]
        partial class Place { [PrimaryKeyColumn] public int Id { get; set; } [PointColumn(Srid = 3857)] public byte[] Spot { get; set; } = []; }
        """;

    [Fact, Trait("Needs", "Engines")]
    public async Task On_postgresql()
    {
        await using var database = await IndexedDatabase.Create(Engine.PostgreSql15, DialectSet.PostgreSql, null, Places);
        await database.Execute("INSERT INTO places (id, spot) SELECT n, st_setsrid(st_point(n, n), 3857) FROM generate_series(1, 2000) n");
        await database.Execute("ANALYZE places");
        const string query = "SELECT id FROM places WHERE spot && st_makeenvelope(9.5, 9.5, 11.5, 11.5, 3857) ORDER BY id";
        Assert.Equal(["10", "11"], await database.Query(query));
        Assert.Contains("near", await database.Plan(query));
    }

    [Fact, Trait("Needs", "Engines")]
    public async Task On_mariadb()
    {
        await using var database = await IndexedDatabase.Create(Engine.MariaDb, DialectSet.MariaDb, null, Places);
        var rows = string.Join(", ", Enumerable.Range(1, 1000).Select(n => FormattableString.Invariant($"({n}, st_geomfromtext('POINT({n} {n})', 3857))")));
        await database.Execute("INSERT INTO places (id, spot) VALUES " + rows);
        const string query = "SELECT id FROM places WHERE mbrcontains(st_geomfromtext('POLYGON((9.5 9.5, 11.5 9.5, 11.5 11.5, 9.5 11.5, 9.5 9.5))', 3857), spot) ORDER BY id";
        Assert.Equal(["10", "11"], await database.Query(query));
        Assert.Contains("near", await database.Plan(query));
    }

    [Fact]
    public async Task On_sqlite()
    {
        await using var database = await IndexedDatabase.Create(Engine.Sqlite, DialectSet.Sqlite, null, Places);
        foreach (var n in Enumerable.Range(1, 100))
            await database.Execute(FormattableString.Invariant($"INSERT INTO places (id, spot) VALUES ({n}, {Literal(Shape(1, isLittle: n % 2 == 0, [n, -n]))})"));
        const string query = "SELECT places.id FROM near JOIN places ON places.id = near.id WHERE min_x <= 11.5 AND max_x >= 9.5 AND min_y <= -9.5 AND max_y >= -11.5 ORDER BY 1";
        Assert.Equal(["10", "11"], await database.Query(query));
        Assert.Contains("near VIRTUAL TABLE INDEX", await database.Plan(query));

        await database.Execute($"UPDATE places SET spot = {Literal(Shape(1, isLittle: true, [10, -10]))} WHERE id = 1");
        await database.Execute("DELETE FROM places WHERE id = 10");
        Assert.Equal(["1", "11"], await database.Query(query));
        Assert.Equal(["99"], await database.Query("SELECT count(*) FROM near"));
    }

    // The tree keeps numbers of 32 bits, rounded away from the shape.
    [Theory]
    [InlineData(0, 0)]
    [InlineData(-122.4194155, 37.7749295)]
    [InlineData(-0.0, 1e-9)]
    [InlineData(-20037508.342789244, 20037508.342789244)]
    [InlineData(9007199254740993, -1152921504606846976)]
    [InlineData(0.1, 3.4e15)]
    public async Task Every_number_lies_within_its_rectangle_on_sqlite(double x, double y)
    {
        await using var database = await IndexedDatabase.Create(Engine.Sqlite, DialectSet.Sqlite, null, Places);
        await database.Execute($"INSERT INTO places (id, spot) VALUES (1, {Literal(Shape(1, isLittle: true, [x, y]))}), (2, {Literal(Shape(1, isLittle: false, [x, y]))})");
        foreach (var row in await database.Query("SELECT min_x, max_x, min_y, max_y FROM near"))
        {
            var bounds = row.Split(' ').Select(number => double.Parse(number, CultureInfo.InvariantCulture)).ToArray();
            Assert.InRange(x, bounds[0], bounds[1]);
            Assert.InRange(y, bounds[2], bounds[3]);
            Assert.InRange(bounds[1] - bounds[0], 0, Math.Abs(x) * 1e-6);
            Assert.InRange(bounds[3] - bounds[2], 0, Math.Abs(y) * 1e-6);
        }
    }

    [Theory]
    [InlineData("LineString", 2)]
    [InlineData("Polygon", 3)]
    [InlineData("MultiPoint", 4)]
    public async Task Other_shapes_on_sqlite(string kind, int number)
    {
        var source = $$"""
            [SchemaTable, SpatialIndex("spot", Name = "near")]
            partial class Place { public Guid Id { get; set; } [{{kind}}Column] public byte[]? Spot { get; set; } }
            """;
        await using var database = await IndexedDatabase.Create(Engine.Sqlite, DialectSet.Sqlite, null, source);
        foreach (var isLittle in new[] { true, false })
            await database.Execute($"INSERT INTO places (spot) VALUES ({Literal(Shape(number, isLittle, [-4, 2], [8, -16], [3, 3], [-4, 2]))})");
        await database.Execute($"INSERT INTO places (spot) VALUES (NULL), ({Literal(Shape(number, isLittle: true))})");
        Assert.Equal(["1 -4 8 -16 3", "2 -4 8 -16 3"], await database.Query("SELECT * FROM near"));
        Assert.Equal(["4"], await database.Query("SELECT max(rowid) FROM places"));
    }

    private static string Literal(byte[] bytes) => "x'" + Convert.ToHexString(bytes) + "'";

    // Well-known binary. A surface has one ring; each of several points is a shape of its own.
    private static byte[] Shape(int kind, bool isLittle, params double[][] points)
    {
        var bytes = new List<byte>();
        Header(kind);
        if (kind == 3) Integer(points.Length == 0 ? 0 : 1);
        if (kind is 2 or 4 || (kind == 3 && points.Length > 0)) Integer(points.Length);
        foreach (var point in points)
        {
            if (kind == 4) Header(1);
            foreach (var value in point)
            {
                var number = new byte[8];
                if (isLittle) BinaryPrimitives.WriteDoubleLittleEndian(number, value);
                else BinaryPrimitives.WriteDoubleBigEndian(number, value);
                bytes.AddRange(number);
            }
        }

        return [.. bytes];

        void Header(int type)
        {
            bytes.Add(isLittle ? (byte)1 : (byte)0);
            Integer(type);
        }

        void Integer(int value)
        {
            var number = new byte[4];
            if (isLittle) BinaryPrimitives.WriteInt32LittleEndian(number, value);
            else BinaryPrimitives.WriteInt32BigEndian(number, value);
            bytes.AddRange(number);
        }
    }
}
