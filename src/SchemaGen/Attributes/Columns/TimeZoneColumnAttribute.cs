namespace SchemaGen;

/// <summary>
/// The column holds a time zone by its name in the IANA database, as in <c>Europe/Vienna</c> or <c>UTC</c>.
/// </summary>
/// <remarks>
/// The form is checked, not whether there is such a zone.
/// </remarks>
[StringColumn(64, Check = "matches({column}, '^[A-Z][A-Za-z0-9_+-]*(/[A-Z][A-Za-z0-9_+-]*)*$')")]
public sealed class TimeZoneColumnAttribute : ColumnTypeAttribute;
