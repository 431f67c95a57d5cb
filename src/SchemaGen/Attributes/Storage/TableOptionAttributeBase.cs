namespace SchemaGen;

/// <summary>
/// What all attributes about the storage of a table have in common. Of one kind a table takes one a database: the class's own before its
/// template's.
/// </summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface, AllowMultiple = true)]
public abstract class TableOptionAttributeBase : Attribute
{
    /// <summary>The databases that it counts for; all by default, or all that are of the product which the attribute is called by.</summary>
    public Dialect Dialects { get; set; } = Dialect.All;

    /// <summary>The databases that it does not count for; none by default.</summary>
    public Dialect Except { get; set; }
}
