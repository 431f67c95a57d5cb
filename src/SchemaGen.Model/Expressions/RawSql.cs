namespace SchemaGen.Model.Expressions;

/// <summary>
/// SQL of one database, passed through as it was written. It stands between parentheses of its own, and has been found not to
/// leave them (<see cref="Dialects.RawSqlSyntax"/>).
/// </summary>
public sealed record RawSql(string Text) : Expression;

/// <summary>An expression that databases have in different words.</summary>
/// <param name="Variants">What each has; no database is in two of them.</param>
public sealed record DialectExpression(EquatableArray<DialectVariant> Variants) : Expression
{
    internal override Expression MapChildren(Func<Expression, Expression> change) =>
        this with { Variants = [.. Variants.Select(variant => variant with { Expression = change(variant.Expression) })] };
}

/// <summary>What some databases have of an expression.</summary>
public sealed record DialectVariant(DialectSet Dialects, Expression Expression);
