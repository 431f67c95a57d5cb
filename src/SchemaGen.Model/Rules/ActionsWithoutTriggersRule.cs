using SchemaGen.Model.Planning;

namespace SchemaGen.Model.Rules;

/// <summary>SG3020: a foreign key that deletes or changes rows whose audit or refusal a declared target then does not run.</summary>
public static class ActionsWithoutTriggersRule
{
    /// <summary>The findings, one a foreign key.</summary>
    public static IEnumerable<Finding> Check(Table table, IReadOnlyList<TablePlan> plans, SchemaTargets targets)
    {
        if (!table.Triggers.Any(Guards)) yield break;
        foreach (var key in table.ForeignKeys)
        {
            var here = plans.Where(plan => Evades(key, plan)).ToArray();
            if (here.Length == 0) continue;
            var dialects = here.Aggregate(DialectSet.None, (set, plan) => set | plan.Target.Dialect.Flag);
            var evaded = string.Join(" and ", table.Triggers.Where(trigger => Guards(trigger) && (trigger.Dialects & dialects) != DialectSet.None).Select(trigger => trigger.Description));
            yield return new Finding(
                RuleIds.ActionsWithoutTriggers,
                targets.Severity(FindingSeverity.Error, dialects),
                key.Place,
                $"{TableRules.NamesAndVerb(dialects, "runs", "run")} no trigger for rows that a foreign key deletes or changes, so the action of ({string.Join(", ", key.Columns)}) "
                + $"evades {evaded} of '{table.Name}'. Use ForeignKeyAction.Restrict, or scope one of the two with Except")
            {
                Dialects = dialects,
            };
        }
    }

    private static bool Guards(TableTrigger trigger) => trigger is AuditTrigger or InsertOnly;

    private static bool Evades(ForeignKey key, TablePlan plan) =>
        plan.Table.Triggers.Any(Guards)
        && plan.Table.ForeignKeys.Any(kept => kept.Place == key.Place && kept.Columns == key.Columns && TablePlan.ChangesRows(kept))
        && !plan.Target.Dialect.Supports(Feature.TriggersOnForeignKeyActions, plan.Target).IsSupported;
}
