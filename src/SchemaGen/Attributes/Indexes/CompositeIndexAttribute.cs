namespace SchemaGen;

/// <summary>An ordered index over one or more columns.</summary>
/// <param name="columns">The columns, by column or property name; each may end in <c> desc</c>.</param>
public sealed class CompositeIndexAttribute(params string[] columns) : OrderedIndexAttributeBase(columns);
