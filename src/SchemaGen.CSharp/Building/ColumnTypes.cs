using SchemaGen.CSharp.Declarations;
using SchemaGen.Model;

namespace SchemaGen.CSharp.Building;

/// <summary>Column types from attributes and from C# types.</summary>
internal static class ColumnTypes
{
    /// <summary>The attribute whose length and check depend on the algorithm that it names.</summary>
    public const string FileHash = "SchemaGen.FileHashColumnAttribute";

    /// <summary>The algorithms of <see cref="FileHash"/>.</summary>
    public const string HashAlgorithms = "md5, sha1, sha224, sha256, sha384, sha512 or blake3";

    /// <summary>How many hexadecimal digits a hash has, or <see langword="null"/> where the algorithm is unknown.</summary>
    public static int? HashLength(AttributeDeclaration attribute) => (attribute.Text("algorithm") ?? "sha256") switch
    {
        "md5" => 32,
        "sha1" => 40,
        "sha224" => 56,
        "sha256" or "blake3" => 64,
        "sha384" => 96,
        "sha512" => 128,
        _ => null,
    };

    /// <summary>The type that a built-in attribute names, or <see langword="null"/> where it names none.</summary>
    public static ColumnType? FromAttribute(AttributeDeclaration attribute, ClrType clr) =>
        Read(attribute, IsNative(attribute) && clr.Kind == ClrKind.String ? clr with { Kind = ClrKind.Other } : clr);

    // Where the database's own type is asked for, it does not matter that the driver would write a text.
    private static bool IsNative(AttributeDeclaration attribute) => attribute.Number("Storage", 0) == (long)ColumnStorage.Native;

    private static ColumnType? Read(AttributeDeclaration attribute, ClrType clr) => attribute.Class.MetadataName switch
    {
        "SchemaGen.SchemaColumnAttribute" => attribute.Text("Type") is { } raw && !string.IsNullOrWhiteSpace(raw) ? new RawType(raw.Trim()) : null,
        "SchemaGen.StringColumnAttribute" => new StringType(Positive(attribute, "length", 255)),
        FileHash => new StringType(HashLength(attribute) ?? 128),
        "SchemaGen.CharColumnAttribute" => new CharType(Positive(attribute, "length", 1)),
        "SchemaGen.TextColumnAttribute" => new TextType(),
        "SchemaGen.BooleanColumnAttribute" => new BooleanType(),
        "SchemaGen.TinyIntegerColumnAttribute" => new IntegerType(8, attribute.Flag("Unsigned") ?? false),
        "SchemaGen.SmallIntegerColumnAttribute" => new IntegerType(16, attribute.Flag("Unsigned") ?? false),
        "SchemaGen.IntegerColumnAttribute" => new IntegerType(32, attribute.Flag("Unsigned") ?? false),
        "SchemaGen.BigIntegerColumnAttribute" => new IntegerType(64, attribute.Flag("Unsigned") ?? false),
        "SchemaGen.DecimalColumnAttribute" => Decimal(attribute, 18, 2),
        "SchemaGen.CurrencyColumnAttribute" => Decimal(attribute, 19, 4),
        "SchemaGen.FloatColumnAttribute" => new FloatType(IsDouble: false),
        "SchemaGen.DoubleColumnAttribute" => new FloatType(IsDouble: true),
        "SchemaGen.BinaryColumnAttribute" => new BinaryType(attribute.Number("length", 0) is > 0 and <= int.MaxValue and var length ? (int)length : null),
        "SchemaGen.DateColumnAttribute" => new DateType(),
        "SchemaGen.TimeColumnAttribute" => new TimeType(),
        "SchemaGen.DateTimeColumnAttribute" or "SchemaGen.TimestampColumnAttribute" => new TimestampType(),
        "SchemaGen.TimestampTzColumnAttribute" => new TimestampTzType(),
        "SchemaGen.IntervalColumnAttribute" => new IntervalType(),
        "SchemaGen.UuidColumnAttribute" => new UuidType(),
        "SchemaGen.JsonColumnAttribute" => new JsonType(IsBinary: false, NativeColumnTypes.TextOrNative(clr)),
        "SchemaGen.JsonbColumnAttribute" => new JsonType(IsBinary: true, NativeColumnTypes.TextOrNative(clr)),
        "SchemaGen.EnumColumnAttribute" => Enum(attribute, clr),
        _ => NativeColumnTypes.FromAttribute(attribute, clr),
    };

    /// <summary>The type of a column without an attribute, or <see langword="null"/> where C#'s type says too little.</summary>
    public static ColumnType? FromClr(ClrType clr) =>
        FromKind(clr.Kind == ClrKind.Enum ? clr.Underlying : clr.Kind) ?? NativeColumnTypes.ArrayOf(clr);

    /// <summary>The type of the values of a list.</summary>
    public static ColumnType? OfElement(ClrKind kind) => kind is ClrKind.String ? new TextType() : FromKind(kind);

    private static ColumnType? FromKind(ClrKind kind) => kind switch
    {
        ClrKind.String => new StringType(255),
        ClrKind.Char => new CharType(1),
        ClrKind.Boolean => new BooleanType(),
        ClrKind.SByte => new IntegerType(8),
        ClrKind.Byte => new IntegerType(8, IsUnsigned: true),
        ClrKind.Int16 => new IntegerType(16),
        ClrKind.UInt16 => new IntegerType(16, IsUnsigned: true),
        ClrKind.Int32 => new IntegerType(32),
        ClrKind.UInt32 => new IntegerType(32, IsUnsigned: true),
        ClrKind.Int64 => new IntegerType(64),
        ClrKind.UInt64 => new IntegerType(64, IsUnsigned: true),
        ClrKind.Single => new FloatType(IsDouble: false),
        ClrKind.Double => new FloatType(IsDouble: true),
        ClrKind.Decimal => new DecimalType(18, 2),
        ClrKind.Guid => new UuidType(),
        ClrKind.DateTime => new TimestampType(),
        ClrKind.DateTimeOffset => new TimestampTzType(),
        ClrKind.DateOnly => new DateType(),
        ClrKind.TimeOnly => new TimeType(),
        ClrKind.TimeSpan => new IntervalType(),
        ClrKind.Bytes => new BinaryType(null),
        ClrKind.Json => new JsonType(IsBinary: false),
        ClrKind.IpAddress => new IpAddressType(),
        ClrKind.IpNetwork => new CidrType(),
        ClrKind.PhysicalAddress => new MacAddressType(),
        ClrKind.Uri => new StringType(2048),
        _ => null,
    };

    private static EnumType? Enum(AttributeDeclaration attribute, ClrType clr)
    {
        var values = attribute.Texts("values");
        if (values.IsEmpty) values = clr.EnumNames;
        return values.IsEmpty || values.Any(string.IsNullOrEmpty) ? null : new EnumType(values);
    }

    private static DecimalType Decimal(AttributeDeclaration attribute, int precision, int scale)
    {
        var digits = (int)Math.Min(Math.Max(attribute.Number("precision", precision), 1), 38);
        return new DecimalType(digits, (int)Math.Min(Math.Max(attribute.Number("scale", scale), 0), digits));
    }

    private static int Positive(AttributeDeclaration attribute, string name, int orElse) =>
        (int)Math.Min(Math.Max(attribute.Number(name, orElse), 1), int.MaxValue);
}
