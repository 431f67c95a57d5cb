using System.Globalization;
using System.Numerics;
using SchemaGen.Model.Expressions;

namespace SchemaGen.Model;

/// <summary>The bounds and values of partitions: which types have them, how they are written, and their order.</summary>
public static class PartitionValue
{
    /// <summary>Whether ranges of the type's values can be partitions: of numbers and of days and times.</summary>
    public static bool HasRanges(ColumnType type) => type is IntegerType or DecimalType or DateType or TimestampType or TimestampTzType;

    /// <summary>Whether lists of the type's values can be partitions: of short texts and of whole numbers.</summary>
    public static bool HasLists(ColumnType type) => type is StringType or CharType or EnumType or IntegerType;

    /// <summary>Whether a hash of the type's values can spread rows over partitions.</summary>
    public static bool HasHash(ColumnType type) =>
        type is IntegerType or DecimalType or StringType or CharType or EnumType or UuidType or DateType or TimestampType;

    /// <summary>The value in the one form that dialects read, or <see langword="null"/> where the text is no value of the type.</summary>
    /// <param name="text">The text as it was written.</param>
    /// <param name="type">The type of the column.</param>
    public static string? Read(string text, ColumnType type) => type switch
    {
        IntegerType number => Whole(text.Trim()) is { } value && value >= Least(number) && value <= Greatest(number) ? value.ToString(CultureInfo.InvariantCulture) : null,
        DecimalType number => Fraction(text.Trim(), number),
        DateType => DateText.IsDay(text.Trim()) ? text.Trim() : null,
        TimestampType => DateText.DayAndTime(text.Trim(), isInstant: false),
        TimestampTzType => DateText.DayAndTime(text.Trim(), isInstant: true),
        EnumType list => list.Values.Contains(text) ? text : null,
        StringType words => text.Length <= words.Length ? text : null,
        CharType words => text.Length == words.Length ? text : null,
        _ => null,
    };

    /// <summary>How the values of the type are written, as a phrase.</summary>
    public static string Form(ColumnType type) => type switch
    {
        IntegerType number => "a whole number from " + Least(number).ToString(CultureInfo.InvariantCulture) + " to " + Greatest(number).ToString(CultureInfo.InvariantCulture),
        DecimalType number => $"a number such as 100 or -0.5, of at most {(number.Precision - number.Scale).Invariant()} digits and {number.Scale.Invariant()} decimals",
        DateType => "a day such as 2026-01-31",
        TimestampType => "a day such as 2026-01-31, or a day and time such as 2026-01-31 12:00:00",
        TimestampTzType => "a day such as 2026-01-31, or a day and time in UTC such as 2026-01-31 12:00:00Z",
        EnumType => "one of its values",
        CharType words => $"a text of {words.Length.Invariant()} characters",
        StringType words => $"a text of at most {words.Length.Invariant()} characters",
        _ => "a value of its type",
    };

    /// <summary>Compares two bounds of the type, both as <see cref="Read"/> wrote them.</summary>
    public static int Compare(string left, string right, ColumnType type)
    {
        if (type is not (IntegerType or DecimalType)) return string.CompareOrdinal(left, right);
        var scale = Math.Max(Decimals(left), Decimals(right));
        return BigInteger.Compare(Scaled(left, scale), Scaled(right, scale));
    }

    /// <summary>How many decimals a number has that <see cref="Read"/> wrote.</summary>
    public static int Decimals(string number) => number.IndexOf('.') is >= 0 and var point ? number.Length - point - 1 : 0;

    /// <summary>The number times ten to a power that leaves no decimals.</summary>
    public static BigInteger Scaled(string number, int scale) =>
        BigInteger.Parse(number.Replace(".", ""), CultureInfo.InvariantCulture) * BigInteger.Pow(10, scale - Decimals(number));

    private static BigInteger Least(IntegerType type) => type.IsUnsigned ? BigInteger.Zero : -BigInteger.Pow(2, type.Bits - 1);

    private static BigInteger Greatest(IntegerType type) => BigInteger.Pow(2, type.IsUnsigned ? type.Bits : type.Bits - 1) - 1;

    private static BigInteger? Whole(string text) =>
        text.Length <= 20 && BigInteger.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) ? value : null;

    // Without zeros that say nothing, so that one bound has one text.
    private static string? Fraction(string text, DecimalType type)
    {
        if (text.Length > 70) return null;
        var point = text.IndexOf('.');
        var (whole, decimals) = point < 0 ? (text, "") : (text.Substring(0, point), text.Substring(point + 1));
        if (point >= 0 && (decimals.Length == 0 || decimals.Any(digit => digit is < '0' or > '9'))) return null;
        var isNegative = whole.StartsWith("-", StringComparison.Ordinal);
        if (isNegative) whole = whole.Substring(1);
        if (whole.Length == 0 || whole.Any(digit => digit is < '0' or > '9')) return null;
        whole = whole.TrimStart('0');
        decimals = decimals.TrimEnd('0');
        if (decimals.Length > type.Scale || whole.Length > type.Precision - type.Scale) return null;
        var digits = (whole.Length == 0 ? "0" : whole) + (decimals.Length == 0 ? "" : "." + decimals);
        return isNegative && digits != "0" ? "-" + digits : digits;
    }
}
