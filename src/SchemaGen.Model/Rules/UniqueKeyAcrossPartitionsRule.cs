using SchemaGen.Model.Planning;

namespace SchemaGen.Model.Rules;

/// <summary>SG3001: a unique key that a partitioned table cannot hold, because it lacks the partition column.</summary>
public static class UniqueKeyAcrossPartitionsRule
{
    /// <summary>The findings, one a key.</summary>
    public static IEnumerable<Finding> Check(Table table, IReadOnlyList<TablePlan> plans, SchemaTargets targets)
    {
        if (table.Partitioning is not { } partitioning) yield break;
        foreach (var index in table.Indexes)
        {
            if (!index.IsUnique) continue;
            var key = index.Columns.Select(column => column.Name).ToArray();
            var missing = new List<string>();
            var dialects = DialectSet.None;
            foreach (var plan in plans)
            {
                if (!index.Dialects.HasFlag(plan.Target.Dialect.Flag) || plan.Table.Partitioning is not { } fitted || plan.Guards.Contains(index)) continue;
                if (plan.Target.Dialect.SupportsAcrossPartitions(Feature.UniqueKeyAcrossPartitions, fitted, plan.Target).IsSupported) continue;
                var columns = fitted.KeyColumns.Except(key).ToArray();
                if (columns.Length > 0) dialects |= plan.Target.Dialect.Flag;
                missing.AddRange(columns.Except(missing));
            }

            if (missing.Count == 0) continue;
            yield return new Finding(
                RuleIds.UniqueKeyAcrossPartitions,
                targets.Severity(index.IsFromTemplate ? FindingSeverity.Warning : FindingSeverity.Error),
                index.Place,
                $"{TableRules.NamesAndVerb(dialects, "keeps", "keep")} a partitioned table unique only within a partition; the unique key "
                + $"({string.Join(", ", key)}) of '{table.Name}' lacks {string.Join(" and ", missing.Select(column => "'" + column + "'"))} and is left out there. "
                + "Add the column, which makes it unique a partition only, let a guard table keep it, or scope the key or the partitioning with Except")
            {
                Dialects = dialects,
                Other = partitioning.Place,
                Properties = [new(FindingProperties.Column, missing[0])],
            };
        }
    }
}
