namespace SchemaGen;

/// <summary>The column holds a fixed number of bits.</summary>
/// <param name="length">How many bits, from 1 to 64; 1 by default.</param>
/// <remarks>
/// MySQL and MariaDB: <c>BIT</c>. PostgreSQL: <c>bit</c> on a property of type <c>BitArray</c>, a number on one of an integer type. On the
/// others a number from 0 on. A property of type <see cref="string"/> holds the digits 0 and 1 everywhere.
/// </remarks>
public sealed class BitColumnAttribute(int length = 1) : ColumnTypeAttribute
{
    /// <summary>How many bits.</summary>
    public int Length { get; } = length;
}
