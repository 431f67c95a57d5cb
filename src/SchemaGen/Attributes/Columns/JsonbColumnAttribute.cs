namespace SchemaGen;

/// <summary>The column holds a JSON document, in the database's parsed form where it has one.</summary>
/// <remarks>
/// On PostgreSQL a string is kept as text with a check that it can be read, because the driver sends it as text, which PostgreSQL takes
/// for no other type; a <c>JsonDocument</c> goes into <c>jsonb</c>. With <c>Storage = ColumnStorage.Native</c> a string's column is <c>jsonb</c> too, and
/// the string then goes with <c>NpgsqlDbType.Jsonb</c> or a cast.
/// </remarks>
public sealed class JsonbColumnAttribute : ColumnTypeAttribute;
