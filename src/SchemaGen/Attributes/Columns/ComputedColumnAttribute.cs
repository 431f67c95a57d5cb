namespace SchemaGen;

/// <summary>The database computes the column from others of the same row.</summary>
/// <param name="expression">A portable expression over the table's columns.</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter)]
public sealed class ComputedColumnAttribute(string expression) : Attribute
{
    /// <summary>The expression.</summary>
    public string Expression { get; } = expression;

    /// <summary>Whether the value is stored with the row, as by default, or computed when it is read.</summary>
    public bool Stored { get; set; } = true;
}
