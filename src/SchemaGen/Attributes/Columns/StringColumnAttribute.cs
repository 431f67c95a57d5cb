namespace SchemaGen;

/// <summary>The column holds text of a limited length.</summary>
/// <param name="length">The greatest number of characters, at least 1; 255 by default.</param>
public sealed class StringColumnAttribute(int length = 255) : ColumnTypeAttribute
{
    /// <summary>The greatest number of characters.</summary>
    public int Length { get; } = length;
}
