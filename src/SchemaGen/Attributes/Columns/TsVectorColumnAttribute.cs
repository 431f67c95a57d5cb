namespace SchemaGen;

/// <summary>The column holds the words of a text, prepared for full-text search.</summary>
/// <remarks>
/// PostgreSQL only; on the other databases the column is left out, which is reported.
/// </remarks>
public sealed class TsVectorColumnAttribute : ColumnTypeAttribute;
