using SchemaGen.Model.Dialects;
using SchemaGen.Model.Planning;

namespace SchemaGen.Model.Rules;

/// <summary>SG3002: a foreign key from or to a partitioned table that a declared target cannot hold.</summary>
public static class ForeignKeyAndPartitionsRule
{
    /// <summary>The findings, one a foreign key.</summary>
    public static IEnumerable<Finding> Check(Table table, IReadOnlyList<TablePlan> plans, SchemaTargets targets)
    {
        var lacking = plans
            .SelectMany(plan => plan.Omissions.Select(omission => (plan.Target, Omission: omission)))
            .Where(pair => pair.Omission.Feature is Feature.ForeignKeyFromPartitionedTable or Feature.ForeignKeyToPartitionedTable or Feature.ForeignKeyToPartitions)
            .ToArray();
        foreach (var key in table.ForeignKeys)
        {
            var here = lacking.Where(pair => pair.Omission.Place == key.Place).ToArray();
            if (here.Length == 0) continue;
            var dialects = here.Aggregate(DialectSet.None, (set, pair) => set | pair.Target.Dialect.Flag);
            yield return new Finding(
                RuleIds.ForeignKeyAndPartitions,
                targets.Severity(FindingSeverity.Error),
                key.Place,
                $"{here[0].Omission.Why}; the foreign key ({string.Join(", ", key.Columns)}) of '{table.Name}' to '{key.ReferencedTable}' "
                + $"is left out on {SqlDialect.NamesOf(dialects)}. Scope the reference or the partitioning with Except")
            {
                Dialects = dialects,
                Other = table.Partitioning?.Place,
            };
        }
    }
}
