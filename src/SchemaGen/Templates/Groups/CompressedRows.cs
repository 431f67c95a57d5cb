namespace SchemaGen.Templates;

/// <summary>Rows that are compressed where the database can compress rows.</summary>
[ColumnGroup]
[Compressed(Dialects = Dialect.MySql | Dialect.MariaDb | Dialect.SqlServer | Dialect.Oracle)]
public interface ICompressedRows;
