using System.Text;
using SchemaGen.CSharp.Linking;
using SchemaGen.Model;
using SchemaGen.Model.Dialects;
using SchemaGen.Model.Rules;
using SchemaGen.Model.Statements;

namespace SchemaGen.Generators.Writers;

/// <summary>
/// A table's statements for all targets as one text, in the form that the runtime's <c>GeneratedMigration</c> describes. Lines say
/// how many characters follow, so that nothing in a statement can be taken for its end.
/// </summary>
internal static class StatementText
{
    /// <summary>The text.</summary>
    public static string Of(LinkedTable table, SchemaTargets targets) => Of(
        targets, target => table.Table.Dialects.HasFlag(target.Dialect.Flag) ? target.Dialect.Write(table.MigrationFor(target), target) : null,
        target => target.Dialect.MaintenanceSteps(table.Table, target));

    /// <summary>The text of statements for each target; of none for one that gets nothing.</summary>
    public static string Of(SchemaTargets targets, Func<SchemaTarget, MigrationSql?> write, Func<SchemaTarget, IEnumerable<MaintenanceStep>>? maintain = null)
    {
        var all = new StringBuilder(1024);
        var one = new StringBuilder(1024);
        foreach (var target in targets.Targets)
        {
            one.Clear();
            if (write(target) is { } statements)
            {
                Append(one, statements);
                if (maintain is not null) Append(one, maintain(target));
            }

            all.Append(target.Dialect.Name).Append(' ').Append(one.Length.Invariant()).Append('\n').Append(one);
        }

        return all.ToString();
    }

    private static void Append(StringBuilder text, MigrationSql statements)
    {
        Append(text, "up ", statements.Up);
        Append(text, "down ", statements.Down);
    }

    private static void Append(StringBuilder text, IEnumerable<MaintenanceStep> steps)
    {
        var ordinal = 0;
        foreach (var step in steps)
        {
            foreach (var statement in step.Statements)
            {
                var sql = CSharpText.Clean(statement);
                text.Append("maintain ").Append(ordinal.Invariant()).Append(' ').Append(step.Kind.ToString()).Append(' ').Append(step.Days.Invariant()).Append(' ');
                text.Append(sql.Length.Invariant()).Append(' ').Append(SqlText.OnOneLine(CSharpText.Clean(step.ObjectName))).Append('\n');
                text.Append(sql).Append('\n');
            }

            ordinal++;
        }
    }

    private static void Append(StringBuilder text, string direction, EquatableArray<SqlStatement> statements)
    {
        foreach (var statement in statements)
        {
            var sql = CSharpText.Clean(statement.Text);
            text.Append(direction).Append(statement.Kind.ToString()).Append(' ');
            if (!statement.IsTransactional) text.Append("autocommit ");
            if (statement.IsBlock) text.Append("block ");
            if (statement.Undoes is { } undoes) text.Append("undoes ").Append(undoes.Invariant()).Append(' ');
            text.Append(sql.Length.Invariant()).Append(' ').Append(SqlText.OnOneLine(CSharpText.Clean(statement.ObjectName))).Append('\n');
            text.Append(sql).Append('\n');
        }
    }
}
