using System.Text;
using SchemaGen.Model;
using SchemaGen.Model.Statements;

namespace SchemaGen.Generators.Writers;

/// <summary>
/// Statements as one text, the form that the runtime's <c>MigrationStatement.ReadAll</c> takes apart: before each a line that
/// says what it is and how many bytes it has, so that nothing in a statement can be taken for its end.
/// </summary>
internal static class StatementBlock
{
    /// <summary>The text of the statements.</summary>
    public static string Of(EquatableArray<SqlStatement> statements)
    {
        var text = new StringBuilder();
        foreach (var statement in statements)
        {
            var sql = CSharpText.Clean(statement.Text);
            text.Append(statement.Kind.ToString()).Append(' ')
                .Append(statement.IsTransactional ? "transactional " : "autocommit ")
                .Append(statement.IsBlock ? "block " : "statement ")
                .Append(statement.Undoes?.Invariant() ?? "-").Append(' ')
                .Append(Encoding.UTF8.GetByteCount(sql).Invariant()).Append(' ')
                .Append(SchemaGen.Model.Dialects.SqlText.OnOneLine(CSharpText.Clean(statement.ObjectName))).Append('\n')
                .Append(sql).Append('\n');
        }

        return text.ToString();
    }
}
