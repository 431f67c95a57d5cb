using SchemaGen.Model.Dialects;
using SchemaGen.Model.Expressions;
using SchemaGen.Model.Planning;

namespace SchemaGen.Model.Rules;

/// <summary>
/// SG5001: foreign keys whose columns no index begins with. SG5002: indexes that another one makes up for. Both are about what a database
/// really gets, so an index that is left out there counts for nothing.
/// </summary>
public static class IndexRules
{
    /// <summary>The findings.</summary>
    public static IEnumerable<Finding> Check(Table table, IReadOnlyList<TablePlan> plans)
    {
        if (table.ForeignKeys.IsEmpty && table.Indexes.IsEmpty) return [];
        var findings = new List<Finding>();
        foreach (var key in table.ForeignKeys) CheckForeignKey(key, table, plans, findings);
        foreach (var index in table.Indexes)
            if (MayBeRedundant(index))
                CheckIndex(index, table, plans, findings);
        return findings;
    }

    private static void CheckForeignKey(ForeignKey key, Table table, IReadOnlyList<TablePlan> plans, List<Finding> findings)
    {
        var dialects = DialectSet.None;
        foreach (var plan in plans)
            if (!plan.Target.Dialect.IndexesForeignKeys && Has(plan, key) && !IsFound(key, plan.Table))
                dialects |= plan.Target.Dialect.Flag;
        if (dialects == DialectSet.None) return;
        findings.Add(new Finding(
            RuleIds.ForeignKeyWithoutIndex,
            FindingSeverity.Info,
            key.Place,
            $"No index of '{table.Name}' begins with {List(key.Columns)}, so {SqlDialect.NamesOf(dialects)} {((dialects & (dialects - 1)) == 0 ? "reads" : "read")} the whole table for each row that is deleted from "
            + $"'{key.ReferencedTable}'; add [CompositeIndex({string.Join(", ", key.Columns.Select(column => '"' + column + '"'))})]")
        {
            Dialects = dialects,
            Properties = [new(FindingProperties.Columns, string.Join("\n", key.Columns))],
        });
    }

    private static bool Has(TablePlan plan, ForeignKey key)
    {
        foreach (var kept in plan.Table.ForeignKeys)
            if (kept.Columns == key.Columns && kept.ReferencedTable == key.ReferencedTable)
                return true;
        return false;
    }

    // An index over some of the columns finds few rows enough, as long as it begins with none of others.
    private static bool IsFound(ForeignKey key, Table table)
    {
        if (table.PrimaryKey is { } primary && Begins(primary.Columns, key)) return true;
        foreach (var index in table.Indexes)
            if (index is { Key: null, IsInvisible: false, Method: null or ClusteredMethod or HashMethod } && HoldsAllThatRefer(index.Condition, key)
                && Begins(index.Columns.Select(column => column.Name), key))
                return true;
        return false;
    }

    private static bool Begins(IEnumerable<string> columns, ForeignKey key) => columns.Take(key.Columns.Count).All(key.Columns.Contains);

    // A row that refers to another has no NULL there.
    private static bool HoldsAllThatRefer(Expression? condition, ForeignKey key) =>
        condition is null || (condition is IsNull { IsNegated: true, Operand: ColumnReference column } && key.Columns.Contains(column.Name));

    // What a template brings is not the author's to take away.
    private static bool MayBeRedundant(Index index) => index is { IsUnique: false, IsFromTemplate: false, Key: null, Method: null, IsInvisible: false };

    private static void CheckIndex(Index index, Table table, IReadOnlyList<TablePlan> plans, List<Finding> findings)
    {
        var dialects = DialectSet.None;
        var all = DialectSet.None;
        Index? other = null;
        var isPrimary = false;
        foreach (var plan in plans)
        {
            if (!plan.Table.Indexes.Any(kept => kept.Place == index.Place && kept.Columns == index.Columns)) continue;
            all |= plan.Target.Dialect.Flag;
            var better = plan.Table.Indexes.FirstOrDefault(candidate => candidate.Place != index.Place && MakesUpFor(index, candidate));
            var key = index.Condition is null && index.Include.IsEmpty && plan.Table.PrimaryKey is { } primary
                && StartsWith(primary.Columns.Select(name => new IndexColumn(name)).ToArray(), index.Columns);
            if (better is null && !key) continue;
            other ??= better;
            isPrimary |= key;
            dialects |= plan.Target.Dialect.Flag;
        }

        if (dialects == DialectSet.None || dialects != all) return;
        findings.Add(new Finding(
            RuleIds.RedundantIndex,
            FindingSeverity.Info,
            index.Place,
            $"The index over {List(index.Columns.Select(column => column.Name))} of '{table.Name}' finds nothing that the {(isPrimary ? "primary key" : "index over " + List(other!.Columns.Select(column => column.Name)))} does not, "
            + "and costs time with each change; remove it")
        {
            Other = isPrimary ? null : other!.Place,
        });
    }

    private static bool MakesUpFor(Index index, Index other) =>
        other is { Key: null, IsInvisible: false, Method: null or ClusteredMethod }
        && Equals(other.Condition, index.Condition)
        && (other.Columns.Count > index.Columns.Count || other.IsUnique || other.Include.Count > index.Include.Count)
        && StartsWith(other.Columns, index.Columns)
        && index.Include.All(column => other.Include.Contains(column) || other.Columns.Any(part => part.Name == column));

    private static bool StartsWith(IReadOnlyList<IndexColumn> columns, IReadOnlyList<IndexColumn> beginning)
    {
        if (beginning.Count > columns.Count) return false;
        for (var i = 0; i < beginning.Count; i++)
            if (columns[i] != beginning[i])
                return false;
        return true;
    }

    private static string List(IEnumerable<string> columns) => "(" + string.Join(", ", columns) + ")";
}
