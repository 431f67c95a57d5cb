namespace SchemaGen;

/// <summary>The column holds a telephone number of ITU-T E.164: <c>+</c> and 7 to 15 digits.</summary>
/// <remarks>
/// Blanks, brackets and hyphens are for showing it; remove them before you store it.
/// </remarks>
[StringColumn(16, Check = "matches({column}, '^\\+[1-9][0-9]{6,14}$')")]
public sealed class PhoneColumnAttribute : ColumnTypeAttribute;
