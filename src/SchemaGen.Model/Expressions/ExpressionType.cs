namespace SchemaGen.Model.Expressions;

/// <summary>What kind of value a column or an expression has, as coarse as finding obvious mistakes needs.</summary>
public enum ExpressionType
{
    /// <summary>Not known; fits everywhere and is never a mistake.</summary>
    Unknown,

    /// <summary>True or false.</summary>
    Boolean,

    /// <summary>A number of any kind and size.</summary>
    Number,

    /// <summary>A text of any length.</summary>
    Text,

    /// <summary>A day.</summary>
    Date,

    /// <summary>A time of day.</summary>
    Time,

    /// <summary>A reading of calendar and clock, without a time zone.</summary>
    Timestamp,

    /// <summary>A moment: a timestamp with time zone, or one that is in UTC by agreement.</summary>
    Instant,

    /// <summary>Bytes.</summary>
    Binary,

    /// <summary>A UUID. Databases keep it as text, as bytes or in a type of its own, so it compares with other UUIDs only.</summary>
    Uuid,

    /// <summary>A JSON document.</summary>
    Json,

    /// <summary>A value that has no literals and compares only with its like: a shape, an interval, a list.</summary>
    Other,
}
