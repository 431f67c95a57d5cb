namespace SchemaGen;

/// <summary>
/// The column holds a Global Trade Item Number of GS1: 8, 12, 13 or 14 digits (EAN-8, UPC-A, EAN-13, ITF-14).
/// </summary>
/// <remarks>
/// The check digit is not checked.
/// </remarks>
[StringColumn(14, Check = "matches({column}, '^([0-9]{8}|[0-9]{12,14})$')")]
public sealed class BarcodeColumnAttribute : ColumnTypeAttribute;
