using System.Collections;
using System.Net;
using System.Net.NetworkInformation;
using System.Text.Json;
using System.Text.Json.Nodes;
using EveryColumn;
using NpgsqlTypes;
using static SchemaGen.RoundTrip.Tests.Values.ColumnValues;

namespace SchemaGen.RoundTrip.Tests.Values;

/// <summary>The least, the greatest and the odd values of each column, smallest first, and where a database or its driver differs.</summary>
internal static class Extremes
{
    // U+FF5E stands before the emoji, as in UTF-8: databases sort by code points, .NET by halves of them.
    private static readonly object[] _texts =
        ["", "\0", "\0a", "\t", "\n", " ", "  ", "'", "A", "O'Hara \\ \"; --", "a", "a ", "ab", "e\u0301", "é", "שלום", "\u202Eright to left", "\uFF5E", "😀", "😁"];

    private static readonly object[] _textsWithZero = ["\0", "\0a"];

    // MySqlConnector writes the two greatest with seven digits, which is more than the greatest, and refuses to read that as a float.
    private const float _greatestFloat = 3.4028232E38f;

    // A tenth of a microsecond, which PostgreSQL and MariaDB do not keep: their drivers cut it off.
    private static readonly DateTime _finest = new DateTime(2026, 3, 29, 2, 30, 1).AddTicks(1);

    private static readonly DateTimeOffset _withOffset = new(2026, 3, 29, 2, 30, 0, TimeSpan.FromHours(2));

    // MariaDB's type ends an hour before.
    private static readonly TimeSpan _longSpan = TimeSpan.FromHours(840);

    private static readonly DateTime _lastMoment = new DateTime(9999, 12, 31, 23, 59, 59).AddTicks(9_999_990);

    public static IReadOnlyList<ColumnValues> All { get; } =
    [
        .. General(), .. Clr(), .. Business(), .. Technical(), .. PostgreSql(), .. Vectors(), .. Geographic(),
    ];

