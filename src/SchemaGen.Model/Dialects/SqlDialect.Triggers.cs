using SchemaGen.Model.Expressions;
using SchemaGen.Model.Planning;
using SchemaGen.Model.Statements;

namespace SchemaGen.Model.Dialects;

// What the database does when rows change: an audit, the time of updates, the refusal of changes, triggers in its own words.
public abstract partial class SqlDialect
{
    /// <summary>A trigger's statement, or that of the function which it runs, and how it is taken away again.</summary>
    /// <param name="Up">The statement.</param>
    /// <param name="Down">The one that takes it away.</param>
    /// <param name="Name">What is made.</param>
    protected sealed record TriggerSql(string Up, string Down, ObjectName Name);

    // An audit's table is there before what fills it.
    private IEnumerable<(SqlStatement Up, SqlStatement? Down)> CreateTrigger(TableTrigger trigger, TablePlan plan)
    {
        if (trigger is AuditTrigger audit)
        {
            var table = TablePlan.For(audit.TableFor(plan.Table), plan.Target);
            yield return (
                new SqlStatement(CreateTable(table), StatementKind.CreateTable, table.Table.Name.ToString()),
                new SqlStatement("DROP TABLE " + QuoteTable(table.Table.Name) + DropTableSuffix, StatementKind.DropTable, table.Table.Name.ToString()));
            if (!table.Table.Policies.IsEmpty)
                foreach (var pair in CreatePolicies(table)) yield return pair;
        }

        foreach (var sql in TriggersOf(trigger, plan))
            yield return (
                new SqlStatement(sql.Up, StatementKind.CreateTrigger, sql.Name.ToString()) { IsBlock = sql.Up.Contains(';') },
                new SqlStatement(sql.Down, StatementKind.DropOther, sql.Name.ToString()));
    }

    private IEnumerable<TriggerSql> TriggersOf(TableTrigger trigger, TablePlan plan) => trigger switch
    {
        AuditTrigger audit => Audit(audit, plan),
        UpdatedAtTrigger { Column: var column } => UpdatedAt(plan.Table.FindColumn(column)!, plan),
        InsertOnly => RefuseChanges(plan),
        CustomTrigger custom => Custom(custom, plan),
        _ => [],
    };

    /// <summary>The triggers' names, as the database has them among those of others.</summary>
    private IEnumerable<ObjectName> TriggerNames(TableTrigger trigger, TablePlan plan) =>
        TriggersOf(trigger, plan).Where(sql => sql.Up.StartsWith("CREATE TRIGGER ", StringComparison.Ordinal)).Select(sql => sql.Name);

    /// <summary>What fills the audit's table.</summary>
    protected abstract IEnumerable<TriggerSql> Audit(AuditTrigger audit, TablePlan plan);

    /// <summary>What gives the column the time of each update.</summary>
    protected abstract IEnumerable<TriggerSql> UpdatedAt(Column column, TablePlan plan);

    /// <summary>What refuses to change rows, or to delete them before their time.</summary>
    protected abstract IEnumerable<TriggerSql> RefuseChanges(TablePlan plan);

    /// <summary>A trigger in the database's own words.</summary>
    protected abstract IEnumerable<TriggerSql> Custom(CustomTrigger trigger, TablePlan plan);

    /// <summary>The name of a trigger that the declaration does not name.</summary>
    protected static ObjectName TriggerName(TablePlan plan, string suffix) => plan.Table.Name with { Name = "tr_" + plan.Table.Name.Name + suffix };

    /// <summary>The name of a trigger that the declaration names.</summary>
    protected static ObjectName TriggerName(CustomTrigger trigger, TablePlan plan, string suffix = "") => plan.Table.Name with { Name = trigger.Name + suffix };

    /// <summary>The columns of an audit's table that a trigger gives a value, in their order.</summary>
    protected static readonly string[] EntryColumns =
        [AuditTrigger.Operation, AuditTrigger.UserId, AuditTrigger.TenantId, AuditTrigger.Reason, AuditTrigger.OldRow, AuditTrigger.NewRow];

    /// <summary>Who, for which tenant and why, as the session says.</summary>
    protected string SessionValues =>
        string.Join(", ", new[] { SessionValue.UserId, SessionValue.Tenant, SessionValue.Reason }.Select(SessionText));

    /// <summary>The columns whose values the audit copies: without those that the database itself encrypts.</summary>
    protected static IEnumerable<Column> AuditedColumns(TablePlan plan) => plan.Table.Columns.Where(column => !column.IsEncryptedByDatabase(plan.Target));

    /// <summary>The body of a trigger, each line further in, and its last statement ended.</summary>
    protected string Body(CustomTrigger trigger)
    {
        var text = SqlText.WithoutNul(trigger.Body).Replace("\r\n", "\n").Replace('\r', '\n').Trim();
        var end = RawSyntax.EndOfCode(text);
        if (end > 0 && text[end - 1] != ';') text = text.Insert(end, ";");
        return "    " + text.Replace("\n", "\n    ");
    }

    /// <summary>Why changes are refused, as a literal that each database's grammar takes.</summary>
    protected static string Refusal(TablePlan plan) => plan.Table.Retention is { } retention
        ? $"'This table is insert-only: rows are never changed, and deleted once they are older than {retention.Days.Invariant()} days'"
        : "'This table is insert-only: rows are neither changed nor deleted'";

    /// <summary>The moment that lies so many days back on the server's clock, as the column keeps it.</summary>
    protected abstract string DaysAgo(int days, Column column, TablePlan plan);

    /// <summary>The condition that a row may not be deleted yet, or <see langword="null"/> where no row ever may.</summary>
    /// <param name="row">What names the row: <c>OLD.</c></param>
    /// <param name="plan">The table.</param>
    protected string? IsKept(string row, TablePlan plan) => plan.Table.Retention is { } retention
        ? row + Quote(retention.Column) + " >= " + DaysAgo(retention.Days, plan.Table.FindColumn(retention.Column)!, plan)
        : null;
}
