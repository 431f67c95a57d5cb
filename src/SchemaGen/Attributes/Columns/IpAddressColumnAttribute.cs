namespace SchemaGen;

/// <summary>The column holds an IPv4 or IPv6 address.</summary>
/// <remarks>
/// PostgreSQL has a type for it, which a property of type <c>IPAddress</c> gets. A string, and every value on the other databases, is
/// text; a check refuses what is no address: by its own functions on PostgreSQL, MySQL and MariaDB, by its characters elsewhere.
/// </remarks>
public sealed class IpAddressColumnAttribute : ColumnTypeAttribute;
