namespace SchemaGen;

/// <summary>
/// On a group or template: its unique indexes, and those of the templates and groups beside it, hold among the rows that meet a condition,
/// such as those that are not deleted. Unique indexes that the class declares itself hold among all.
/// </summary>
/// <param name="condition">The condition, as a portable expression.</param>
[AttributeUsage(AttributeTargets.Interface | AttributeTargets.Class)]
public sealed class UniqueAmongAttribute(string condition) : Attribute
{
    /// <summary>The condition.</summary>
    public string Condition { get; } = condition;
}
