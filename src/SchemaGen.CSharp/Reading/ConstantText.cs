using System.Globalization;
using SchemaGen.CSharp.Declarations;

namespace SchemaGen.CSharp.Reading;

/// <summary>Constants of C# as declarations keep them, the same under every culture.</summary>
internal static class ConstantText
{
    /// <summary>The constant.</summary>
    public static Constant Read(object? value) => value switch
    {
        null => new NullConstant(),
        string text => new TextConstant(text),
        char character => new TextConstant(character.ToString()),
        bool flag => new BooleanConstant(flag),
        _ => new NumberConstant(Of(value)),
    };

    /// <summary>The number in invariant digits.</summary>
    public static string Of(object number) => number switch
    {
        float single => single.ToString("R", CultureInfo.InvariantCulture),
        double real => real.ToString("R", CultureInfo.InvariantCulture),
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => number.ToString(),
    };
}
