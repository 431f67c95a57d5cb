namespace SchemaGen;

/// <summary>
/// On a property: the name of its column. In a group, <c>{parameter}</c> stands for a text argument of the attribute that brings the
/// group, so that <c>[ColumnName("{prefix}_amount")]</c> under <c>[MoneyColumns("price")]</c> is the column <c>price_amount</c> and the property
/// <c>PriceAmount</c>.
/// </summary>
/// <param name="name">The name.</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter)]
public sealed class ColumnNameAttribute(string name) : Attribute
{
    /// <summary>The name.</summary>
    public string Name { get; } = name;
}
