namespace SchemaGen;

/// <summary>The column holds a ULID: 26 characters of Crockford's base 32 in upper case, which sort by time.</summary>
/// <remarks>
/// A check refuses other lengths, lower case, the letters I, L, O and U, and values over 128 bits.
/// </remarks>
public sealed class UlidColumnAttribute : ColumnTypeAttribute;
