using SchemaGen.Model.Planning;

namespace SchemaGen.Model.Dialects.Sqlite;

// SQLite has no comments on tables, but keeps the text that a table was created with, and the comments in it.
public sealed partial class SqliteDialect
{
    /// <inheritdoc/>
    protected override string CreateTable(TablePlan plan)
    {
        var text = base.CreateTable(plan);
        return plan.Table.Comment is { } comment
            ? text.Insert(("CREATE TABLE " + QuoteTable(plan.Table.Name)).Length, " " + InComment(comment))
            : text;
    }

    /// <inheritdoc/>
    protected override string ColumnSuffix(Column column, TablePlan plan) => column.Comment is { } comment ? InComment(comment) : "";

    private static string InComment(string text) => "/* " + SqlText.OnOneLine(text) + " */";
}
