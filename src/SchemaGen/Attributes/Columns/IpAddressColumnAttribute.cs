namespace SchemaGen;

/// <summary>The column holds an IPv4 or IPv6 address.</summary>
public sealed class IpAddressColumnAttribute : ColumnTypeAttribute;
