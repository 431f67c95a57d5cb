namespace SchemaGen;

/// <summary>
/// The column holds what a browser or program says of itself in the header <c>User-Agent</c> of RFC 9110.
/// </summary>
/// <remarks>
/// Anything is admitted: it is the other side that writes it. Cut it to 1,024 characters before you store it.
/// </remarks>
[StringColumn(1024)]
public sealed class UserAgentColumnAttribute : ColumnTypeAttribute;
