namespace SchemaGen.Model.Expressions;

/// <summary>A column, by the name as written until it is bound, by the database's name after.</summary>
public sealed record ColumnReference(string Name) : Expression
{
    /// <summary>
    /// The name that stands for "the column this is written on", until <see cref="Expression.ReplaceColumn"/> puts it in.
    /// </summary>
    public const string Placeholder = "{column}";

    /// <summary>
    /// What the column was declared as, which some databases carry over to what is computed from it; <see langword="null"/> until it is
    /// bound, and where that is not known.
    /// </summary>
    public ColumnType? Type { get; init; }
}

/// <summary>A text, without its quotes.</summary>
public sealed record TextLiteral(string Value) : Expression;

/// <summary>A number in the digits it was written with, so that <c>1.50</c> stays <c>1.50</c>.</summary>
public sealed record NumberLiteral(string Text) : Expression
{
    /// <summary>Is it written without fraction and exponent?</summary>
    public bool IsWhole => Text.IndexOfAny(['.', 'e', 'E']) < 0;
}

/// <summary><c>true</c> or <c>false</c>.</summary>
public sealed record BooleanLiteral(bool Value) : Expression;

/// <summary><c>null</c>.</summary>
public sealed record NullLiteral : Expression;

/// <summary>A day, <c>2026-11-23</c>: what a text becomes that is compared with a date.</summary>
public sealed record DateLiteral(string Day) : Expression;

/// <summary>A point in time, <c>2026-11-23 10:30:00</c>: what a text becomes that is compared with a timestamp.</summary>
/// <param name="DayAndTime">Day and time with one blank between, seconds always, fraction where there is one.</param>
/// <param name="IsInstant">Is it a moment in UTC, or a reading of a calendar and clock somewhere?</param>
public sealed record TimestampLiteral(string DayAndTime, bool IsInstant) : Expression;

/// <summary>A call of one of the functions that every database has in some form.</summary>
public sealed record FunctionCall(PortableFunction Function, EquatableArray<Expression> Arguments) : Expression
{
    /// <summary>
    /// What <c>now()</c> and <c>today()</c> are compared as, once that is known: a moment, or what a clock and calendar in UTC show of it.
    /// </summary>
    public ExpressionType As { get; init; }

    internal override Expression MapChildren(Func<Expression, Expression> change) =>
        this with { Arguments = [.. Arguments.Select(change)] };
}