    private static IEnumerable<ColumnValues> General()
    {
        yield return Of<GeneralValue>(row => row.Text, [.. _texts, Repeat("😂", 50)])
            .Refuses(new string('x', 51), Repeat("😂", 51))
            .On(Dialect.PostgreSql, refuses: _textsWithZero);
        yield return Of<GeneralValue>(row => row.Code, "   ", "  x", "A  ", "ABC", "aBC", "é 😀").Refuses("", "ab", "abcd");
        yield return Of<GeneralValue>(row => row.Body, [.. _texts, Repeat("😂", 500_000)]).On(Dialect.PostgreSql, refuses: _textsWithZero);
        yield return Of<GeneralValue>(row => row.Chapter, [.. _texts, Repeat("😂", 100_000)]).On(Dialect.PostgreSql, refuses: _textsWithZero);
        yield return Of<GeneralValue>(row => row.Book, [.. _texts, Repeat("😂", 500_000)]).On(Dialect.PostgreSql, refuses: _textsWithZero);

        yield return Of<GeneralValue>(row => row.IsOn, false, true);
        yield return Of<GeneralValue>(row => row.Tiny, sbyte.MinValue, (sbyte)-1, (sbyte)0, sbyte.MaxValue);
        yield return Of<GeneralValue>(row => row.TinyUnsigned, byte.MinValue, (byte)128, byte.MaxValue);
        yield return Of<GeneralValue>(row => row.Small, short.MinValue, (short)-1, (short)0, short.MaxValue);
        yield return Of<GeneralValue>(row => row.SmallUnsigned, ushort.MinValue, (ushort)32_768, ushort.MaxValue);
        yield return Of<GeneralValue>(row => row.Whole, int.MinValue, -1, 0, int.MaxValue - 1);
        yield return Of<GeneralValue>(row => row.WholeUnsigned, uint.MinValue, 2_147_483_648u, uint.MaxValue);
        yield return Of<GeneralValue>(row => row.Big, long.MinValue, -1L, 0L, (1L << 53) + 1, long.MaxValue);
        yield return Of<GeneralValue>(row => row.BigUnsigned, ulong.MinValue, (1UL << 53) + 1, (ulong)long.MaxValue, ulong.MaxValue).On(Dialect.Sqlite, refuses: [ulong.MaxValue]);

        yield return Of<GeneralValue>(row => row.Exact, -999_999_999.9999m, -0.0001m, 0m, 0.0001m, 0.1m, 0.3m, 1m, 1234.5m, 999_999_999.9999m)
            .Refuses(1_000_000_000m, -1_000_000_000m);
        yield return Of<GeneralValue>(row => row.Widest, -99_999_999_999_999_999_999.99999999m, 0m, 0.00000001m, 12_345.00000001m, 99_999_999_999_999_999_999.99999999m)
            .On(Dialect.Sqlite, refuses: [-99_999_999_999_999_999_999.99999999m, 99_999_999_999_999_999_999.99999999m]);
        yield return Of<GeneralValue>(row => row.Single, -_greatestFloat, -1.17549435E-38f, 0f, float.Epsilon, 0.1f, 1f / 3, 16_777_215f, _greatestFloat);
        yield return Of<GeneralValue>(row => row.Double, double.MinValue, -2.2250738585072014E-308, 0d, 0.1, 0.1 + 0.2, 9_007_199_254_740_993d, double.MaxValue);

        yield return Of<GeneralValue>(row => row.Bytes, Bytes(), Bytes(0), Bytes(0, 0), "'\\\""u8.ToArray(), Bytes(0x7F), Bytes(0x80), Enumerable.Repeat((byte)0xFF, 16).ToArray())
            .Refuses(new byte[17]);
        yield return Of<GeneralValue>(row => row.Blob, Bytes(), Bytes(0), new byte[1_000_000], Bytes(0xFF));
        yield return Of<GeneralValue>(row => row.Bits, "00000000", "01010101", "11111111").Refuses("", "0101", "0101010a", "010101010");
        yield return Of<GeneralValue>(row => row.BitNumber, 0L, (1L << 53) + 1, long.MaxValue);

        yield return Of<GeneralValue>(row => row.Day, DateOnly.MinValue, new DateOnly(1582, 10, 10), new DateOnly(1969, 12, 31), new DateOnly(2024, 2, 29), DateOnly.MaxValue);
        yield return Of<GeneralValue>(row => row.Hour, TimeOnly.MinValue, new TimeOnly(10), new TimeOnly(9, 5), new TimeOnly(9, 5, 0, 500), new TimeOnly(23, 59, 59, 999, 999));
        yield return Cut(Of<GeneralValue>(row => row.Moment, Moments()));
        yield return Cut(Of<GeneralValue>(row => row.Stamp, Moments()));
        yield return Cut(Of<GeneralValue>(row => row.Instant, Instants()).Refuses(_withOffset));
        yield return Of<GeneralValue>(row => row.Year, 1901, 2026, 2155).Refuses(1900, 2156, 0);
        yield return Of<GeneralValue>(row => row.Span, Spans()).On(Dialect.Sqlite, sorts: false).On(Dialect.MariaDb, refuses: [_longSpan]);

        yield return Of<GeneralValue>(row => row.Uuid, Uuids()).On(Dialect.MariaDb, sorts: false);
        yield return Of<GeneralValue>(row => row.Ulid, "00000000000000000000000000", "01ARZ3NDEKTSV4RRFFQ69G5FAV", "7ZZZZZZZZZZZZZZZZZZZZZZZZZ");
        yield return Of<GeneralValue>(row => row.Level, "low", "high", "it's").Unsorted().Refuses("LOW", "", "other");
        yield return Of<GeneralValue>(row => row.Options, "", "a", "b b", "b b,c").Unsorted().Refuses("d", "A", "a,d");

        yield return Of<GeneralValue>(row => row.Document, Documents()).OnlyKept();
        yield return Of<GeneralValue>(row => row.Parsed, Documents()).OnlyKept();
        yield return Of<GeneralValue>(row => row.DocumentText, DocumentTexts()).Unsorted().Refuses("", "{", "{a: 1}", "[1,]", "{}\0");
        yield return Of<GeneralValue>(row => row.ParsedText, DocumentTexts()).Unsorted().Refuses("", "{", "{a: 1}", "[1,]", "{}\0");
        yield return Of<GeneralValue>(row => row.NativeText, "{}", "{\"a\": \"😀\"}").OnlyKept().Refuses("", "{");
        yield return Of<GeneralValue>(row => row.Markup, "<a/>", "<a b=\"'\">é😀שלום</a>").OnlyKept();
        yield return Of<GeneralValue>(row => row.Numbers, Array.Empty<int>(), (int[])[int.MinValue, 0, int.MaxValue], Enumerable.Range(0, 10_000).ToArray()).OnlyKept();
        yield return Of<GeneralValue>(row => row.NumbersText, "[]", "[1, 2]").OnlyKept().Refuses("{}", "1", "");
        yield return Of<GeneralValue>(row => row.Names, "{}", "{\"a\": \"1\", \"b\": null}").OnlyKept().Refuses("[]", "");
        yield return Of<GeneralValue>(row => row.Version, new byte[8], Bytes(0, 0, 0, 0, 0, 0, 0, 1), Enumerable.Repeat((byte)0xFF, 8).ToArray()).Refuses(Bytes(1));
    }

