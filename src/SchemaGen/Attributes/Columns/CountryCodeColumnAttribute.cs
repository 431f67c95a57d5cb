namespace SchemaGen;

/// <summary>The column holds a country as two capital letters, in the form of ISO 3166-1 alpha-2.</summary>
/// <remarks>
/// The form is checked, not whether ISO has assigned the code.
/// </remarks>
[CharColumn(2, Check = "matches({column}, '^[A-Z]{2}$')")]
public sealed class CountryCodeColumnAttribute : ColumnTypeAttribute;
