using System.Globalization;
using SchemaGen.Model;

namespace SchemaGen.CSharp.Building;

/// <summary>Column types from the names that SQL gives them, as far as every database knows what is meant.</summary>
internal static class TypeNames
{
    /// <summary>The type, or <see langword="null"/> where the name belongs to one database or does not suit the property.</summary>
    public static ColumnType? Read(string written, ColumnType? ofProperty)
    {
        var text = written.Trim().ToLowerInvariant();
        var open = text.IndexOf('(');
        if (open >= 0 && text[text.Length - 1] != ')') return null;
        var name = (open < 0 ? text : text.Substring(0, open)).Trim();
        var sizes = open < 0 ? [] : text.Substring(open + 1, text.Length - open - 2).Split(',').Select(size => size.Trim()).ToArray();
        var type = Read(name, sizes);
        return Suits(type, ofProperty) ? type : null;
    }

    private static ColumnType? Read(string name, string[] sizes) => (name, sizes) switch
    {
        ("varchar" or "nvarchar" or "character varying", ["max"]) => new TextType(),
        ("varchar" or "nvarchar" or "varchar2" or "nvarchar2" or "character varying", [var length]) when Number(length) is > 0 and var size => new StringType(size),
        ("char" or "nchar" or "character", [var length]) when Number(length) is > 0 and var size => new CharType(size),
        ("text" or "ntext" or "clob" or "nclob", []) => new TextType(),
        ("decimal" or "numeric", [var precision]) when Number(precision) is >= 1 and <= 38 and var digits => new DecimalType(digits, 0),
        ("decimal" or "numeric", [var precision, var scale]) when Number(precision) is >= 1 and <= 38 and var digits && Number(scale) is >= 0 and var places && places <= digits =>
            new DecimalType(digits, places),
        ("date", []) => new DateType(),
        ("json", []) => new JsonType(IsBinary: false),
        ("jsonb", []) => new JsonType(IsBinary: true),
        ("uuid" or "uniqueidentifier", []) => new UuidType(),
        ("smallint", []) => new IntegerType(16),
        ("int" or "integer", []) => new IntegerType(32),
        ("bigint", []) => new IntegerType(64),
        ("varbinary", ["max"]) => new BinaryType(null),
        ("varbinary", [var length]) when Number(length) is > 0 and var size => new BinaryType(size),
        _ => null,
    };

    private static bool Suits(ColumnType? type, ColumnType? ofProperty) => (type, ofProperty) switch
    {
        (null, _) => false,
        (_, null) => true,
        (StringType or CharType or TextType or JsonType, StringType or CharType) => true,
        (JsonType, JsonType) => true,
        (DecimalType, DecimalType) => true,
        (DateType, DateType or TimestampType) => true,
        (IntegerType, IntegerType) => true,
        (UuidType, UuidType) => true,
        (BinaryType, BinaryType) => true,
        _ => false,
    };

    private static int Number(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : -1;
}
