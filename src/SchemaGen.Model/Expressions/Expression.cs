namespace SchemaGen.Model.Expressions;

/// <summary>A portable SQL expression: one tree, written differently for each database.</summary>
/// <remarks>
/// Two trees that say the same are equal wherever they were written: <see cref="Span"/> takes no part in equality, so that a
/// model which holds a tree does not change when blanks are typed. Whoever reports a place reads it from a fresh tree.
/// </remarks>
public abstract record Expression
{
    /// <summary>Where the node stands in the text it was read from.</summary>
    public SourceSpan Span { get; init; }

    /// <summary>Is the other node the same kind of node? Kinds with parts compare those too.</summary>
    public virtual bool Equals(Expression? other) => other is not null && EqualityContract == other.EqualityContract;

    /// <inheritdoc/>
    public override int GetHashCode() => EqualityContract.GetHashCode();

    /// <summary>
    /// Is this true, false or unknown by its form: a comparison, <c>and</c>, <c>or</c>, <c>not</c>, <c>in</c> and their like?
    /// </summary>
    /// <remarks>A boolean column is a value, not a condition: SQL Server and Oracle tell the two apart.</remarks>
    public virtual bool IsCondition => false;

    /// <summary>Does it read the clock, so that it cannot stand in a check, an index or a stored column?</summary>
    public bool ReadsClock => Any(node => node is FunctionCall { Function: PortableFunction.Now or PortableFunction.Today });

    /// <summary>The expression as one database has it; <see langword="null"/> where it has none.</summary>
    public Expression? On(DialectSet dialect)
    {
        if (this is not DialectExpression byDialect) return this;
        foreach (var variant in byDialect.Variants)
            if (variant.Dialects.HasFlag(dialect))
                return variant.Expression;
        return null;
    }

    /// <summary>Puts another expression in the place of each reference to a column.</summary>
    public Expression ReplaceColumn(string name, Expression with) =>
        this is ColumnReference column
            ? column.Name == name ? with : this
            : MapChildren(child => child.ReplaceColumn(name, with));

    /// <summary>Is there a node, this one or one below, for which the test holds?</summary>
    public bool Any(Func<Expression, bool> test) => First(test) is not null;

    /// <summary>The first node, this one or one below, for which the test holds.</summary>
    public Expression? First(Func<Expression, bool> test)
    {
        if (test(this)) return this;
        Expression? found = null;
        MapChildren(child =>
        {
            found ??= child.First(test);
            return child;
        });
        return found;
    }

    /// <summary>The same node over changed parts, left to right.</summary>
    internal virtual Expression MapChildren(Func<Expression, Expression> change) => this;
}

/// <summary>A stretch of the source text.</summary>
/// <param name="Start">The first character, from 0.</param>
/// <param name="Length">How many characters.</param>
public readonly record struct SourceSpan(int Start, int Length);
