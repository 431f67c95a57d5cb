using System.Text.Json;
using SchemaGen.Engines;
using SchemaGen.Model.Dialects.MariaDb;
using SchemaGen.Model.Dialects.PostgreSql;
using SchemaGen.Model.Dialects.Sqlite;

namespace SchemaGen.Model.Tests.Specification;

public sealed class SqliteRoundTripTests : RoundTripSpecification
{
    protected override SchemaTarget Target { get; } = new(new SqliteDialect());

    protected override Engine Engine => Engine.Sqlite;

    // SQLite reads no XML.
    public override Task A_document_is_well_formed() => Holds(new XmlType(), "<a", "<a></b>");

    [Fact]
    public async Task Paths()
    {
        await Holds(new LTreeType(), "", "a", "a.B_1");
        await Refuses(new LTreeType(), ".", "a.", ".a", "a..b", "a-b");
    }

    [Fact]
    public async Task Shapes()
    {
        await Holds(new GeometryType(GeometryKind.Point, 4326), Point(0, 0), Point(180, -90));
        await using var table = await Open(new GeometryType(GeometryKind.Polygon, 4326));
        await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => table.Insert(Point(0, 0)));
    }

    // The driver writes a length of time as text, which sorts as one from zero up to a day.
    protected override TimeSpan[] Intervals => [TimeSpan.Zero, TimeSpan.FromTicks(10), new(9, 5, 0), new(0, 23, 59, 59, 999, 999)];
}

[Trait("Needs", "Engines")]
public class PostgreSqlRoundTripTests : RoundTripSpecification
{
    protected override SchemaTarget Target { get; } = new(new PostgreSqlDialect());

    protected override Engine Engine => Engine.PostgreSql15;

    [Fact]
    public async Task Native_types()
    {
        await Holds(new BitType(8), new System.Collections.BitArray(new byte[] { 0 }), new System.Collections.BitArray(new byte[] { 255 }));
        await Holds(new ArrayType(new IntegerType(32)), [], [int.MinValue, int.MaxValue], new int[] { 1, 2 });
        await Holds(new ArrayType(new TextType()), [], [""], new string[] { "a", "é,😀\"{}" });
        await Holds(new SetType(["a", "b"], ValueForm.Native), [], ["a"], new string[] { "a", "b" });
        await Holds(new CidrType(), System.Net.IPNetwork.Parse("10.0.0.0/8"), System.Net.IPNetwork.Parse("2001:db8::/32"));
        await Holds(new MacAddressType(), System.Net.NetworkInformation.PhysicalAddress.Parse("08002B010203"));
        await Holds(new RangeType(RangeKind.Integer), NpgsqlTypes.NpgsqlRange<int>.Empty, new NpgsqlTypes.NpgsqlRange<int>(1, true, 10, false));
        await Holds(new RangeType(RangeKind.Numeric), new NpgsqlTypes.NpgsqlRange<decimal>(0.5m, true, 1.5m, true));
        await Holds(new RangeType(RangeKind.Timestamp), new NpgsqlTypes.NpgsqlRange<DateTime>(new DateTime(2026, 1, 1), true, new DateTime(9999, 12, 31), false));
    }

    [Fact]
    public async Task A_native_set_has_no_other_values()
    {
        await using var table = await Open(new SetType(["a", "b"], ValueForm.Native));
        await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => table.Insert(new[] { "a", "c" }));
    }

    // A string or bytes are taken for a shape; how one is read is the application's choice.
    [Fact]
    public async Task Shapes()
    {
        await using var table = await Open(new GeometryType(GeometryKind.Point, 4326));
        await table.Insert("SRID=4326;POINT(180 -90)");
        await table.Insert((byte[])[1, 1, 0, 0, 0x20, 0xE6, 0x10, 0, 0, .. Point(180, -90)[5..]]);
        Assert.Equal(2, await table.Count("ST_X(value) = 180 AND @p = 0", 0));
        await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => table.Insert("SRID=3857;POINT(0 0)"));
        await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => table.Insert("SRID=4326;LINESTRING(0 0, 1 1)"));
    }

    // The driver sends a string as text, which PostgreSQL does not take for JSON; a document it does.
    [Fact]
    public override async Task Json()
    {
        foreach (var type in (JsonType[])[new(false), new(true)])
        {
            await using var table = await Open(type);
            var text = "{\"name\": \"O'Hara \\\\ \\\" 😀\", \"list\": [1, 2.50, null, true]}";
            await table.Insert(JsonDocument.Parse(text));
            Assert.True(JsonElement.DeepEquals(JsonDocument.Parse(text).RootElement, (await table.Read<JsonDocument>("ORDER BY id"))[0].RootElement));
        }
    }
}

[Trait("Needs", "Engines")]
public sealed class MariaDbRoundTripTests : RoundTripSpecification
{
    protected override SchemaTarget Target { get; } = new(new MariaDbDialect());

    protected override Engine Engine => Engine.MariaDb;

    [Fact]
    public async Task Paths()
    {
        await Holds(new LTreeType(), "", "a", "a.B_1");
        await Refuses(new LTreeType(), ".", "a.", ".a", "a..b", "a-b");
    }

    // As the driver writes and reads them: the reference system, then well-known binary.
    [Fact]
    public async Task Shapes()
    {
        await using var table = await Open(new GeometryType(GeometryKind.Point, 4326));
        byte[] point = [0xE6, 0x10, 0, 0, .. Point(180, -90)];
        await table.Insert(point);
        Assert.Equal(point, Assert.Single(await table.Read<byte[]>("")));
        await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => table.Insert((byte[])[0, 0, 0, 0, .. Point(0, 0)]));
    }

    // The driver writes the greatest float with fewer digits than it has, and refuses to read the number that this makes.
    protected override float GreatestFloat => 3.4028232E38f;

    // The native type sorts versions 6 and up as they are written, so by time, and the others by their last digits first.
    public override Task Uuids() => Holds(
        new UuidType(),
        Uuid("00000000-0000-0000-0000-000000000000"),
        Uuid("20000000-0000-4000-8000-000000000000"),
        Uuid("10000000-0000-4000-8000-0000000000ff"),
        Uuid("0199a0b1-c2d3-7e4f-8a5b-6c7d8e9fa0b1"),
        Uuid("0199a0b1-c2d4-7000-8000-000000000000"),
        Uuid("ffffffff-ffff-ffff-ffff-ffffffffffff"));
}

// MariaDB before 10.7 keeps a uuid as MySQL does, so this form runs as well.
[Trait("Needs", "Engines")]
public sealed class MySqlFormRoundTripTests : RoundTripSpecification
{
    protected override SchemaTarget Target { get; } = new(new MariaDbDialect(), new ServerVersion(10, 6));

    protected override Engine Engine => Engine.MariaDb;

    // The driver writes the greatest float with fewer digits than it has, and refuses to read the number that this makes.
    protected override float GreatestFloat => 3.4028232E38f;
}
