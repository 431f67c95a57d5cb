namespace SchemaGen;

/// <summary>An index that keeps two rows from having the same values. Rows with <c>NULL</c> among them never count as the same.</summary>
/// <param name="columns">The columns, by column or property name; each may end in <c> desc</c>.</param>
public sealed class UniqueIndexAttribute(params string[] columns) : IndexAttributeBase(columns);
