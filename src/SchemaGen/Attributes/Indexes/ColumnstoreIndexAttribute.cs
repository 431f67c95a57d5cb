namespace SchemaGen;

/// <summary>An index that stores values column by column, for analytics over many rows. SQL Server has it; elsewhere it is the finding SG2001.</summary>
/// <param name="columns">The columns, by column or property name.</param>
public sealed class ColumnstoreIndexAttribute(params string[] columns) : IndexAttributeBase(columns);
