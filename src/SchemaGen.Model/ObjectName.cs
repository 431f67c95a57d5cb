namespace SchemaGen.Model;

/// <summary>The name of a table, with its schema where one was given.</summary>
/// <param name="Name">The name, as it was declared or derived; quoting and shortening are the dialect's.</param>
/// <param name="Schema">The schema, or <see langword="null"/> for the connection's default.</param>
public sealed record ObjectName(string Name, string? Schema = null)
{
    /// <summary>The name as people write it: <c>sales.orders</c>.</summary>
    public override string ToString() => Schema is null ? Name : Schema + "." + Name;

    /// <summary>Both parts as one identifier, for the names that are derived from this one: <c>sales_orders</c>.</summary>
    public string Flat => Schema is null ? Name : Schema + "_" + Name;
}
