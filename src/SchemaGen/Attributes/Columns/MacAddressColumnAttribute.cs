namespace SchemaGen;

/// <summary>The column holds a hardware address of six bytes.</summary>
/// <remarks>
/// PostgreSQL has a type for it, which a property of type <c>PhysicalAddress</c> gets. A string, and every value on the other databases,
/// is text in the form <c>08:00:2b:01:02:03</c>, in lower case; a check refuses others.
/// </remarks>
public sealed class MacAddressColumnAttribute : ColumnTypeAttribute;
