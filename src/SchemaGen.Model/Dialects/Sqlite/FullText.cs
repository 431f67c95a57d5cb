using SchemaGen.Model.Planning;
using SchemaGen.Model.Statements;

namespace SchemaGen.Model.Dialects.Sqlite;

// Full text: an FTS5 table over the table's own rows, which triggers keep. It has the index's name.
public sealed partial class SqliteDialect
{
    private IEnumerable<SqlStatement> CreateFullText(Index index, FullTextMethod words, string name, TablePlan plan)
    {
        var columns = QuoteAll(index.Columns.Select(column => column.Name));
        var rowId = RowIdColumn(plan);
        var tokenizer = words.Language == FullTextMethod.Simple ? "" : ", tokenize='porter unicode61'";
        yield return new SqlStatement(
            "CREATE VIRTUAL TABLE " + Quote(name) + " USING fts5(" + columns + ", content=" + Literal(TableName(plan.Table.Name))
            + ", content_rowid=" + Literal(Fold(rowId)) + tokenizer + ")",
            StatementKind.CreateIndex,
            name);
        string Values(string row) => string.Join(", ", index.Columns.Select(column => row + "." + Quote(column.Name)).Prepend(row + "." + Quote(rowId)));
        foreach (var trigger in Triggers(
            name,
            plan,
            "\n    INSERT INTO " + Quote(name) + " (rowid, " + columns + ") VALUES (" + Values("new") + ");",
            "\n    INSERT INTO " + Quote(name) + " (" + Quote(name) + ", rowid, " + columns + ") VALUES ('delete', " + Values("old") + ");"))
            yield return trigger;
    }

    private static Capability SupportsFullText(Index index)
    {
        foreach (var column in index.Columns)
            if (IsNameOfIts(column.Name, "rank") || IsNameOfIts(column.Name, "rowid") || IsNameOfIts(column.Name, index.Name))
                return Capability.No("an FTS5 table of SQLite has a column " + column.Name + " of its own", "call the column or the index otherwise");
        return Capability.Yes;

        static bool IsNameOfIts(string column, string? name) => string.Equals(column, name, StringComparison.OrdinalIgnoreCase);
    }

    /// <inheritdoc/>
    public override Capability SupportsLanguage(string language, SchemaTarget target) => language == "english"
        ? base.SupportsLanguage(language, target)
        : Capability.No("FTS5 of SQLite knows the forms of English words only", "leave the language out there");
}
