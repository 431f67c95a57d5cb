using SchemaGen.Model.Planning;

namespace SchemaGen.Model.Rules;

/// <summary>SG3001: a unique key that a partitioned table cannot hold, because it lacks the partition column.</summary>
public static class UniqueKeyAcrossPartitionsRule
{
    /// <summary>The findings, one a key.</summary>
    public static IEnumerable<Finding> Check(Table table, SchemaTargets targets)
    {
        if (table.Partitioning is not { } partitioning) yield break;
        foreach (var index in table.Indexes)
        {
            if (!index.IsUnique || index.Columns.Any(column => column.Name == partitioning.Column)) continue;
            var reach = index.Dialects & table.Dialects & partitioning.Dialects;
            var lacking = TableRules.Lacking(Feature.UniqueKeyAcrossPartitions, reach, targets)
                .Where(pair => pair.Target.Dialect.Supports(Feature.IntervalPartitioning, pair.Target).IsSupported)
                .ToArray();
            if (lacking.Length == 0) continue;
            var dialects = TableRules.Flags(lacking);
            var columns = string.Join(", ", index.Columns.Select(column => column.Name));
            yield return new Finding(
                RuleIds.UniqueKeyAcrossPartitions,
                targets.Severity(index.IsFromTemplate ? FindingSeverity.Warning : FindingSeverity.Error),
                index.Place,
                $"{TableRules.NamesAndVerb(dialects, "keeps", "keep")} a partitioned table unique only within a partition; the unique key "
                + $"({columns}) of '{table.Name}' lacks '{partitioning.Column}' and is left out there. Add the column, which makes it "
                + "unique a partition only, or scope the key or the partitioning with Except")
            {
                Dialects = dialects,
                Other = partitioning.Place,
                Properties = [new(FindingProperties.Column, partitioning.Column)],
            };
        }
    }
}
