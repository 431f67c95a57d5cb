namespace SchemaGen;

/// <summary>The column holds a place in a tree, as labels from the root: <c>top.science.astronomy</c>.</summary>
/// <remarks>
/// PostgreSQL has a type for it in the extension <c>ltree</c>; a string goes there with <c>NpgsqlDbType.LTree</c> or a cast. On the other
/// databases it is text of at most 768 characters with a check: labels of letters, digits and underscores.
/// </remarks>
public sealed class LTreeColumnAttribute : ColumnTypeAttribute;
