namespace SchemaGen;

/// <summary>The column holds an exact number.</summary>
/// <param name="precision">How many digits it has in all, from 1 to 38; 18 by default.</param>
/// <param name="scale">How many of them stand after the point, at most <paramref name="precision"/>; 2 by default.</param>
/// <remarks>SQLite keeps numbers exactly up to 13 digits and refuses larger ones.</remarks>
public sealed class DecimalColumnAttribute(int precision = 18, int scale = 2) : ColumnTypeAttribute
{
    /// <summary>How many digits the number has in all.</summary>
    public int Precision { get; } = precision;

    /// <summary>How many digits stand after the point.</summary>
    public int Scale { get; } = scale;
}
