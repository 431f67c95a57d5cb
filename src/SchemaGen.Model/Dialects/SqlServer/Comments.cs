using SchemaGen.Model.Planning;
using SchemaGen.Model.Statements;

namespace SchemaGen.Model.Dialects.SqlServer;

// Comments are extended properties under the name that Microsoft's tools show as the description.
public sealed partial class SqlServerDialect
{
    // A property's value takes 7,500 bytes.
    private const int LongestComment = 3750;

    /// <inheritdoc/>
    protected override SqlStatement AddComment(string comment, Column? column, TablePlan plan) =>
        new(Describe(plan.Table.Name, column, comment), StatementKind.AddComment, column?.Name ?? plan.Table.Name.ToString());

    // The procedure takes neither calls nor pieces as arguments, so variables carry the connection's own schema, whose name it
    // wants, and a text of several lines.
    private string Describe(ObjectName table, Column? column, string text)
    {
        var value = Literal(Shortened(text));
        var isJoined = text.Any(char.IsControl);
        return (table.Schema is null ? "DECLARE @schema sysname = SCHEMA_NAME();\n" : "")
            + (isJoined ? $"DECLARE @comment nvarchar({LongestComment.Invariant()}) = {value};\n" : "")
            + "EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = " + (isJoined ? "@comment" : value)
            + ", @level0type = N'SCHEMA', @level0name = " + (table.Schema is { } schema ? Literal(Fold(schema)) : "@schema")
            + ", @level1type = N'TABLE', @level1name = " + Literal(TableName(table))
            + (column is null ? "" : ", @level2type = N'COLUMN', @level2name = " + Literal(Fold(column.Name)));
    }

    private static string Shortened(string text)
    {
        if (text.Length <= LongestComment) return text;
        return text.Substring(0, char.IsHighSurrogate(text[LongestComment - 1]) ? LongestComment - 1 : LongestComment);
    }
}
