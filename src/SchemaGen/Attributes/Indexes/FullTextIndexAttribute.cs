namespace SchemaGen;

/// <summary>
/// An index that finds rows by the words in their texts: GIN over a <c>tsvector</c> on PostgreSQL, <c>FULLTEXT</c> on MySQL and MariaDB,
/// an FTS5 table that triggers keep on SQLite, a full-text catalog and index on SQL Server, <c>CTXSYS.CONTEXT</c> on Oracle.
/// </summary>
/// <param name="columns">The columns, by column or property name: texts, or one column of words (<see cref="TsVectorColumnAttribute"/>).</param>
public sealed class FullTextIndexAttribute(params string[] columns) : IndexAttributeBase(columns)
{
    /// <summary>
    /// The language whose forms of a word count as one, such as <c>english</c> or <c>german</c>; by default <c>simple</c>, by which words are
    /// found as they are written, on every database. PostgreSQL and SQL Server know many, SQLite knows English; elsewhere, and where a
    /// database does not know the language, it is the finding SG2003 and words are found as they are written.
    /// </summary>
    public string Language { get; set; } = "simple";
}
