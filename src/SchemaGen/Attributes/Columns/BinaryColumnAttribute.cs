namespace SchemaGen;

/// <summary>The column holds bytes.</summary>
public sealed class BinaryColumnAttribute : ColumnTypeAttribute
{
    /// <summary>The column holds any number of bytes.</summary>
    public BinaryColumnAttribute()
    {
    }

    /// <summary>The column holds bytes of a limited number.</summary>
    /// <param name="length">The greatest number of bytes, at least 1.</param>
    public BinaryColumnAttribute(int length) => Length = length;

    /// <summary>The greatest number of bytes; 0 for no limit.</summary>
    public int Length { get; }
}
