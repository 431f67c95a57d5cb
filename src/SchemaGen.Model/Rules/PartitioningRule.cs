namespace SchemaGen.Model.Rules;

/// <summary>SG2002: a partitioned table where a declared target has none.</summary>
public static class PartitioningRule
{
    /// <summary>The findings, at most one a table.</summary>
    public static IEnumerable<Finding> Check(Table table, SchemaTargets targets)
    {
        if (table.Partitioning is not { IsFromTemplate: false } partitioning) yield break;
        var lacking = TableRules.Lacking(partitioning.Feature, partitioning.Dialects & table.Dialects, targets);
        if (lacking.Count == 0) yield break;
        var dialects = TableRules.Flags(lacking);
        yield return new Finding(
            RuleIds.Partitioning,
            targets.Severity(FindingSeverity.Warning),
            partitioning.Place,
            $"{TableRules.NamesAndVerb(dialects, "has", "have")} no partitioned tables; '{table.Name}' is one table there. "
            + "Scope the partitioning with Except")
        {
            Dialects = dialects,
        };
    }
}
