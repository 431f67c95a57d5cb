namespace SchemaGen;

/// <summary>
/// An index of Oracle's Enterprise Edition that keeps a bitmap for each value, for columns of few values in tables that are written in
/// bulk. Elsewhere it is the finding SG2003.
/// </summary>
/// <param name="columns">The columns, by column or property name.</param>
public sealed class BitmapIndexAttribute(params string[] columns) : IndexAttributeBase(columns);
