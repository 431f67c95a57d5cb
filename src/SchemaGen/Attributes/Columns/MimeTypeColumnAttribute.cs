namespace SchemaGen;

/// <summary>
/// The column holds a media type of RFC 6838 in lower case and without parameters, as in <c>image/svg+xml</c>.
/// </summary>
[StringColumn(255, Check = "matches({column}, '^[a-z0-9][a-z0-9!#$&^_.+-]*/[a-z0-9][a-z0-9!#$&^_.+-]*$')")]
public sealed class MimeTypeColumnAttribute : ColumnTypeAttribute;
