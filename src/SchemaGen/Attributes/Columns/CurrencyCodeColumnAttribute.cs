namespace SchemaGen;

/// <summary>The column holds a currency as three capital letters, in the form of ISO 4217.</summary>
/// <remarks>
/// The form is checked, not whether ISO has assigned the code.
/// </remarks>
[CharColumn(3, Check = "matches({column}, '^[A-Z]{3}$')")]
public sealed class CurrencyCodeColumnAttribute : ColumnTypeAttribute;
