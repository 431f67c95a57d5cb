using SchemaGen.Model.Planning;

namespace SchemaGen.Model.Rules;

/// <summary>SG3021: a retention policy of a table whose former rows a declared target keeps for as long as it likes.</summary>
public static class RetentionRule
{
    /// <summary>The findings, at most one a table.</summary>
    public static IEnumerable<Finding> Check(Table table, IReadOnlyList<TablePlan> plans, SchemaTargets targets)
    {
        if (table.Retention is not { } retention || table.Options.IsEmpty) yield break;
        var dialects = plans.Where(plan => plan.Table.Retention is not null && plan.Table.Option<SystemVersioning>() is not null)
            .Aggregate(DialectSet.None, (set, plan) => set | plan.Target.Dialect.Flag);
        if (dialects == DialectSet.None) yield break;
        yield return new Finding(
            RuleIds.HistoryOutlivesRetention,
            targets.Severity(FindingSeverity.Warning),
            retention.Place,
            $"{TableRules.NamesAndVerb(dialects, "keeps", "keep")} the rows that the retention policy of '{table.Name}' deletes among its former rows, which no policy deletes; "
            + "leave the policy or the history out there with Except, or let an administrator limit the history")
        {
            Dialects = dialects,
            Other = table.Option<SystemVersioning>()?.Place,
        };
    }
}
