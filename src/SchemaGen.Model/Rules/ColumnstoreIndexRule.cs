using SchemaGen.Model.Planning;

namespace SchemaGen.Model.Rules;

/// <summary>SG2001: a columnstore index where a declared target has none.</summary>
public static class ColumnstoreIndexRule
{
    /// <summary>The findings, one an index.</summary>
    public static IEnumerable<Finding> Check(Table table, SchemaTargets targets)
    {
        foreach (var index in table.Indexes)
        {
            if (index.Method is not ColumnstoreMethod || index.IsFromTemplate) continue;
            var lacking = TableRules.Lacking(Feature.ColumnstoreIndex, index.Dialects & table.Dialects, targets);
            if (lacking.Count == 0) continue;
            var dialects = TableRules.Flags(lacking);
            yield return new Finding(
                RuleIds.ColumnstoreIndex,
                targets.Severity(FindingSeverity.Warning),
                index.Place,
                $"{TableRules.NamesAndVerb(dialects, "has", "have")} no columnstore indexes; {Describe(index, table)} is left out there. "
                + "Scope it with Except, or use a covering index")
            {
                Dialects = dialects,
            };
        }
    }

    private static string Describe(Index index, Table table) =>
        "'" + (index.Name ?? "ix_" + table.Name.Name + "_" + string.Join("_", index.Columns.Select(column => column.Name))) + "'";
}
