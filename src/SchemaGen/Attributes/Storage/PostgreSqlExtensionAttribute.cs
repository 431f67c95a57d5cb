namespace SchemaGen;

/// <summary>
/// An extension that PostgreSQL makes available before the table or, on the assembly, before all tables. Those that a column or an index
/// needs are added by themselves. Rolling back leaves it there, as others may use it.
/// </summary>
/// <param name="name">Its name: <c>ltree</c>.</param>
[AttributeUsage(AttributeTargets.Assembly | AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface, AllowMultiple = true)]
public sealed class PostgreSqlExtensionAttribute(string name) : TableOptionAttributeBase
{
    /// <summary>The extension's name.</summary>
    public string Name { get; } = name;
}
