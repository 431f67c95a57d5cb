using SchemaGen.Model.Expressions;
using SchemaGen.Model.Planning;
using SchemaGen.Model.Statements;

namespace SchemaGen.Model.Dialects.MySqlFamily;

// A view with the rights of its definer shows the rows, and checks what is written through it. It cannot read a variable, but a function
// can. Where a new row takes the place of one that the view does not show, by REPLACE or ON DUPLICATE KEY, the check comes too late, so
// triggers guard the rows of others against every session that told who it is.
public abstract partial class MySqlFamilyDialect
{
    private const string ViewSuffix = "_visible";

    /// <inheritdoc/>
    protected override IEnumerable<(SqlStatement Up, SqlStatement? Down)> CreatePolicies(TablePlan plan)
    {
        var settings = plan.Table.Policies.SelectMany(policy => SettingsOf(policy.Predicate)).Distinct().ToArray();
        foreach (var setting in settings)
        {
            var function = NameBeside(plan, ViewSuffix + "_" + setting);
            yield return Made(
                "CREATE FUNCTION " + QuoteTable(function) + "() RETURNS VARCHAR(1000) CHARACTER SET utf8mb4 COLLATE " + Collation(plan.Target.Version)
                + " DETERMINISTIC NO SQL RETURN " + SessionText(setting),
                "DROP FUNCTION " + QuoteTable(function),
                function);
        }

        var view = NameBeside(plan, ViewSuffix);
        var ofView = Expressions(plan.Target, Quote, setting => QuoteTable(NameBeside(plan, ViewSuffix + "_" + setting)) + "()");
        yield return Made(
            SqlText.RightsOnView + "CREATE SQL SECURITY DEFINER VIEW " + QuoteTable(view) + " AS SELECT " + QuoteAll(plan.Table.Columns.Select(column => column.Name))
            + " FROM " + QuoteTable(plan.Table.Name) + " WHERE " + Together(plan, policy => ofView.WriteCondition(policy.Predicate)) + " WITH CASCADED CHECK OPTION",
            "DROP VIEW " + QuoteTable(view),
            view);
        if (settings.Length == 0) yield break;

        var ofOld = Expressions(plan.Target, name => "OLD." + Quote(name), SessionText);
        var isOwn = Together(plan, policy => policy.Predicate is RawSql ? OfOldRow(policy.Predicate, plan) : ofOld.WriteCondition(policy.Predicate));
        var isTold = string.Join(" OR ", settings.Select(setting => SessionText(setting) + " IS NOT NULL"));
        foreach (var happening in new[] { "update", "delete" })
        {
            var trigger = NameBeside(plan, ViewSuffix + "_" + happening);
            var (add, remove) = Made(
                "CREATE TRIGGER " + QuoteTable(trigger) + " BEFORE " + happening.ToUpperInvariant() + " ON " + QuoteTable(plan.Table.Name) + " FOR EACH ROW\nBEGIN\n    IF ("
                + isTold + ") AND NOT coalesce(" + isOwn + ", 0) THEN\n        SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = "
                + Literal("A policy hides this row from the session") + ";\n    END IF;\nEND",
                "DROP TRIGGER " + QuoteTable(trigger),
                trigger);
            yield return (add with { IsBlock = true }, remove);
        }
    }

    // The session's value is a text.
    /// <inheritdoc/>
    public override Capability SupportsPolicy(RowPolicy policy, Table table, SchemaTarget target) =>
        Supports(Feature.Uuid, target) is Capability.Native || BytesComparedWithSession(policy, table) is not { } bytes
            ? Capability.Yes
            : Capability.No(DisplayName + " stores " + bytes + " as bytes, which are compared with no text of the session", "store it as the driver writes it, without Storage");

    private static (SqlStatement Up, SqlStatement? Down) Made(string up, string down, ObjectName name) =>
        (new(up, StatementKind.Execute, name.ToString()), new(down, StatementKind.DropOther, name.ToString()));

    private static string Together(TablePlan plan, Func<RowPolicy, string> condition) =>
        string.Join(" AND ", plan.Table.Policies.Select(policy => "(" + condition(policy) + ")"));

    private string OfOldRow(Expression predicate, TablePlan plan) =>
        "EXISTS (SELECT 1 FROM (SELECT " + string.Join(", ", plan.Table.Columns.Select(column => "OLD." + Quote(column.Name) + " AS " + Quote(column.Name)))
        + ") AS `old_row` WHERE " + RenderCondition(predicate, plan.Target) + ")";

    private static IEnumerable<string> SettingsOf(Expression predicate)
    {
        var names = new List<string>();
        predicate.Any(node =>
        {
            if (node is SessionValue value) names.Add(value.Name);
            return false;
        });
        return names;
    }
}
