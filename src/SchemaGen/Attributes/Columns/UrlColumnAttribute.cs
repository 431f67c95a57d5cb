namespace SchemaGen;

/// <summary>The column holds an absolute web address of RFC 3986, <c>http</c> or <c>https</c>.</summary>
/// <remarks>
/// Characters beyond ASCII stand percent-encoded, a host name in its ASCII form. User names, passwords and IPv6 addresses are refused.
/// SQLite, and SQL Server before 2025, check the beginning, the length and the characters, not where each may stand.
/// </remarks>
[StringColumn(2048, Check = "matches({column}, '^https?://[A-Za-z0-9]+((-+|\\.)[A-Za-z0-9]+)*(:[0-9]{1,5})?([/?#][A-Za-z0-9._~:/?#@!$&''()*+,;=%-]*)?$')")]
public sealed class UrlColumnAttribute : ColumnTypeAttribute;
