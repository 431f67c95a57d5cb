namespace SchemaGen;

/// <summary>The column holds a vector of numbers of 32 bits, such as an embedding.</summary>
/// <param name="dimensions">How many numbers, at least 1.</param>
/// <remarks>
/// PostgreSQL: the type of the extension <c>vector</c>, up to 16,000 numbers; MySQL from 9.0 and MariaDB from 11.7, up to 16,383; SQL Server
/// from 2025, up to 1,998; Oracle from 23ai, up to 65,535. Else the bytes of the numbers, four each, and a check of how many.
/// </remarks>
public sealed class VectorColumnAttribute(int dimensions) : ColumnTypeAttribute
{
    /// <summary>How many numbers.</summary>
    public int Dimensions { get; } = dimensions;
}
