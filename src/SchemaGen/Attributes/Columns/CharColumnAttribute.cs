namespace SchemaGen;

/// <summary>The column holds text of a fixed length.</summary>
/// <param name="length">The number of characters, at least 1.</param>
public sealed class CharColumnAttribute(int length) : ColumnTypeAttribute
{
    /// <summary>The number of characters.</summary>
    public int Length { get; } = length;
}
