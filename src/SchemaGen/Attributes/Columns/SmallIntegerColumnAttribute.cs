namespace SchemaGen;

/// <summary>The column holds a whole number of 16 bits. Databases without such a type take the next larger one and a check.</summary>
public sealed class SmallIntegerColumnAttribute : ColumnTypeAttribute
{
    /// <summary>Whether the number has no sign, which doubles its upper limit.</summary>
    public bool Unsigned { get; set; }
}
