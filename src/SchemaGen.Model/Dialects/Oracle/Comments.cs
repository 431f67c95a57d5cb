using SchemaGen.Model.Planning;
using SchemaGen.Model.Statements;

namespace SchemaGen.Model.Dialects.Oracle;

public sealed partial class OracleDialect
{
    /// <inheritdoc/>
    protected override IEnumerable<SqlStatement> AddComments(TablePlan plan)
    {
        var table = QuoteTable(plan.Table.Name);
        if (plan.Table.Comment is { } comment)
            yield return new SqlStatement("COMMENT ON TABLE " + table + " IS " + CommentLiteral(comment), StatementKind.AddComment, plan.Table.Name.ToString());
        foreach (var column in plan.Table.Columns)
            if (column.Comment is { } text)
                yield return new SqlStatement(
                    "COMMENT ON COLUMN " + table + "." + Quote(column.Name) + " IS " + CommentLiteral(text), StatementKind.AddComment, column.Name);
    }

    // A comment takes as many bytes as one literal.
    private string CommentLiteral(string text) => Literal(Pieces(SqlText.WithoutNul(text)).First());
}
