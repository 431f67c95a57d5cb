namespace SchemaGen;

/// <summary>The column holds a year from 1901 to 2155.</summary>
/// <remarks>
/// The limits are those of the type of MySQL and MariaDB, which also take 0 to 99 for years from 1970 to 2069; the others have a check.
/// </remarks>
public sealed class YearColumnAttribute : ColumnTypeAttribute;
