namespace SchemaGen.Model.Expressions;

/// <summary>An operator with one operand.</summary>
public enum UnaryOperator
{
    /// <summary><c>not</c>.</summary>
    Not,

    /// <summary>The sign <c>-</c>.</summary>
    Negate,
}

/// <summary>An operator with two operands.</summary>
public enum BinaryOperator
{
    /// <summary><c>or</c>.</summary>
    Or,

    /// <summary><c>and</c>.</summary>
    And,

    /// <summary><c>=</c>.</summary>
    Equal,

    /// <summary><c>&lt;&gt;</c> or <c>!=</c>.</summary>
    NotEqual,

    /// <summary><c>&lt;</c>.</summary>
    Less,

    /// <summary><c>&lt;=</c>.</summary>
    LessOrEqual,

    /// <summary><c>&gt;</c>.</summary>
    Greater,

    /// <summary><c>&gt;=</c>.</summary>
    GreaterOrEqual,

    /// <summary><c>||</c>: two texts become one.</summary>
    Concatenate,

    /// <summary><c>+</c>.</summary>
    Add,

    /// <summary><c>-</c>.</summary>
    Subtract,

    /// <summary><c>*</c>.</summary>
    Multiply,

    /// <summary>
    /// <c>/</c>, which keeps the fraction: <c>7 / 2</c> is 3.5. How many digits of it is up to the database, and so is a division by
    /// zero.
    /// </summary>
    Divide,

    /// <summary>
    /// <c>%</c>: the rest of a division. For whole numbers: SQLite cuts fractions off both operands, PostgreSQL refuses floating point.
    /// </summary>
    Modulo,
}

/// <summary>An operator before its operand.</summary>
public sealed record Unary(UnaryOperator Operator, Expression Operand) : Expression
{
    /// <inheritdoc/>
    public override bool IsCondition => Operator == UnaryOperator.Not;

    internal override Expression MapChildren(Func<Expression, Expression> change) => this with { Operand = change(Operand) };
}

/// <summary>An operator between two operands.</summary>
public sealed record Binary(Expression Left, BinaryOperator Operator, Expression Right) : Expression
{
    /// <inheritdoc/>
    public override bool IsCondition => Operator <= BinaryOperator.GreaterOrEqual;

    /// <summary>Is it <c>and</c> or <c>or</c>?</summary>
    public bool IsLogical => Operator <= BinaryOperator.And;

    internal override Expression MapChildren(Func<Expression, Expression> change) =>
        this with { Left = change(Left), Right = change(Right) };
}
