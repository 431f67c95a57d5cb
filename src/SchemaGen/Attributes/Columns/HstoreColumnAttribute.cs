namespace SchemaGen;

/// <summary>The column holds texts by name.</summary>
/// <remarks>
/// PostgreSQL has a type for it in the extension <c>hstore</c>, which a property of type <c>Dictionary&lt;string, string?&gt;</c> gets. On the
/// other databases, and on a property of type <see cref="string"/>, it is a JSON object, and a check says so.
/// </remarks>
public sealed class HstoreColumnAttribute : ColumnTypeAttribute;
