namespace SchemaGen;

/// <summary>SQLite refuses a value that is not of its column's type. Versions before 3.37 cannot, which is the finding SG2003.</summary>
public sealed class SqliteStrictAttribute : TableOptionAttributeBase;
