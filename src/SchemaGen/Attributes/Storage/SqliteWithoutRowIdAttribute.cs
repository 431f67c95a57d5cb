namespace SchemaGen;

/// <summary>
/// SQLite keeps the rows in the order of the primary key and gives them no number. A table whose rows SQLite numbers cannot be so, nor one
/// with a full-text or spatial index, which is the finding SG2003.
/// </summary>
public sealed class SqliteWithoutRowIdAttribute : TableOptionAttributeBase;
