using SchemaGen.Model.Planning;
using SchemaGen.Model.Statements;

namespace SchemaGen.Model.Dialects.SqlServer;

// Comments are extended properties under the name that Microsoft's tools show as the description.
public sealed partial class SqlServerDialect
{
    // A property's value takes 7,500 bytes.
    private const int LongestComment = 3750;

    /// <inheritdoc/>
    protected override IEnumerable<SqlStatement> AddComments(TablePlan plan)
    {
        if (plan.Table.Comment is { } comment)
            yield return new SqlStatement(Describe(plan.Table.Name, null, comment), StatementKind.AddComment, plan.Table.Name.ToString());
        foreach (var column in plan.Table.Columns)
            if (column.Comment is { } text)
                yield return new SqlStatement(Describe(plan.Table.Name, column.Name, text), StatementKind.AddComment, column.Name);
    }

    // The procedure wants the schema's name and takes no call as an argument, so a variable carries the connection's default.
    private string Describe(ObjectName table, string? column, string text) =>
        (table.Schema is null ? "DECLARE @schema sysname = SCHEMA_NAME();\n" : "")
        + "EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = " + Literal(Shortened(text))
        + ", @level0type = N'SCHEMA', @level0name = " + (table.Schema is { } schema ? Literal(Fold(schema)) : "@schema")
        + ", @level1type = N'TABLE', @level1name = " + Literal(TableName(table))
        + (column is null ? "" : ", @level2type = N'COLUMN', @level2name = " + Literal(Fold(column)));

    private static string Shortened(string text)
    {
        if (text.Length <= LongestComment) return text;
        return text.Substring(0, char.IsHighSurrogate(text[LongestComment - 1]) ? LongestComment - 1 : LongestComment);
    }
}
