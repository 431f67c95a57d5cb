namespace SchemaGen;

/// <summary>
/// The column holds a colour of CSS Color 4 as <c>#rrggbb</c> or <c>#rrggbbaa</c>, in either letter case.
/// </summary>
[StringColumn(9, Check = "matches({column}, '^#[0-9A-Fa-f]{6}([0-9A-Fa-f]{2})?$')")]
public sealed class ColorHexColumnAttribute : ColumnTypeAttribute;
