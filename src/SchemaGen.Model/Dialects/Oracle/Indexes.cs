using SchemaGen.Model.Planning;
using SchemaGen.Model.Statements;

namespace SchemaGen.Model.Dialects.Oracle;

public sealed partial class OracleDialect
{
    // No constraint admits a time with its zone, so a primary key over one is a unique index; its columns are never NULL, and no
    // foreign key can refer to it, as those cannot hold such a time either.
    /// <inheritdoc/>
    protected override string? PrimaryKeyLine(TablePlan plan) =>
        plan.Table.PrimaryKey is { } key && HasZone(key.Columns, plan) ? null : base.PrimaryKeyLine(plan);

    /// <inheritdoc/>
    protected override IEnumerable<SqlStatement> CompleteTable(TablePlan plan)
    {
        foreach (var statement in DescribeGeometry(plan)) yield return statement;
        if (plan.Table.PrimaryKey is not { } key || !HasZone(key.Columns, plan)) yield break;
        var name = plan.PrimaryKeyName!;
        yield return new SqlStatement(CreateIndex("UNIQUE INDEX", name, QuoteAll(key.Columns), plan), StatementKind.CreateIndex, name);
    }

    private static bool HasZone(IEnumerable<string> columns, TablePlan plan) =>
        columns.Any(column => plan.Table.FindColumn(column) is { Type: TimestampTzType });

    /// <inheritdoc/>
    protected override SqlStatement? CreateIndex(Index index, TablePlan plan)
    {
        var name = IndexName(index, plan);
        // An index in the partitions of its table outlives the dropping of one; a unique one is whole, whatever its columns.
        var suffix = plan.Table.Partitioning is null ? "" : " LOCAL";
        var text = index.IsUnique
            ? UniqueKey(index, name, plan)
            : CreateIndex("INDEX", name, KeyList(index, plan), plan) + suffix;
        return new SqlStatement(text, StatementKind.CreateIndex, name);
    }

    // A foreign key refers to a constraint and not to an index, so a unique key is one where it can be.
    private string UniqueKey(Index index, string name, TablePlan plan)
    {
        if (index.Key is not null) return CreateIndex("UNIQUE INDEX", name, PartialExpression(index, plan), plan);
        var nullable = index.Columns.Where(column => plan.Table.FindColumn(column.Name) is { IsNullable: true }).ToArray();
        if (index.Condition is not null || (nullable.Length > 0 && index.Columns.Count > 1))
            return CreateIndex("UNIQUE INDEX", name, WholeKey(index, nullable, plan), plan);
        // An index orders a time with its zone by its UTC value.
        var hasZone = HasZone(index.Columns.Select(column => column.Name), plan);
        if (hasZone || (nullable.Length == 0 && index.Columns.Any(column => column.IsDescending)))
            return CreateIndex("UNIQUE INDEX", name, OrderedKey(index.Columns), plan);
        return "ALTER TABLE " + QuoteTable(plan.Table.Name) + " ADD CONSTRAINT " + Quote(name)
            + " UNIQUE (" + QuoteAll(index.Columns.Select(column => column.Name)) + ")";
    }

    private string PartialExpression(Index index, TablePlan plan)
    {
        var value = RenderValue(index.Key!.Expression, plan.Target);
        return index.Condition is { } condition ? "CASE WHEN " + RenderCondition(condition, plan.Target) + " THEN " + value + " END" : value;
    }

    // To Oracle two keys with a NULL among other values are equal; a key of nothing but NULLs is in no index. (A descending
    // column of an index is never NULL, so the order is left out here; a single column is read either way.)
    private string WholeKey(Index index, IndexColumn[] nullable, TablePlan plan)
    {
        var tests = nullable.Select(column => Quote(column.Name) + " IS NOT NULL").ToList();
        if (index.Condition is { } which) tests.Insert(0, RenderCondition(which, plan.Target) is var text && tests.Count > 0 ? "(" + text + ")" : text);
        var condition = string.Join(" AND ", tests);
        return string.Join(", ", index.Columns.Select(column => "CASE WHEN " + condition + " THEN " + Quote(column.Name) + " END"));
    }

    private string OrderedKey(IEnumerable<IndexColumn> columns) =>
        string.Join(", ", columns.Select(column => Quote(column.Name) + (column.IsDescending ? " DESC" : "")));

    // An index lies in the session's schema unless its name says otherwise.
    private string CreateIndex(string kind, string name, string key, TablePlan plan) =>
        "CREATE " + kind + " " + QuoteTable(plan.Table.Name with { Name = name }) + " ON " + QuoteTable(plan.Table.Name) + " (" + key + ")";
}
