using SchemaGen.CSharp.Declarations;
using SchemaGen.Model;

namespace SchemaGen.CSharp.Building;

/// <summary>Column types that not every database has, from their attributes and from arrays of C#.</summary>
internal static class NativeColumnTypes
{
    private const int LongestBits = 64;

    // MySQL's limit; where there are no sets, the check of the values nests as deep.
    private const int MostSetValues = 64;

    /// <summary>The type that a built-in attribute names, or <see langword="null"/> where it names none.</summary>
    public static ColumnType? FromAttribute(AttributeDeclaration attribute, ClrType clr) => attribute.Class.MetadataName switch
    {
        "SchemaGen.MediumTextColumnAttribute" => new MediumTextType(),
        "SchemaGen.LongTextColumnAttribute" => new TextType(),
        "SchemaGen.CaseInsensitiveTextColumnAttribute" => new CaseInsensitiveTextType(Within(attribute.Number("length", 255), int.MaxValue)),
        "SchemaGen.BitColumnAttribute" => Bits(Within(attribute.Number("length", 1), LongestBits), clr),
        "SchemaGen.YearColumnAttribute" => new YearType(),
        "SchemaGen.UlidColumnAttribute" => new UlidType(),
        "SchemaGen.SetColumnAttribute" => Set(attribute, clr),
        "SchemaGen.XmlColumnAttribute" => new XmlType(),
        "SchemaGen.ArrayColumnAttribute" => Array(attribute, clr),
        "SchemaGen.HstoreColumnAttribute" => new HstoreType(TextOrNative(clr)),
        "SchemaGen.RowVersionColumnAttribute" => IsInteger(clr.Kind) ? new IntegerType(64) : new RowVersionType(),
        "SchemaGen.MoneyColumnAttribute" => new DecimalType(19, 4),
        "SchemaGen.IpAddressColumnAttribute" => new IpAddressType(TextOrNative(clr)),
        "SchemaGen.CidrColumnAttribute" => new CidrType(TextOrNative(clr)),
        "SchemaGen.MacAddressColumnAttribute" => new MacAddressType(TextOrNative(clr)),
        "SchemaGen.VectorColumnAttribute" => new VectorType(Within(attribute.Number("dimensions", 1), MostDimensions)),
        "SchemaGen.LTreeColumnAttribute" => new LTreeType(TextOrNative(clr)),
        "SchemaGen.TsVectorColumnAttribute" => new TsVectorType(),
        "SchemaGen.RangeColumnAttribute" => new RangeType((RangeKind)attribute.Number("kind", 0), TextOrNative(clr)),
        "SchemaGen.PointColumnAttribute" => Geometry(attribute, GeometryKind.Point),
        "SchemaGen.LineStringColumnAttribute" => Geometry(attribute, GeometryKind.LineString),
        "SchemaGen.PolygonColumnAttribute" => Geometry(attribute, GeometryKind.Polygon),
        "SchemaGen.MultiPointColumnAttribute" => Geometry(attribute, GeometryKind.MultiPoint),
        "SchemaGen.MultiLineStringColumnAttribute" => Geometry(attribute, GeometryKind.MultiLineString),
        "SchemaGen.MultiPolygonColumnAttribute" => Geometry(attribute, GeometryKind.MultiPolygon),
        "SchemaGen.GeometryCollectionColumnAttribute" => Geometry(attribute, GeometryKind.GeometryCollection),
        "SchemaGen.GeographyColumnAttribute" => Geometry(attribute, GeometryKind.Geometry) with { IsGeography = true },
        _ => null,
    };

    /// <summary>The most numbers that a vector of any database has.</summary>
    public const int MostDimensions = 65_535;

    /// <summary>What is wrong with a number or list of the attribute: the argument and the message, or <see langword="null"/>.</summary>
    public static (string Argument, string Message)? WhatIsWrong(AttributeDeclaration attribute) => attribute.Class.MetadataName switch
    {
        "SchemaGen.BitColumnAttribute" when attribute.Number("length", 1) > LongestBits => ("length", "A column has at most 64 bits; use [BinaryColumn] for more"),
        "SchemaGen.VectorColumnAttribute" when attribute.Number("dimensions", 1) is < 1 or > MostDimensions =>
            ("dimensions", "A vector has from 1 to 65,535 numbers; name how many the column holds"),
        "SchemaGen.SetColumnAttribute" when attribute.Texts("values").Any(value => value.Contains(',')) =>
            ("values", "A value of a set has no comma in it, because commas stand between the values; name it otherwise"),
        "SchemaGen.SetColumnAttribute" or "SchemaGen.EnumColumnAttribute" when attribute.Texts("values") is var values && values.Distinct().Count() < values.Count =>
            ("values", "A value is in the list twice; remove one of the two"),
        "SchemaGen.SetColumnAttribute" when attribute.Texts("values").Count > MostSetValues =>
            ("values", "A set has at most 64 values; use a table of its own for more"),
        "SchemaGen.GeographyColumnAttribute" when attribute.Number("Srid", 4326) is < 4001 or > 4999 =>
            ("Srid", "A geography is of longitudes and latitudes, whose systems have numbers from 4001 to 4999; use 4326, or a column for shapes in the plane"),
        _ when attribute.Number("Srid", 0) < 0 => ("Srid", "The number of a spatial reference system is not negative; 4326 is the one of GPS"),
        _ => null,
    };

