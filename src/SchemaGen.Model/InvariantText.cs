using System.Globalization;

namespace SchemaGen.Model;

/// <summary>Text of numbers that is the same under every culture.</summary>
public static class InvariantText
{
    /// <summary>The digits of the number.</summary>
    public static string Invariant(this int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>The digits of the number.</summary>
    public static string Invariant(this long number) => number.ToString(CultureInfo.InvariantCulture);
}
