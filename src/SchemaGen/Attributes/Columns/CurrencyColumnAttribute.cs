namespace SchemaGen;

/// <summary>The column holds an amount of money.</summary>
/// <param name="precision">How many digits it has in all, from 1 to 38; 19 by default.</param>
/// <param name="scale">How many of them stand after the point, at most <paramref name="precision"/>; 4 by default.</param>
/// <remarks>SQLite keeps numbers exactly up to 13 digits and refuses larger ones.</remarks>
public sealed class CurrencyColumnAttribute(int precision = 19, int scale = 4) : ColumnTypeAttribute
{
    /// <summary>How many digits the number has in all.</summary>
    public int Precision { get; } = precision;

    /// <summary>How many digits stand after the point.</summary>
    public int Scale { get; } = scale;
}