    /// <summary>The list that an array of C# is, or <see langword="null"/>.</summary>
    public static ArrayType? ArrayOf(ClrType clr)
    {
        const string list = "global::System.Collections.Generic.List<";
        var name = clr.Name;
        var element = name.EndsWith("[]", StringComparison.Ordinal) ? name.Substring(0, name.Length - 2)
            : name.StartsWith(list, StringComparison.Ordinal) ? name.Substring(list.Length, name.Length - list.Length - 1)
            : "";
        return Element(element.TrimEnd('?')) is { } type ? new ArrayType(type) : null;
    }

    private static ArrayType? Array(AttributeDeclaration attribute, ClrType clr)
    {
        var array = attribute["element"] is TypeConstant type && Element(type.MetadataName) is { } element ? new ArrayType(element) : ArrayOf(clr);
        if (array is null && clr.Name == "string") array = new ArrayType(new TextType());
        return array is null ? null : array with { Form = TextOrNative(clr) };
    }

    // By the name of C# or of metadata. Bytes are an array of their own.
    private static ColumnType? Element(string name) => name.Replace("global::", "") switch
    {
        "string" or "System.String" => ColumnTypes.OfElement(ClrKind.String),
        "bool" or "System.Boolean" => ColumnTypes.OfElement(ClrKind.Boolean),
        "short" or "System.Int16" => ColumnTypes.OfElement(ClrKind.Int16),
        "int" or "System.Int32" => ColumnTypes.OfElement(ClrKind.Int32),
        "long" or "System.Int64" => ColumnTypes.OfElement(ClrKind.Int64),
        "float" or "System.Single" => ColumnTypes.OfElement(ClrKind.Single),
        "double" or "System.Double" => ColumnTypes.OfElement(ClrKind.Double),
        "decimal" or "System.Decimal" => ColumnTypes.OfElement(ClrKind.Decimal),
        "System.Guid" => ColumnTypes.OfElement(ClrKind.Guid),
        "System.DateTime" => ColumnTypes.OfElement(ClrKind.DateTime),
        "System.DateTimeOffset" => ColumnTypes.OfElement(ClrKind.DateTimeOffset),
        "System.DateOnly" => ColumnTypes.OfElement(ClrKind.DateOnly),
        "System.TimeOnly" => ColumnTypes.OfElement(ClrKind.TimeOnly),
        "System.TimeSpan" => ColumnTypes.OfElement(ClrKind.TimeSpan),
        _ => null,
    };

    private static ColumnType Bits(int length, ClrType clr) => clr.Kind switch
    {
        ClrKind.Boolean when length == 1 => new BooleanType(),
        ClrKind.String => new BitType(length, ValueForm.Text),
        var kind when IsInteger(kind) => new BitType(length, ValueForm.Number),
        _ => new BitType(length),
    };

    private static SetType? Set(AttributeDeclaration attribute, ClrType clr)
    {
        var values = attribute.Texts("values");
        if (values.IsEmpty) values = clr.EnumNames;
        if (values.IsEmpty || values.Any(string.IsNullOrEmpty)) return null;
        return new SetType(values, clr.Kind is ClrKind.String or ClrKind.Enum ? ValueForm.Text : ValueForm.Native);
    }

    private static GeometryType Geometry(AttributeDeclaration attribute, GeometryKind kind) =>
        new(kind, (int)Math.Min(Math.Max(attribute.Number("Srid", 4326), 0), int.MaxValue));

    /// <summary>The form of a type that the driver maps to the database's own, unless C# writes a text.</summary>
    public static ValueForm TextOrNative(ClrType clr) => clr.Kind == ClrKind.String ? ValueForm.Text : ValueForm.Native;

    private static bool IsInteger(ClrKind kind) => kind is ClrKind.SByte or ClrKind.Byte or ClrKind.Int16 or ClrKind.UInt16 or ClrKind.Int32
        or ClrKind.UInt32 or ClrKind.Int64 or ClrKind.UInt64;

    private static int Within(long number, int most) => (int)Math.Min(Math.Max(number, 1), most);
}
