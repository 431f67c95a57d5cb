namespace SchemaGen.Model.Expressions;

/// <summary>A column as the binder needs it.</summary>
/// <param name="Name">Its name in the database.</param>
/// <param name="Type">What it holds.</param>
/// <param name="ColumnType">What it was declared as, or <see langword="null"/> where that is not known.</param>
/// <param name="HasOwnType">Whether a database keeps its texts in a type that is the column's own, which compares with its values only.</param>
public sealed record BoundColumn(string Name, ExpressionType Type, ColumnType? ColumnType = null, bool HasOwnType = false);

/// <summary>What an expression is used for.</summary>
public enum ExpressionUse
{
    /// <summary>A check or the condition of an index: it must be true or false.</summary>
    Condition,

    /// <summary>A computed column, an index key: any value, a condition too.</summary>
    Value,

    /// <summary>A default: any value, computed without the row.</summary>
    Default,

    /// <summary>The condition of a policy, which may ask for values of the session.</summary>
    Policy,
}

/// <summary>An expression whose columns are known.</summary>
/// <param name="Expression">The tree with the database's column names; null where there are errors.</param>
/// <param name="Type">What it evaluates to.</param>
/// <param name="Errors">What is wrong, in the order of the text; the parser's errors where there are any.</param>
public sealed record BoundExpression(Expression? Expression, ExpressionType Type, EquatableArray<ExpressionError> Errors);
