using System.Globalization;
using Microsoft.CodeAnalysis.CSharp;
using SchemaGen.CSharp.Declarations;
using SchemaGen.Model;

namespace SchemaGen.CSharp.Building;

/// <summary>What the properties of templates and groups start with: the column's default, or what keeps the compiler content.</summary>
internal static class PropertyInitializers
{
    /// <summary>The initializer in C# code, or <see langword="null"/> where the type's own default is meant.</summary>
    public static string? For(ClrType type, ColumnDefault? value) => (type.Kind, value) switch
    {
        (ClrKind.String, TextDefault text) => SymbolDisplay.FormatLiteral(text.Value, quote: true),
        (ClrKind.String, _) => "\"\"",
        (ClrKind.Bytes, _) => "[]",
        (ClrKind.Boolean, BooleanDefault { Value: true }) => "true",
        (ClrKind.Enum, TextDefault text) when type.EnumNames.Contains(text.Value) => type.Name + "." + (SyntaxFacts.GetKeywordKind(text.Value) == SyntaxKind.None ? "" : "@") + text.Value,
        (ClrKind.Enum, NumberDefault number) => Number(type.Underlying, number.Digits) is { } digits ? $"({type.Name}){(digits[0] == '-' ? $"({digits})" : digits)}" : null,
        (_, NumberDefault number) => Number(type.Kind, number.Digits),
        (ClrKind.Uri or ClrKind.IpAddress or ClrKind.Json or ClrKind.Other, _) => "default!",
        _ => null,
    };

    // Digits that the type cannot hold would not compile.
    private static string? Number(ClrKind kind, string digits)
    {
        if (kind is ClrKind.Single or ClrKind.Double) return Floating(kind == ClrKind.Double, digits);
        if (!decimal.TryParse(digits, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) || number == 0) return null;
        return kind switch
        {
            ClrKind.SByte => Whole(sbyte.MinValue, sbyte.MaxValue),
            ClrKind.Byte => Whole(byte.MinValue, byte.MaxValue),
            ClrKind.Int16 => Whole(short.MinValue, short.MaxValue),
            ClrKind.UInt16 => Whole(ushort.MinValue, ushort.MaxValue),
            ClrKind.Int32 => Whole(int.MinValue, int.MaxValue),
            ClrKind.UInt32 => Whole(uint.MinValue, uint.MaxValue),
            ClrKind.Int64 => Whole(long.MinValue, long.MaxValue),
            ClrKind.UInt64 => Whole(ulong.MinValue, ulong.MaxValue),
            ClrKind.Decimal => digits + "m",
            _ => null,
        };

        string? Whole(decimal least, decimal greatest) =>
            number >= least && number <= greatest && number == decimal.Truncate(number) ? number.ToString("0", CultureInfo.InvariantCulture) : null;
    }

    private static string? Floating(bool isDouble, string digits)
    {
        if (!double.TryParse(digits, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)) return null;
        var kept = isDouble ? number : (float)number;
        return kept == 0 || double.IsNaN(kept) || double.IsInfinity(kept) ? null : digits + (isDouble ? "d" : "f");
    }
}
