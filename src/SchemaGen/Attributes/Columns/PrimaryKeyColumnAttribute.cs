namespace SchemaGen;

/// <summary>The column is the primary key, or a part of it where several columns carry this.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter)]
public sealed class PrimaryKeyColumnAttribute : Attribute
{
    /// <summary>The column's place in a key of several columns, from low to high; the order of declaration by default.</summary>
    public int Order { get; set; }
}
