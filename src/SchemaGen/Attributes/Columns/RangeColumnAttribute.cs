namespace SchemaGen;

/// <summary>The column holds all values between two bounds.</summary>
/// <param name="kind">What the range is of.</param>
/// <remarks>
/// PostgreSQL has ranges, which a property of type <c>NpgsqlRange&lt;T&gt;</c> gets. On the other databases, and on a property of type
/// <see cref="string"/>, it is text in PostgreSQL's notation: <c>[1,10)</c>, with a check, which reads the bounds on PostgreSQL and
/// looks at the brackets and the comma elsewhere.
/// </remarks>
public sealed class RangeColumnAttribute(RangeKind kind) : ColumnTypeAttribute
{
    /// <summary>What the range is of.</summary>
    public RangeKind Kind { get; } = kind;
}

/// <summary>What a range is of.</summary>
public enum RangeKind
{
    /// <summary>Whole numbers of 32 bits.</summary>
    Integer = 0,

    /// <summary>Whole numbers of 64 bits.</summary>
    BigInteger = 1,

    /// <summary>Exact numbers.</summary>
    Numeric = 2,

    /// <summary>Days.</summary>
    Date = 3,

    /// <summary>Days and times without a zone.</summary>
    Timestamp = 4,

    /// <summary>Points in time.</summary>
    TimestampTz = 5,
}