    private static IEnumerable<ColumnValues> Clr()
    {
        yield return Of<ClrValue>(row => row.Text, [.. _texts, Repeat("😂", 255)]).Refuses(new string('x', 256)).On(Dialect.PostgreSql, refuses: _textsWithZero);
        yield return Of<ClrValue>(row => row.Letter, '\0', ' ', 'A', 'a', 'é', 'ש', '\uFF5E').On(Dialect.PostgreSql | Dialect.Sqlite, refuses: ['\0']);
        yield return Of<ClrValue>(row => row.IsOn, false, true);
        yield return Of<ClrValue>(row => row.Bits8, sbyte.MinValue, (sbyte)0, sbyte.MaxValue);
        yield return Of<ClrValue>(row => row.Byte, byte.MinValue, (byte)128, byte.MaxValue);
        yield return Of<ClrValue>(row => row.Bits16, short.MinValue, (short)0, short.MaxValue);
        yield return Of<ClrValue>(row => row.Unsigned16, ushort.MinValue, ushort.MaxValue);
        yield return Of<ClrValue>(row => row.Bits32, int.MinValue, 0, int.MaxValue);
        yield return Of<ClrValue>(row => row.Unsigned32, uint.MinValue, uint.MaxValue);
        yield return Of<ClrValue>(row => row.Bits64, long.MinValue, 0L, long.MaxValue);
        yield return Of<ClrValue>(row => row.Unsigned64, ulong.MinValue, ulong.MaxValue).On(Dialect.Sqlite, refuses: [ulong.MaxValue]);
        yield return Of<ClrValue>(row => row.Single, -_greatestFloat, 0f, 0.1f, _greatestFloat);
        yield return Of<ClrValue>(row => row.Double, double.MinValue, 0d, 0.1, double.MaxValue);
        yield return Of<ClrValue>(row => row.Decimal, -9_999_999_999_999_999.99m, 0m, 0.01m, 12_345_678_901.23m, 99_999_999_999.99m, 9_999_999_999_999_999.99m)
            .On(Dialect.Sqlite, refuses: [-9_999_999_999_999_999.99m, 9_999_999_999_999_999.99m]);
        yield return Of<ClrValue>(row => row.Guid, Uuids()).On(Dialect.MariaDb, sorts: false);
        yield return Cut(Of<ClrValue>(row => row.DateTime, Moments()));
        yield return Cut(Of<ClrValue>(row => row.DateTimeOffset, Instants()).Refuses(_withOffset));
        yield return Of<ClrValue>(row => row.DateOnly, DateOnly.MinValue, DateOnly.MaxValue);
        yield return Of<ClrValue>(row => row.TimeOnly, TimeOnly.MinValue, new TimeOnly(23, 59, 59, 999, 999));
        yield return Of<ClrValue>(row => row.TimeSpan, Spans()).On(Dialect.Sqlite, sorts: false).On(Dialect.MariaDb, refuses: [_longSpan]);
        yield return Of<ClrValue>(row => row.Bytes, Bytes(), Bytes(0), Bytes(0xFF));
        yield return Of<ClrValue>(row => row.Size, Size.Small, Size.Medium, Size.Large);
        yield return Of<ClrValue>(row => row.Address, IPAddress.Any, IPAddress.Parse("192.0.2.1"), IPAddress.IPv6Any, IPAddress.Parse("2001:db8::1"), IPAddress.Parse("ffff:ffff:ffff:ffff:ffff:ffff:255.255.255.255")).Unsorted();
        yield return Of<ClrValue>(row => row.Uri, new Uri("https://example.org/" + new string('x', 2028)), new Uri("https://example.org/ä?b=c#d"), new Uri("relative/path", UriKind.Relative));
        yield return Of<ClrValue>(row => row.Document, Documents()).OnlyKept();
        yield return Of<ClrValue>(row => row.Element, [.. Documents().Cast<JsonDocument>().Select(document => (object)document.RootElement)]).OnlyKept();
        yield return Of<ClrValue>(row => row.Node, [.. Documents().Cast<JsonDocument>().Select(document => (object)JsonNode.Parse(document.RootElement.GetRawText())!)]).OnlyKept();
        yield return Of<ClrValue>(row => row.Texts, (string[])[], (string[])[""], (string[])["a", "é,😀\"{}", "שלום"]).OnlyKept();
        yield return Of<ClrValue>(row => row.Amounts, new List<decimal>(), new List<decimal> { -0.01m, 9_999_999_999_999_999.99m }).OnlyKept();
    }

