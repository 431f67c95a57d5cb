namespace SchemaGen.Model.Expressions;

/// <summary><c>operand in (a, b, c)</c>.</summary>
public sealed record InList(Expression Operand, EquatableArray<Expression> Items, bool IsNegated) : Expression
{
    /// <inheritdoc/>
    public override bool IsCondition => true;

    internal override Expression MapChildren(Func<Expression, Expression> change) =>
        this with { Operand = change(Operand), Items = [.. Items.Select(change)] };
}

/// <summary><c>operand between low and high</c>, both included.</summary>
public sealed record Between(Expression Operand, Expression Low, Expression High, bool IsNegated) : Expression
{
    /// <inheritdoc/>
    public override bool IsCondition => true;

    internal override Expression MapChildren(Func<Expression, Expression> change) =>
        this with { Operand = change(Operand), Low = change(Low), High = change(High) };
}

/// <summary><c>operand like 'pattern'</c>: <c>%</c> is any run of characters, <c>_</c> any one, everything else itself.</summary>
/// <remarks>The pattern is a literal because each database needs other characters of it escaped.</remarks>
public sealed record Like(Expression Operand, string Pattern, bool IsNegated) : Expression
{
    /// <inheritdoc/>
    public override bool IsCondition => true;

    internal override Expression MapChildren(Func<Expression, Expression> change) => this with { Operand = change(Operand) };
}

/// <summary><c>operand is null</c>.</summary>
public sealed record IsNull(Expression Operand, bool IsNegated) : Expression
{
    /// <inheritdoc/>
    public override bool IsCondition => true;

    internal override Expression MapChildren(Func<Expression, Expression> change) => this with { Operand = change(Operand) };
}
