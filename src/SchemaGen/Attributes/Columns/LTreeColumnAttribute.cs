namespace SchemaGen;

/// <summary>The column holds a place in a tree, as labels from the root: <c>top.science.astronomy</c>.</summary>
/// <remarks>
/// A string is kept as text of at most 768 characters with a check: labels of letters, digits and underscores. With
/// <c>Storage = ColumnStorage.Native</c> PostgreSQL has the type of its extension <c>ltree</c>, where a string goes with
/// <c>NpgsqlDbType.LTree</c> or a cast, and SQL Server <c>hierarchyid</c>, whose labels are numbers.
/// </remarks>
public sealed class LTreeColumnAttribute : ColumnTypeAttribute;
