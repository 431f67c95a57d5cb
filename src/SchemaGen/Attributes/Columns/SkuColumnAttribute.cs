namespace SchemaGen;

/// <summary>
/// The column holds a stock keeping unit: letters of ASCII, digits and <c>. _ / -</c>, the first a letter or digit.
/// </summary>
/// <remarks>
/// No standard says what one looks like; this is what labels, files and addresses carry unchanged.
/// </remarks>
[StringColumn(100, Check = "matches({column}, '^[A-Za-z0-9][A-Za-z0-9._/-]*$')")]
public sealed class SkuColumnAttribute : ColumnTypeAttribute;
