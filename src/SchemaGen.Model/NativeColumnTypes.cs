namespace SchemaGen.Model;

/// <summary>
/// What the C# side of a column writes, where a database's own type is not what its driver makes of that.
/// </summary>
public enum ValueForm
{
    /// <summary>A type that the driver maps to the database's own: an array, a range, a bit array.</summary>
    Native,

    /// <summary>A text.</summary>
    Text,

    /// <summary>A whole number.</summary>
    Number,
}

/// <summary>Text of up to 16 MB.</summary>
public sealed record MediumTextType : ColumnType
{
    /// <inheritdoc/>
    public override string Canonical => "mediumtext";
}

/// <summary>Text whose letter case does not count when it is compared, of at most <paramref name="Length"/> characters.</summary>
public sealed record CaseInsensitiveTextType(int Length) : ColumnType
{
    /// <inheritdoc/>
    public override string Canonical => $"citext({Length.Invariant()})";
}

/// <summary><paramref name="Length"/> bits, from 1 to 64.</summary>
public sealed record BitType(int Length, ValueForm Form = ValueForm.Native) : ColumnType
{
    /// <inheritdoc/>
    public override string Canonical => $"bit({Length.Invariant()})" + Form.Suffix();

    /// <summary>The greatest number of so many bits.</summary>
    public ulong Greatest => Length >= 64 ? ulong.MaxValue : (1UL << Length) - 1;
}

/// <summary>A year from 1901 to 2155, which is what the type of MySQL holds.</summary>
public sealed record YearType : ColumnType
{
    /// <inheritdoc/>
    public override string Canonical => "year";
}

/// <summary>An identifier that sorts by time: 26 characters of Crockford's base 32.</summary>
public sealed record UlidType : ColumnType
{
    /// <inheritdoc/>
    public override string Canonical => "ulid";
}

/// <summary>Any number of texts of a fixed list; as one text they stand between commas.</summary>
public sealed record SetType(EquatableArray<string> Values, ValueForm Form = ValueForm.Text) : ColumnType
{
    /// <inheritdoc/>
    public override string Canonical => "set(" + string.Join(", ", Values.Select(CanonicalText.Quote)) + ")" + Form.Suffix();

    /// <summary>The length of all texts with the commas between them.</summary>
    public int LongestValue => Math.Max(Values.Sum(value => value.Length + 1) - 1, 1);
}

/// <summary>An XML document.</summary>
public sealed record XmlType : ColumnType
{
    /// <inheritdoc/>
    public override string Canonical => "xml";
}

/// <summary>A list of values of one type.</summary>
public sealed record ArrayType(ColumnType Element, ValueForm Form = ValueForm.Native) : ColumnType
{
    /// <inheritdoc/>
    public override string Canonical => "array(" + Element.Canonical + ")" + Form.Suffix();
}

/// <summary>Texts by name.</summary>
public sealed record HstoreType(ValueForm Form = ValueForm.Native) : ColumnType
{
    /// <inheritdoc/>
    public override string Canonical => "hstore" + Form.Suffix();
}

/// <summary>Eight bytes that change with the row.</summary>
public sealed record RowVersionType : ColumnType
{
    /// <inheritdoc/>
    public override string Canonical => "rowversion";
}

/// <summary>A network: an IPv4 or IPv6 address and the length of its prefix.</summary>
public sealed record CidrType(ValueForm Form = ValueForm.Native) : ColumnType
{
    /// <inheritdoc/>
    public override string Canonical => "cidr" + Form.Suffix();
}

/// <summary>A hardware address of six bytes; as text <c>08:00:2b:01:02:03</c>.</summary>
public sealed record MacAddressType(ValueForm Form = ValueForm.Native) : ColumnType
{
    /// <inheritdoc/>
    public override string Canonical => "macaddr" + Form.Suffix();
}

/// <summary>A vector of <paramref name="Dimensions"/> numbers of 32 bits.</summary>
public sealed record VectorType(int Dimensions) : ColumnType
{
    /// <inheritdoc/>
    public override string Canonical => $"vector({Dimensions.Invariant()})";

    /// <summary>The bytes that the numbers take.</summary>
    public int Bytes => Dimensions * sizeof(float);
}

/// <summary>A place in a tree, as labels from the root: <c>top.science.astronomy</c>.</summary>
public sealed record LTreeType(ValueForm Form = ValueForm.Native) : ColumnType
{
    /// <summary>How many characters a path has at most where the database has no type for it.</summary>
    public const int LongestPath = 768;

    /// <inheritdoc/>
    public override string Canonical => "ltree" + Form.Suffix();
}

/// <summary>The words of a text, prepared for full-text search.</summary>
public sealed record TsVectorType : ColumnType
{
    /// <inheritdoc/>
    public override string Canonical => "tsvector";
}

/// <summary>All values between two bounds; as text in the notation of PostgreSQL: <c>[1,10)</c>.</summary>
public sealed record RangeType(RangeKind Kind, ValueForm Form = ValueForm.Native) : ColumnType
{
    /// <inheritdoc/>
    public override string Canonical => $"range({Kind.ToString().ToLowerInvariant()})" + Form.Suffix();
}

/// <summary>What a range is of. The values are those of the runtime's <c>SchemaGen.RangeKind</c>.</summary>
public enum RangeKind
{
    /// <summary>Whole numbers of 32 bits.</summary>
    Integer = 0,

    /// <summary>Whole numbers of 64 bits.</summary>
    BigInteger = 1,

    /// <summary>Exact numbers.</summary>
    Numeric = 2,

    /// <summary>Days.</summary>
    Date = 3,

    /// <summary>Days and times without a zone.</summary>
    Timestamp = 4,

    /// <summary>Points in time.</summary>
    TimestampTz = 5,
}

/// <summary>A shape in a spatial reference system, in the plane or, where <paramref name="IsGeography"/>, on the ellipsoid.</summary>
public sealed record GeometryType(GeometryKind Kind, int Srid, bool IsGeography = false) : ColumnType
{
    /// <inheritdoc/>
    public override string Canonical =>
        (IsGeography ? "geography(" : "geometry(") + Kind.ToString().ToLowerInvariant() + "," + Srid.Invariant() + ")";
}

/// <summary>The kinds of shapes. The values are their numbers in well-known binary.</summary>
public enum GeometryKind
{
    /// <summary>Any.</summary>
    Geometry = 0,

    /// <summary>A point.</summary>
    Point = 1,

    /// <summary>A line of points.</summary>
    LineString = 2,

    /// <summary>A surface.</summary>
    Polygon = 3,

    /// <summary>Points.</summary>
    MultiPoint = 4,

    /// <summary>Lines.</summary>
    MultiLineString = 5,

    /// <summary>Surfaces.</summary>
    MultiPolygon = 6,

    /// <summary>Shapes of any kind.</summary>
    GeometryCollection = 7,
}

internal static class ValueForms
{
    public static string Suffix(this ValueForm form) => form switch
    {
        ValueForm.Text => " as text",
        ValueForm.Number => " as number",
        _ => "",
    };
}
