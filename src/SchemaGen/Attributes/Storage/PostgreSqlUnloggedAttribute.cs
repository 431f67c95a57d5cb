namespace SchemaGen;

/// <summary>
/// PostgreSQL writes nothing of the table to its log: it is faster, is empty after a crash, and is on no replica.
/// </summary>
public sealed class PostgreSqlUnloggedAttribute : TableOptionAttributeBase;
