using SchemaGen.Model.Planning;

namespace SchemaGen.Model.Rules;

/// <summary>SG5020: rows that are longer than a database takes. SG5021: tables with more columns than a database takes.</summary>
public static class SizeRules
{
    /// <summary>The findings, at most two a table.</summary>
    public static IEnumerable<Finding> Check(Table table, IReadOnlyList<TablePlan> plans, SchemaTargets targets)
    {
        var tooMany = DialectSet.None;
        var tooLong = DialectSet.None;
        var most = int.MaxValue;
        RowExcess? excess = null;
        foreach (var plan in plans)
        {
            var dialect = plan.Target.Dialect;
            if (plan.Table.Columns.Count > dialect.MostColumns)
            {
                tooMany |= dialect.Flag;
                most = Math.Min(most, dialect.MostColumns);
            }
            else if (dialect.ExcessOf(plan) is { } found)
            {
                tooLong |= dialect.Flag;
                excess ??= found;
            }
        }

        if (tooMany != DialectSet.None)
            yield return new Finding(
                RuleIds.TooManyColumns,
                targets.Severity(FindingSeverity.Error, tooMany),
                table.Place,
                $"{TableRules.NamesAndVerb(tooMany, "takes", "take")} no table of more than {most.Invariant()} columns, and '{table.Name}' has {table.Columns.Count.Invariant()}; "
                + "divide it into tables with the same key, or leave it out there with Except")
            {
                Dialects = tooMany,
                Properties = [new(FindingProperties.WholeTable, "true")],
            };
        if (excess is not null)
            yield return new Finding(
                RuleIds.RowTooLong,
                targets.Severity(FindingSeverity.Error, tooLong),
                table.Place,
                $"{TableRules.NamesAndVerb(tooLong, "takes", "take")} {excess.Most.Invariant()} bytes into {excess.What} and that of '{table.Name}' may have {excess.Bytes.Invariant()}; "
                + "make its longest texts [TextColumn], which lies outside the row, or leave the table out there with Except")
            {
                Dialects = tooLong,
                Properties = excess.Texts.IsEmpty
                    ? [new(FindingProperties.WholeTable, "true")]
                    : [new(FindingProperties.WholeTable, "true"), new(FindingProperties.Columns, string.Join("\n", excess.Texts))],
            };
    }
}
