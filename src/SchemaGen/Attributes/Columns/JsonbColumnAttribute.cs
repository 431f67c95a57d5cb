namespace SchemaGen;

/// <summary>The column holds a JSON document, in the database's parsed form where it has one.</summary>
public sealed class JsonbColumnAttribute : ColumnTypeAttribute;
