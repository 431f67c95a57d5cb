namespace SchemaGen;

/// <summary>The column holds a list of values of one type.</summary>
/// <param name="element">The type of the values; by default the element type of the property's array.</param>
/// <remarks>
/// PostgreSQL has arrays. On the other databases, and on a property of type <see cref="string"/>, it is a JSON array, and a check says
/// so.
/// </remarks>
public sealed class ArrayColumnAttribute(Type? element = null) : ColumnTypeAttribute
{
    /// <summary>The type of the values.</summary>
    public Type? Element { get; } = element;
}
