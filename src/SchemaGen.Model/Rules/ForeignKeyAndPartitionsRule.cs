using SchemaGen.Model.Dialects;
using SchemaGen.Model.Planning;

namespace SchemaGen.Model.Rules;

/// <summary>SG3002: a foreign key from or to a partitioned table that a declared target cannot hold.</summary>
public static class ForeignKeyAndPartitionsRule
{
    /// <summary>The findings, one a foreign key.</summary>
    public static IEnumerable<Finding> Check(Table table, SchemaTargets targets)
    {
        foreach (var key in table.ForeignKeys)
        {
            var lacking = targets.Targets
                .Where(target => (key.Dialects & table.Dialects).HasFlag(target.Dialect.Flag))
                .Select(target => (Target: target, Reason: TablePlan.MissingFor(key, target, IsPartitioned(table, target))!))
                .Where(pair => pair.Reason is not null)
                .ToArray();
            if (lacking.Length == 0) continue;
            var dialects = TableRules.Flags(lacking);
            yield return new Finding(
                RuleIds.ForeignKeyAndPartitions,
                targets.Severity(FindingSeverity.Error),
                key.Place,
                $"{lacking[0].Reason.Why}; the foreign key ({string.Join(", ", key.Columns)}) of '{table.Name}' to '{key.ReferencedTable}' is left "
                + $"out on {SqlDialect.NamesOf(dialects)}. Scope the reference or the partitioning with Except")
            {
                Dialects = dialects,
                Other = table.Partitioning?.Place,
            };
        }
    }

    private static bool IsPartitioned(Table table, SchemaTarget target) =>
        table.Partitioning is { } partitioning
        && partitioning.Dialects.HasFlag(target.Dialect.Flag)
        && target.Dialect.Supports(Feature.IntervalPartitioning, target).IsSupported;
}
