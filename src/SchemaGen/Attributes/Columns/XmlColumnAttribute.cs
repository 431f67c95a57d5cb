namespace SchemaGen;

/// <summary>The column holds an XML document.</summary>
/// <remarks>
/// SQL Server and Oracle have a type for it, which keeps the document and not its text. PostgreSQL, MySQL and MariaDB keep the text,
/// checked to be well-formed; SQLite keeps it unchecked.
/// </remarks>
public sealed class XmlColumnAttribute : ColumnTypeAttribute;
