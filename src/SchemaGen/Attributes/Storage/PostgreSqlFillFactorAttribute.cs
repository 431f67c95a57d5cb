namespace SchemaGen;

/// <summary>How full PostgreSQL makes the pages of the table, which leaves room for changed rows beside the old ones.</summary>
/// <param name="percent">From 10 to 100 percent.</param>
public sealed class PostgreSqlFillFactorAttribute(int percent) : TableOptionAttributeBase
{
    /// <summary>How full, in percent.</summary>
    public int Percent { get; } = percent;
}
