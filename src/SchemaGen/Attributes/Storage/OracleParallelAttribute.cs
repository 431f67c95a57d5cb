namespace SchemaGen;

/// <summary>How many processes Oracle lets work on the table at once. Standard Edition has one, which is the finding SG2003.</summary>
/// <param name="degree">From 1 to 1000; 1 is none beside the first.</param>
public sealed class OracleParallelAttribute(int degree) : TableOptionAttributeBase
{
    /// <summary>How many processes.</summary>
    public int Degree { get; } = degree;
}
