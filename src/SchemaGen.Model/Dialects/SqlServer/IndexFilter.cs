using SchemaGen.Model.Expressions;

namespace SchemaGen.Model.Dialects.SqlServer;

/// <summary>
/// Brings a condition into the form that SQL Server takes for an index: columns compared with literals, IN and IS NULL, joined by
/// AND. It has no OR, NOT, LIKE, BETWEEN or function there.
/// </summary>
internal static class IndexFilter
{
    /// <summary>The tests, all of which hold where the condition does, or <see langword="null"/> where it has no such form.</summary>
    public static IReadOnlyList<Expression>? Tests(Expression condition)
    {
        List<Expression> tests = [];
        return Add(condition, isNegated: false, tests) && tests.Count > 0 ? tests : null;
    }

    private static bool Add(Expression condition, bool isNegated, List<Expression> tests)
    {
        switch (condition)
        {
            case Unary { Operator: UnaryOperator.Not } not:
                return Add(not.Operand, !isNegated, tests);
            case Binary { IsLogical: true } both when (both.Operator == BinaryOperator.And) != isNegated:
                return Add(both.Left, isNegated, tests) && Add(both.Right, isNegated, tests);
            case Binary { IsLogical: true } either:
                return AddList(either, isNegated, tests);
            case Binary { IsCondition: true } comparison:
                return AddComparison(comparison, isNegated, tests);
            case InList { Operand: ColumnReference column } list when list.Items.All(IsLiteral):
                if (list.IsNegated == isNegated) tests.Add(list with { IsNegated = false });
                else foreach (var item in list.Items) tests.Add(new Binary(column, BinaryOperator.NotEqual, item));
                return true;
            case Between { Operand: ColumnReference column } range when range.IsNegated == isNegated && IsLiteral(range.Low) && IsLiteral(range.High):
                tests.Add(new Binary(column, BinaryOperator.GreaterOrEqual, range.Low));
                tests.Add(new Binary(column, BinaryOperator.LessOrEqual, range.High));
                return true;
            case IsNull { Operand: ColumnReference } isNull:
                tests.Add(isNull with { IsNegated = isNull.IsNegated != isNegated });
                return true;
            case ColumnReference column:
                tests.Add(new Binary(column, BinaryOperator.Equal, new BooleanLiteral(!isNegated)));
                return true;
            case BooleanLiteral boolean:
                return boolean.Value != isNegated;
            default:
                return false;
        }
    }

    private static bool AddComparison(Binary comparison, bool isNegated, List<Expression> tests)
    {
        if (comparison.Right is ColumnReference && IsLiteral(comparison.Left))
            comparison = new Binary(comparison.Right, Mirrored(comparison.Operator), comparison.Left);
        if (comparison.Left is not ColumnReference || !IsLiteral(comparison.Right)) return false;
        tests.Add(isNegated ? comparison with { Operator = Opposite(comparison.Operator) } : comparison);
        return true;
    }

    /// <summary><c>a = 1 or a = 2</c> is a list.</summary>
    private static bool AddList(Binary either, bool isNegated, List<Expression> tests)
    {
        List<Expression> left = [], right = [];
        if (!Add(either.Left, isNegated, left) || !Add(either.Right, isNegated, right) || left.Count != 1 || right.Count != 1) return false;
        if (ListOf(left[0]) is not { } first || ListOf(right[0]) is not { } second || first.Operand != second.Operand) return false;
        tests.Add(first with { Items = [.. first.Items.Concat(second.Items).Distinct()] });
        return true;
    }

    private static InList? ListOf(Expression test) => test switch
    {
        InList list => list,
        Binary { Operator: BinaryOperator.Equal } equal => new InList(equal.Left, [equal.Right], IsNegated: false),
        _ => null,
    };

    // A text with a control character is no literal but several, joined.
    private static bool IsLiteral(Expression expression) => expression switch
    {
        NumberLiteral or BooleanLiteral or DateLiteral or TimestampLiteral => true,
        TextLiteral text => !text.Value.Any(char.IsControl),
        Unary { Operator: UnaryOperator.Negate, Operand: NumberLiteral } => true,
        _ => false,
    };

    private static BinaryOperator Mirrored(BinaryOperator comparison) => comparison switch
    {
        BinaryOperator.Less => BinaryOperator.Greater,
        BinaryOperator.LessOrEqual => BinaryOperator.GreaterOrEqual,
        BinaryOperator.Greater => BinaryOperator.Less,
        BinaryOperator.GreaterOrEqual => BinaryOperator.LessOrEqual,
        _ => comparison,
    };

    private static BinaryOperator Opposite(BinaryOperator comparison) => comparison switch
    {
        BinaryOperator.Equal => BinaryOperator.NotEqual,
        BinaryOperator.NotEqual => BinaryOperator.Equal,
        BinaryOperator.Less => BinaryOperator.GreaterOrEqual,
        BinaryOperator.LessOrEqual => BinaryOperator.Greater,
        BinaryOperator.Greater => BinaryOperator.LessOrEqual,
        _ => BinaryOperator.Less,
    };
}
