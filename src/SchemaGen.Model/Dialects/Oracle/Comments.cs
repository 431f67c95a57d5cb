using SchemaGen.Model.Planning;
using SchemaGen.Model.Statements;

namespace SchemaGen.Model.Dialects.Oracle;

public sealed partial class OracleDialect
{
    // A comment takes as many bytes as one literal, and nothing but one; a text of several lines goes by a statement that is put
    // together, as no line of a script may begin inside a literal.
    /// <inheritdoc/>
    protected override SqlStatement AddComment(string comment, Column? column, TablePlan plan)
    {
        var text = Pieces(SqlText.WithoutNul(comment)).First();
        var statement = "COMMENT ON " + Commented(column, plan) + " IS '" + text.Replace("'", "''") + "'";
        var isJoined = text.Any(char.IsControl);
        if (isJoined) statement = "BEGIN EXECUTE IMMEDIATE " + Literal(statement) + "; END;";
        return new SqlStatement(statement, StatementKind.AddComment, column?.Name ?? plan.Table.Name.ToString()) { IsBlock = isJoined };
    }
}