    private static IEnumerable<ColumnValues> Business()
    {
        yield return Of<BusinessValue>(row => row.Email, "a@b.c", new string('a', 240) + "@example.org", "anna+x@sub.example.org").Refuses("Anna@example.org", "", "anna").Unsorted();
        yield return Of<BusinessValue>(row => row.Phone, "+1234567", "+123456789012345").Refuses("+0", "");
        yield return Of<BusinessValue>(row => row.Url, "http://a", "https://example.org/" + new string('x', 2000)).Refuses("ftp://a", "");
        yield return Of<BusinessValue>(row => row.Amount, -999_999_999_999_999.9999m, -0.0001m, 0m, 0.0001m, 999_999_999.9999m, 999_999_999_999_999.9999m)
            .On(Dialect.Sqlite, refuses: [-999_999_999_999_999.9999m, 999_999_999_999_999.9999m]);
        yield return Of<BusinessValue>(row => row.Price, -999_999_999_999_999.9999m, 0m, 19.99m, 999_999_999.9999m, 999_999_999_999_999.9999m)
            .On(Dialect.Sqlite, refuses: [-999_999_999_999_999.9999m, 999_999_999_999_999.9999m]);
        yield return Of<BusinessValue>(row => row.Percentage, 0m, 0.01m, 99.99m, 100m).Refuses(-0.01m, 100.01m);
        yield return Of<BusinessValue>(row => row.Slug, "2026", "a", "a-b-c-1").Refuses("", "A", "a--b");
        yield return Of<BusinessValue>(row => row.Country, "AD", "ZW").Refuses("", "A", "at", "AUT");
        yield return Of<BusinessValue>(row => row.Language, "de-AT", "en", "zh-Hant-TW").Refuses("", "EN", "en_US");
        yield return Of<BusinessValue>(row => row.Currency, "AED", "EUR").Refuses("", "eur", "EURO");
        yield return Of<BusinessValue>(row => row.TimeZone, "Europe/Vienna", "UTC").Refuses("", "utc");
        yield return Of<BusinessValue>(row => row.Rating, 0m, 4.75m, 5m).Refuses(-0.01m, 5.01m);
        yield return Of<BusinessValue>(row => row.Sku, "A", "ABC-123/x_1.0").Refuses("", "-A", "Ä");
        yield return Of<BusinessValue>(row => row.Barcode, "036000291452", "10012345678902", "4006381333931", "96385074").Refuses("", "1234567");
    }

