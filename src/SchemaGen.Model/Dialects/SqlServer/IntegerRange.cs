using System.Globalization;
using SchemaGen.Model.Expressions;

namespace SchemaGen.Model.Dialects.SqlServer;

/// <summary>
/// The values that a whole number of an expression can have, and the type that SQL Server computes it in: the wider one of the two
/// operands, whatever comes out. 3 - 5 of two columns of tinyint is an error there, and a number below zero everywhere else.
/// </summary>
/// <param name="Least">The least value.</param>
/// <param name="Most">The greatest.</param>
/// <param name="Bits">The width of the type: 8 for tinyint, which has no sign, to 64.</param>
internal readonly record struct IntegerRange(double Least, double Most, int Bits)
{
    /// <summary>What can be counted in a text of any length.</summary>
    private static readonly IntegerRange s_length = new(0, (1 << 30) - 1, 32);

    /// <summary>Whether the type holds all of the values.</summary>
    private bool Fits => Bits switch
    {
        8 => Least >= byte.MinValue && Most <= byte.MaxValue,
        16 => Least >= short.MinValue && Most <= short.MaxValue,
        32 => Least >= int.MinValue && Most <= int.MaxValue,
        _ => true,
    };

    /// <summary>The range of an expression, or <see langword="null"/> where it is no whole number, or not known to be one.</summary>
    public static IntegerRange? Of(Expression expression) => expression switch
    {
        ColumnReference { Type: IntegerType { Bits: < 64 } type } => OfColumn(type),
        ColumnReference { Type: YearType } => new(1901, 2155, 16),
        NumberLiteral number when int.TryParse(number.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var value) => new(value, value, 32),
        Unary { Operator: UnaryOperator.Negate } negate => Of(negate.Operand) is { } range ? new(-range.Most, -range.Least, Math.Max(range.Bits, 16)) : null,
        Binary { Operator: BinaryOperator.Add or BinaryOperator.Subtract or BinaryOperator.Multiply } binary =>
            OfArithmetic(binary) is { } range ? range with { Bits = range.Fits ? range.Bits : 64 } : null,
        Binary { Operator: BinaryOperator.Modulo } binary => Of(binary.Left) is { } left && Of(binary.Right) is { } right
            ? new(left.Least < 0 ? -right.Size : 0, left.Most > 0 ? right.Size : 0, Math.Max(left.Bits, right.Bits))
            : null,
        FunctionCall { Function: PortableFunction.Length } => s_length,
        FunctionCall { Function: PortableFunction.Abs, Arguments: [var argument] } => Of(argument) is { } range ? range with { Least = 0, Most = range.Size } : null,
        FunctionCall { Function: PortableFunction.Coalesce } call => OfAll(call.Arguments),
        _ => null,
    };

    /// <summary>Whether the sum, difference or product of two whole numbers may be beyond the type that it is computed in.</summary>
    public static bool MayOverflow(Binary arithmetic) => OfArithmetic(arithmetic) is { Fits: false };

    private double Size => Math.Max(Math.Abs(Least), Math.Abs(Most));

    private static IntegerRange OfColumn(IntegerType type)
    {
        var bits = !type.IsUnsigned ? Math.Max(type.Bits, 16) : type.Bits == 8 ? 8 : type.Bits * 2;
        return new((double)type.Least, (double)type.Greatest, bits);
    }

    // As it is computed, before anything is made wider.
    private static IntegerRange? OfArithmetic(Binary binary)
    {
        if (Of(binary.Left) is not { } left || Of(binary.Right) is not { } right) return null;
        var bits = Math.Max(left.Bits, right.Bits);
        if (binary.Operator == BinaryOperator.Add) return new(left.Least + right.Least, left.Most + right.Most, bits);
        if (binary.Operator == BinaryOperator.Subtract) return new(left.Least - right.Most, left.Most - right.Least, bits);
        var (a, b, c, d) = (left.Least * right.Least, left.Least * right.Most, left.Most * right.Least, left.Most * right.Most);
        return new(Math.Min(Math.Min(a, b), Math.Min(c, d)), Math.Max(Math.Max(a, b), Math.Max(c, d)), bits);
    }

    private static IntegerRange? OfAll(EquatableArray<Expression> values)
    {
        IntegerRange? all = null;
        foreach (var value in values)
        {
            if (value is NullLiteral) continue;
            if (Of(value) is not { } range) return null;
            all = all is { } known ? new(Math.Min(known.Least, range.Least), Math.Max(known.Most, range.Most), Math.Max(known.Bits, range.Bits)) : range;
        }

        return all;
    }
}
