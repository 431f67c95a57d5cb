namespace SchemaGen;

/// <summary>
/// The column holds a language tag of BCP 47 (RFC 5646): language, and where needed script and region, as in <c>en</c>, <c>de-AT</c>, <c>zh-Hant-TW</c>, <c>es-419</c>.
/// </summary>
/// <remarks>
/// Variants, extensions and private use are refused, and so are other letter cases than the recommended ones.
/// </remarks>
[StringColumn(11, Check = "matches({column}, '^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$')")]
public sealed class LanguageCodeColumnAttribute : ColumnTypeAttribute;