    private static IEnumerable<ColumnValues> Technical()
    {
        yield return Of<TechnicalValue>(row => row.AddressText, "0.0.0.0", "192.0.2.1", "2001:db8::1", "::", "ffff:ffff:ffff:ffff:ffff:ffff:255.255.255.255").Unsorted().Refuses("", "x", "192.0.2.0/24")
            .On(Dialect.MariaDb, refuses: ["ffff:ffff:ffff:ffff:ffff:ffff:255.255.255.255"]);
        yield return Of<TechnicalValue>(row => row.Network, "0.0.0.0/0", "10.0.0.0/8", "2001:db8::/32").Refuses("", "10.0.0.0", "x/8");
        yield return Of<TechnicalValue>(row => row.HardwareText, "00:00:00:00:00:00", "08:00:2b:01:02:03", "ff:ff:ff:ff:ff:ff").Refuses("", "08:00:2B:01:02:03", "08-00-2b-01-02-03");
        yield return Of<TechnicalValue>(row => row.Hardware, PhysicalAddress.Parse("000000000000"), PhysicalAddress.Parse("08002B010203"), PhysicalAddress.Parse("FFFFFFFFFFFF"));
        yield return Of<TechnicalValue>(row => row.MimeType, "application/vnd.ms-excel", "text/plain").Refuses("", "text");
        yield return Of<TechnicalValue>(row => row.Hash, new string('0', 64), new string('f', 64)).Refuses("", new string('F', 64), new string('0', 63));
        yield return Of<TechnicalValue>(row => row.Color, "#000000", "#FFffFF80").Refuses("", "#fff");
        yield return Of<TechnicalValue>(row => row.Path, "", "a", "a.B_1", "a.b.c").Unsorted().Refuses(".", "a.", "a..b");
        yield return Of<TechnicalValue>(row => row.AnyCase, "", "Alpha", "beta", "Gamma").Refuses(new string('x', 41));
        yield return Of<TechnicalValue>(row => row.Release, "0.0.0", "1.0.0-rc.1+build.01", "10.20.30").Refuses("", "1", "v1.2.3");
        yield return Of<TechnicalValue>(row => row.Integers, "[1,10)", "[1,9]", "empty").Refuses("", "1,10");
        yield return Of<TechnicalValue>(row => row.BigIntegers, "[1,9223372036854775807)", "empty").Refuses("[1,10");
        yield return Of<TechnicalValue>(row => row.Numerics, "[0.5,1.5]", "empty").Refuses("x");
        yield return Of<TechnicalValue>(row => row.Dates, "[2026-01-01,9999-12-31)", "empty").Refuses("x");
        yield return Of<TechnicalValue>(row => row.Timestamps, "[2026-01-01 00:00:00,9999-12-31 23:59:59)", "empty").Refuses("x");
        yield return Of<TechnicalValue>(row => row.TimestampTzs, "[2026-01-01 00:00:00+00,9999-12-31 23:59:59+00)", "empty").Refuses("x");
        yield return Of<TechnicalValue>(row => row.UserAgent, "", "Mozilla/5.0 (X11)", Repeat("😂", 1024)).Refuses(new string('x', 1025));
    }

