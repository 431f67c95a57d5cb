using System.Net;
using Bogus;
using SchemaGen.Model;
using SchemaGen.RoundTrip.Tests.Values;

namespace SchemaGen.RoundTrip.Tests.Templates;

/// <summary>Values for the columns of templates: none is a default, all are of the kind that the column is for.</summary>
internal sealed class TemplateRow(Dialect dialect)
{
    private readonly Faker _faker = new() { Random = new Randomizer(26) };

    /// <summary>A value for a column.</summary>
    public object Value(Column column, Type clr) => column.Type switch
    {
        EnumType list => list.Values[list.Values.Count - 1],
        JsonType => $$"""{"{{_faker.Lorem.Word()}}": {{_faker.Random.Int(1, 9)}}}""",
        GeometryType { Kind: GeometryKind.Point } => Shape(Shapes.Point(13.5, 52.25)),
        GeometryType => Shape(Shapes.Polygon),
        LTreeType => "pictures.summer",
        IpAddressType => IPAddress.Parse(_faker.Internet.Ip()),
        UuidType => Guid.NewGuid(),
        BooleanType => column.Default is not BooleanDefault { Value: true },
        DateType => DateOnly.FromDateTime(_faker.Date.Recent(5)),
        // Today, since partitions are made for the days around it; to the microsecond, which every database keeps.
        TimestampTzType => new DateTimeOffset(DateTime.UtcNow.Ticks / 10 * 10, TimeSpan.Zero),
        FloatType => _faker.Random.Double(1, 2),
        DecimalType number => Math.Round(_faker.Random.Decimal(1, number.Precision - number.Scale < 2 ? 5 : 80), Math.Min(2, number.Scale)),
        IntegerType => Convert.ChangeType(_faker.Random.Int(7, 99), Nullable.GetUnderlyingType(clr) ?? clr, System.Globalization.CultureInfo.InvariantCulture),
        _ => Text(column),
    };

    /// <summary>Values of which each check refuses one.</summary>
    public static IReadOnlyList<object> BadValues { get; } =
    [
        "x", "\u0001 §", "{", new string('a', 5000), 0, -200m, 95m, 181m, new byte[] { 1, 2, 3 },
        // Of no reference system, which stands before the shape.
        (byte[])[0, 0, 0, 0, .. Shapes.Point(1, 2).WellKnownBinary], (byte[])[0, 0, 0, 0, .. Shapes.Polygon.WellKnownBinary],
    ];

    private string Text(Column column) => column.Member switch
    {
        "Email" or "CustomerEmail" => _faker.Internet.Email().ToLowerInvariant(),
        "Phone" => "+4930" + _faker.Random.Int(1_000_000, 9_999_999),
        "Slug" => _faker.Lorem.Slug(),
        "Locale" => "de",
        "Timezone" => "Europe/Berlin",
        "CountryCode" => "DE",
        "CurrencyCode" => "EUR",
        "FileHash" or "PathHash" => _faker.Random.Hexadecimal(64, ""),
        "MimeType" => "image/png",
        "Url" or "Website" or "Avatar" or "FeaturedImage" or "CanonicalUrl" => _faker.Internet.Url() + "/",
        "LastFour" => _faker.Random.ReplaceNumbers("####"),
        _ => column.Type is StringType { Length: <= 20 } ? _faker.Random.AlphaNumeric(3) : _faker.Commerce.ProductName(),
    };

    private byte[] Shape(EveryColumn.Shape shape) => (byte[])(dialect switch
    {
        Dialect.PostgreSql => Shapes.Extended,
        Dialect.Sqlite => Shapes.Plain,
        _ => Shapes.AfterSystem,
    }).Send(shape);
}
