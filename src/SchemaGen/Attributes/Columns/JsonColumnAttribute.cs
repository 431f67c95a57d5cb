namespace SchemaGen;

/// <summary>The column holds a JSON document, as text where the database knows the difference.</summary>
public sealed class JsonColumnAttribute : ColumnTypeAttribute;