    private static IEnumerable<ColumnValues> PostgreSql()
    {
        yield return Of<PostgreSqlValue>(row => row.Bits, new BitArray(new byte[] { 0 }), new BitArray(new byte[] { 255 })).Refuses(new BitArray(9));
        yield return Of<PostgreSqlValue>(row => row.Options, (string[])[], (string[])["a"], (string[])["a", "b b"]).Refuses((object)(string[])["c"]);
        yield return Of<PostgreSqlValue>(row => row.Names, new Dictionary<string, string?>(), new Dictionary<string, string?> { ["a"] = "😀\"=>", ["b"] = null }).Unsorted();
        yield return Of<PostgreSqlValue>(row => row.Network, IPNetwork.Parse("0.0.0.0/0"), IPNetwork.Parse("10.0.0.0/8"), IPNetwork.Parse("2001:db8::/32"));
        yield return Of<PostgreSqlValue>(row => row.Words, "'a':1 'b':2A", "'é😀':1").Unsorted();
        yield return Of<PostgreSqlValue>(row => row.Integers, NpgsqlRange<int>.Empty, new NpgsqlRange<int>(int.MinValue, true, false, 10, false, false));
        yield return Of<PostgreSqlValue>(row => row.BigIntegers, NpgsqlRange<long>.Empty, new NpgsqlRange<long>(1, true, false, long.MaxValue, false, false));
        yield return Of<PostgreSqlValue>(row => row.Numerics, NpgsqlRange<decimal>.Empty, new NpgsqlRange<decimal>(decimal.MinValue, decimal.MaxValue));
        yield return Of<PostgreSqlValue>(row => row.Dates, NpgsqlRange<DateOnly>.Empty, new NpgsqlRange<DateOnly>(new DateOnly(2026, 1, 1), true, false, new DateOnly(9999, 12, 30), false, false));
        yield return Of<PostgreSqlValue>(row => row.Timestamps, NpgsqlRange<DateTime>.Empty, new NpgsqlRange<DateTime>(new DateTime(2026, 1, 1), true, _lastMoment, false));
        yield return Of<PostgreSqlValue>(row => row.TimestampTzs, NpgsqlRange<DateTimeOffset>.Empty, new NpgsqlRange<DateTimeOffset>(new DateTimeOffset(new DateTime(2026, 1, 1), TimeSpan.Zero), true, new DateTimeOffset(_lastMoment, TimeSpan.Zero), false));
    }

    private static IEnumerable<ColumnValues> Vectors()
    {
        yield return Of<VectorValue>(row => row.Embedding, new float[3], (float[])[-float.MaxValue, 1f / 3, float.MaxValue], (float[])[1, 2, 3]).OnlyKept().Refuses((object)(float[])[1, 2]);
        yield return Of<VectorValue>(row => row.Long, new float[1536], Enumerable.Range(0, 1536).Select(number => 1f / (number + 1)).ToArray()).OnlyKept();
    }

