using SchemaGen.Model.Planning;

namespace SchemaGen.Model.Rules;

/// <summary>
/// SG5010: partitions that add up to more than a database takes. SG5011: unique keys for which old rows are deleted instead of dropped. SG5012: tables
/// whose rows are rows of another table too.
/// </summary>
public static class PartitionRules
{
    // What outlives a century is nobody's concern.
    private const int MostYears = 100;

    /// <summary>The findings; none about what a template brings.</summary>
    public static IEnumerable<Finding> Check(Table table, IReadOnlyList<TablePlan> plans)
    {
        if (table.Option<Inheritance>() is { } inheritance && RowsOfAnother(inheritance, table, plans) is { } inherited) yield return inherited;
        if (table.Partitioning is not IntervalPartitioning { IsFromTemplate: false } partitioning) yield break;
        if (AddingUp(partitioning, table, plans) is { } adding) yield return adding;
        foreach (var index in table.Indexes)
            if (index is { IsUnique: true, IsFromTemplate: false } && Deleted(index, partitioning, table, plans) is { } deleted)
                yield return deleted;
    }

    private static Finding? AddingUp(IntervalPartitioning partitioning, Table table, IReadOnlyList<TablePlan> plans)
    {
        // Those that take the fewest are named.
        var (dialects, fewest, years) = (DialectSet.None, 0, MostYears);
        foreach (var plan in plans)
        {
            if (plan.Target.Dialect.MostPartitions is not { } most || plan.Table.Partitioning is not IntervalPartitioning fitted || plan.Table.Retention?.Column == fitted.Column) continue;
            var lasting = (int)(most / PartitionsOfAYear(fitted));
            if (lasting > years || lasting >= MostYears) continue;
            if (lasting < years) (dialects, fewest, years) = (DialectSet.None, most, lasting);
            dialects |= plan.Target.Dialect.Flag;
        }

        return dialects == DialectSet.None
            ? null
            : new Finding(
                RuleIds.PartitionsAddUp,
                FindingSeverity.Info,
                partitioning.Place,
                $"'{table.Name}' keeps all of its partitions, and {TableRules.NamesAndVerb(dialects, "takes", "take")} {fewest.Invariant()} of a table, which is {years.Invariant()} years of them; "
                + "say with [RetentionPolicy] how long rows are kept, or let a partition hold a longer time")
            {
                Dialects = dialects,
                // A policy that is there for others is the author's to widen.
                Properties = table.Retention is null ? [new(FindingProperties.Column, partitioning.Column)] : [],
            };
    }

    private static double PartitionsOfAYear(IntervalPartitioning partitioning) => (partitioning.Subpartitions?.Count ?? 1) * partitioning.Interval switch
    {
        PartitionInterval.Day => 365.25,
        PartitionInterval.Week => 365.25 / 7,
        PartitionInterval.Month => 12,
        PartitionInterval.Quarter => 4,
        _ => 1,
    };

    private static Finding? Deleted(Index index, IntervalPartitioning partitioning, Table table, IReadOnlyList<TablePlan> plans)
    {
        var dialects = DialectSet.None;
        foreach (var plan in plans)
            if (plan.Table.Retention?.Column == partitioning.Column && plan.Table.Partitioning is IntervalPartitioning
                && plan.Table.Indexes.Any(kept => kept.Place == index.Place && kept.Columns == index.Columns && !plan.Target.Dialect.DropsPartitionsBeside(kept, plan)))
                dialects |= plan.Target.Dialect.Flag;
        return dialects == DialectSet.None
            ? null
            : new Finding(
                RuleIds.OldRowsAreDeleted,
                FindingSeverity.Info,
                index.Place,
                $"{TableRules.NamesAndVerb(dialects, "keeps", "keep")} the unique key ({string.Join(", ", index.Columns.Select(column => column.Name))}) of '{table.Name}' outside of the partitions, "
                + $"so old rows are deleted one by one instead of with their partition; add '{partitioning.Column}' to the key, or leave the key out there with Except")
            {
                Dialects = dialects,
                Other = partitioning.Place,
                Properties = [new(FindingProperties.Column, partitioning.Column)],
            };
    }

    private static Finding? RowsOfAnother(Inheritance inheritance, Table table, IReadOnlyList<TablePlan> plans)
    {
        var dialects = DialectSet.None;
        foreach (var plan in plans)
            if (plan.Table.Option<Inheritance>() is not null)
                dialects |= plan.Target.Dialect.Flag;
        return dialects == DialectSet.None
            ? null
            : new Finding(
                RuleIds.RowsOfAnotherTable,
                FindingSeverity.Info,
                inheritance.Place,
                $"{TableRules.NamesAndVerb(dialects, "shows", "show")} the rows of '{table.Name}' in '{inheritance.Parent}' too, whose keys do not hold for them, and references to which do not find them; "
                + $"refer to '{table.Name}' itself, or take the columns of both from a column group")
            {
                Dialects = dialects,
            };
    }
}
