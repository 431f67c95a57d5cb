namespace SchemaGen;

/// <summary>The column holds a network: an IPv4 or IPv6 address, a slash and the length of its prefix.</summary>
/// <remarks>
/// PostgreSQL has a type for it, which a property of type <c>NpgsqlCidr</c> or <c>IPNetwork</c> gets; a string is kept as text, which a
/// check reads. The other databases have text and a check of its form; MySQL and MariaDB read the address as well.
/// </remarks>
public sealed class CidrColumnAttribute : ColumnTypeAttribute;