    private static IEnumerable<ColumnValues> Geographic()
    {
        yield return Of<GeographicValue>(row => row.Point, Shapes.Point(0, 0), Shapes.Point(180, -90), Shapes.Point(16.373819, 48.208176)).OnlyKept().Refuses(Shapes.LineString);
        yield return Of<GeographicValue>(row => row.LineString, Shapes.LineString).OnlyKept().Refuses(Shapes.Point(0, 0));
        yield return Of<GeographicValue>(row => row.Polygon, Shapes.Polygon).OnlyKept().Refuses(Shapes.Point(0, 0));
        yield return Of<GeographicValue>(row => row.MultiPoint, Shapes.MultiPoint).OnlyKept().Refuses(Shapes.Point(0, 0));
        yield return Of<GeographicValue>(row => row.MultiLineString, Shapes.MultiLineString).OnlyKept().Refuses(Shapes.Point(0, 0));
        yield return Of<GeographicValue>(row => row.MultiPolygon, Shapes.MultiPolygon).OnlyKept().Refuses(Shapes.Point(0, 0));
        yield return Of<GeographicValue>(row => row.GeometryCollection, Shapes.GeometryCollection).OnlyKept().Refuses(Shapes.Point(0, 0));
        yield return Of<GeographicValue>(row => row.Geography, Shapes.Point(16.373819, 48.208176), Shapes.Polygon).OnlyKept();
        yield return Of<GeographicValue>(row => row.Latitude, -90m, 0m, 48.208176m, 90m).Refuses(-90.000001m, 90.000001m);
        yield return Of<GeographicValue>(row => row.Longitude, -180m, 0m, 16.373819m, 180m).Refuses(-180.000001m, 180.000001m);
        yield return Of<GeographicValue>(row => row.Elevation, -12_000m, 0m, 8848.86m, 9000m).Refuses(-12_000.01m, 9000.01m);
    }

    private static object[] Moments() =>
    [
        DateTime.MinValue, new DateTime(1582, 10, 10), new DateTime(1969, 12, 31, 23, 59, 59), new DateTime(2026, 3, 29, 2, 30, 0), new DateTime(2026, 3, 29, 2, 30, 0, 500),
        new DateTime(2026, 3, 29, 2, 30, 0, 500, 1), _finest, new DateTime(2039, 1, 1), _lastMoment,
    ];

    // Of an offset, MySqlConnector keeps the point in time; the others refuse it.
    private static ColumnValues Cut(ColumnValues values)
    {
        (object, object)[] becomes =
            [(_finest, _finest.AddTicks(-1)), (new DateTimeOffset(_finest, TimeSpan.Zero), new DateTimeOffset(_finest.AddTicks(-1), TimeSpan.Zero))];
        return values.On(Dialect.PostgreSql, becomes: becomes).On(Dialect.MariaDb, becomes: becomes, admits: [_withOffset]);
    }

    private static object[] Instants() => [.. Moments().Cast<DateTime>().Select(moment => (object)new DateTimeOffset(moment, TimeSpan.Zero))];

    private static object[] Spans() =>
        [TimeSpan.FromHours(-838), TimeSpan.FromTicks(-10), TimeSpan.Zero, TimeSpan.FromTicks(10), new TimeSpan(9, 5, 0), new TimeSpan(0, 23, 59, 59, 999, 999), TimeSpan.FromHours(838), _longSpan];

    private static object[] Uuids() =>
    [
        Guid.Empty, Guid.Parse("0199a0b1-c2d3-7e4f-8a5b-6c7d8e9fa0b1"), Guid.Parse("0199a0b1-c2d4-7000-8000-000000000000"), Guid.Parse("10000000-0000-4000-8000-0000000000ff"),
        Guid.Parse("20000000-0000-4000-8000-000000000000"), Guid.AllBitsSet,
    ];

    private static object[] DocumentTexts() =>
    [
        "null", "1", "\"\"", "{}", "[]", "{ \"b\": 1,  \"a\": 12345678901234567890.50 }", "{\"name\": \"O'Hara \\\\ \\\" 😀 שלום\", \"list\": [1, 2.50, null, true]}",
    ];

    private static object[] Documents() =>
    [
        JsonDocument.Parse("{}"), JsonDocument.Parse("[]"), JsonDocument.Parse("\"\""), JsonDocument.Parse("12345678901234567890.5"),
        JsonDocument.Parse("{\"name\": \"O'Hara \\\\ \\\" 😀 שלום\", \"list\": [1, 2.50, null, true]}"),
    ];

    private static byte[] Bytes(params byte[] bytes) => bytes;

    private static string Repeat(string text, int times) => string.Concat(Enumerable.Repeat(text, times));
}
