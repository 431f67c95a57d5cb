namespace SchemaGen;

/// <summary>The column holds text of up to 16 MB.</summary>
/// <remarks>
/// MySQL and MariaDB keep the limit, in bytes; the other databases have none there.
/// </remarks>
public sealed class MediumTextColumnAttribute : ColumnTypeAttribute;
