using System.Globalization;
using SchemaGen.CSharp.Declarations;
using SchemaGen.Model;
using SchemaGen.Model.Expressions;

namespace SchemaGen.CSharp.Building;

/// <summary>Column defaults from constants, checked against the column's type.</summary>
internal static class ColumnDefaults
{
    /// <summary>The default, or <see langword="null"/> where the constant does not fit the type.</summary>
    public static ColumnDefault? From(Constant constant, ColumnType type) => (constant, type) switch
    {
        (BooleanConstant flag, BooleanType) => new BooleanDefault(flag.Value),
        (NumberConstant { EnumName: { } name }, EnumType list) when list.Values.Contains(name) => new TextDefault(name),
        (NumberConstant { AsInt64: { } value } number, IntegerType whole) => value >= whole.Least && value <= whole.Greatest ? new NumberDefault(number.Digits) : null,
        (NumberConstant { AsInt64: not null } number, FloatType) => new NumberDefault(number.Digits),
        (NumberConstant number, FloatType floating) => IsWithin(number.Digits, floating) ? new NumberDefault(number.Digits) : null,
        (NumberConstant number, DecimalType exact) when (IsPlainNumber(number.Digits) ? number.Digits : WithoutExponent(number.Digits)) is { } digits =>
            WholeDigits(digits) <= exact.Precision - exact.Scale ? new NumberDefault(digits) : null,
        (NumberConstant number, IntegerType { IsUnsigned: true, Bits: 64 }) when ulong.TryParse(number.Digits, out _) => new NumberDefault(number.Digits),
        (TextConstant text, IntegerType) when IsPlainNumber(text.Value) && !text.Value.Contains('.') => From(new NumberConstant(text.Value), type),
        (TextConstant text, FloatType) when IsPlainNumber(text.Value) => From(new NumberConstant(text.Value), type),
        (TextConstant text, DecimalType number) when IsPlainNumber(text.Value) && WholeDigits(text.Value) <= number.Precision - number.Scale => new NumberDefault(text.Value),
        (TextConstant text, EnumType list) when list.Values.Contains(text.Value) => new TextDefault(text.Value),
        (TextConstant text, StringType { Length: var length }) when text.Value.Length <= length => new TextDefault(text.Value),
        (TextConstant text, CharType { Length: var length }) when text.Value.Length == length => new TextDefault(text.Value),
        (TextConstant text, TextType) => new TextDefault(text.Value),
        (TextConstant text, JsonType) when JsonText.IsValid(text.Value) => new TextDefault(text.Value),
        (TextConstant text, IpAddressType) when IsAddress(text.Value) => new TextDefault(text.Value),
        (TextConstant text, MediumTextType) => new TextDefault(text.Value),
        (TextConstant text, CaseInsensitiveTextType { Length: var length }) when text.Value.Length <= length => new TextDefault(text.Value),
        (TextConstant text, SetType { Form: ValueForm.Text } set) when text.Value.Length == 0 || text.Value.Split(',').All(set.Values.Contains) =>
            new TextDefault(text.Value),
        (NumberConstant { AsInt64: >= 1901 and <= 2155 } year, YearType) => new NumberDefault(year.Digits),
        (TextConstant text, UuidType) when Guid.TryParseExact(text.Value, "D", out var id) => new TextDefault(id.ToString("D").ToUpperInvariant()),
        (TextConstant text, DateType) when IsDate(text.Value) => new TextDefault(text.Value),
        _ => null,
    };

    /// <summary>The default that an expression gives, or <see langword="null"/> where it is none that a column of the type can have.</summary>
    public static ColumnDefault? FromExpression(BoundExpression bound, ColumnType type) => bound.Expression switch
    {
        FunctionCall { Function: PortableFunction.Now } when type is TimestampType or TimestampTzType or TimeType or DateType => new NowDefault(),
        FunctionCall { Function: PortableFunction.Today } when type is DateType => new NowDefault(),
        FunctionCall { Function: PortableFunction.NewUuid } when type is UuidType => new NewUuidDefault(),
        TextLiteral text => From(new TextConstant(text.Value), type),
        NumberLiteral number => From(new NumberConstant(number.Text), type),
        Unary { Operator: UnaryOperator.Negate, Operand: NumberLiteral number } => From(new NumberConstant("-" + number.Text), type),
        BooleanLiteral flag => From(new BooleanConstant(flag.Value), type),
        { ReadsClock: false } computed when IsOfType(bound.Type, type) => new ExpressionDefault(computed),
        _ => null,
    };

    private static bool IsOfType(ExpressionType value, ColumnType type) => type switch
    {
        IntegerType or DecimalType or FloatType => value == ExpressionType.Number,
        StringType or CharType or TextType or MediumTextType or CaseInsensitiveTextType => value == ExpressionType.Text,
        BooleanType => value == ExpressionType.Boolean,
        _ => false,
    };

    // C# takes a number for an address too, and a zone behind it.
    private static bool IsAddress(string text) => System.Net.IPAddress.TryParse(text, out _)
        && (text.Contains(':') ? text.IndexOfAny(['%', '[', '/']) < 0 : text.Split('.').Length == 4 && text.All(character => character is '.' or (>= '0' and <= '9')));

    private static bool IsDate(string text) => DateTime.TryParseExact(
        text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    // Neither infinite nor, where it is not, zero.
    private static bool IsWithin(string digits, FloatType type)
    {
        if (!double.TryParse(digits, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)) return false;
        var kept = type.IsDouble ? number : (float)number;
        return !double.IsNaN(kept) && !double.IsInfinity(kept) && (kept != 0 || number == 0);
    }

    private static string? WithoutExponent(string digits) =>
        decimal.TryParse(digits, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && number != 0
            ? number.ToString(CultureInfo.InvariantCulture)
            : null;

    private static int WholeDigits(string number)
    {
        var whole = number.TrimStart('-').Split('.')[0].TrimStart('0');
        return whole.Length;
    }

    // Digits, at most one point, at most a leading minus: what every database reads alike.
    private static bool IsPlainNumber(string text)
    {
        var start = text.Length > 0 && text[0] == '-' ? 1 : 0;
        var digits = 0;
        var points = 0;
        for (var i = start; i < text.Length; i++)
        {
            if (text[i] is >= '0' and <= '9') digits++;
            else if (text[i] == '.') points++;
            else return false;
        }

        return digits > 0 && points < 2 && text[text.Length - 1] != '.' && text[start] != '.';
    }
}
