namespace SchemaGen;

/// <summary>
/// The rows of the table are compressed, in the way of each database. Where a database lacks a kind of compression the table is there
/// without it, which is the finding SG2003.
/// </summary>
/// <param name="type">How they are compressed; row by row by default.</param>
public sealed class CompressedAttribute(CompressionType type = CompressionType.Row) : TableOptionAttributeBase
{
    /// <summary>How they are compressed.</summary>
    public CompressionType Type { get; } = type;
}
