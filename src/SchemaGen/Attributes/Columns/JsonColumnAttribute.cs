namespace SchemaGen;

/// <summary>The column holds a JSON document, as text where the database knows the difference.</summary>
/// <remarks>
/// On PostgreSQL a string is kept as text with a check that it can be read, because the driver sends it as text, which PostgreSQL takes
/// for no other type; a <c>JsonDocument</c> goes into <c>json</c>. With <c>Storage = ColumnStorage.Native</c> a string's column is <c>json</c> too, and
/// the string then goes with <c>NpgsqlDbType.Json</c> or a cast.
/// </remarks>
public sealed class JsonColumnAttribute : ColumnTypeAttribute;
