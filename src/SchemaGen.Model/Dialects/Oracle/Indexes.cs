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
            : CreateIndex("INDEX", name, OrderedKey(KeyColumns(index, plan)), plan) + suffix;
        return new SqlStatement(text, StatementKind.CreateIndex, name);
    }

    // A foreign key refers to a constraint and not to an index, so a unique key is one where it can be.
    private string UniqueKey(Index index, string name, TablePlan plan)
    {
        if (UniqueExpressions(index, plan.Table) is { } expressions) return CreateIndex("UNIQUE INDEX", name, expressions, plan);
        return "ALTER TABLE " + QuoteTable(plan.Table.Name) + " ADD CONSTRAINT " + Quote(name)
            + " UNIQUE (" + QuoteAll(index.Columns.Select(column => column.Name)) + ")";
    }

    // The key of a unique index that no constraint can stand for, or null where one can.
    private string? UniqueExpressions(Index index, Table table)
    {
        var nullable = index.Columns.Where(column => table.FindColumn(column.Name) is { IsNullable: true }).ToArray();
        if (index.NullsNotDistinct)
            return nullable.Length == index.Columns.Count ? OrderedKey(index.Columns.Select(column => column with { IsDescending = false })) + ", 0" : null;
        if (nullable.Length > 0 && index.Columns.Count > 1) return WholeKey(index, nullable);
        // An index orders a time with its zone by its UTC value.
        var hasZone = index.Columns.Any(column => table.FindColumn(column.Name) is { Type: TimestampTzType });
        return hasZone || (nullable.Length == 0 && index.Columns.Any(column => column.IsDescending)) ? OrderedKey(index.Columns) : null;
    }

    /// <inheritdoc/>
    public override Capability SupportsReferenceTo(Index unique, Table table) => UniqueExpressions(unique, table) is null
        ? Capability.Yes
        : Capability.No(
            "the key of " + table.Name + " is an index on Oracle, and a foreign key refers to a constraint",
            "make its columns required and ascending");

    // The size of a type does not count, only its name.
    /// <inheritdoc/>
    public override bool CanRefer(Column column, Column referenced, SchemaTarget target) =>
        WithoutSize(TypeName(column, target)) == WithoutSize(TypeName(referenced, target));

    private static string WithoutSize(string type) => type.Split('(')[0];

    // To Oracle two keys with a NULL among other values are equal; a key of nothing but NULLs is in no index. (A descending
    // column of an index is never NULL, so the order is left out here; a single column is read either way.)
    private string WholeKey(Index index, IndexColumn[] nullable)
    {
        var condition = string.Join(" AND ", nullable.Select(column => Quote(column.Name) + " IS NOT NULL"));
        return string.Join(", ", index.Columns.Select(column => "CASE WHEN " + condition + " THEN " + Quote(column.Name) + " END"));
    }

    private string OrderedKey(IEnumerable<IndexColumn> columns) =>
        string.Join(", ", columns.Select(column => Quote(column.Name) + (column.IsDescending ? " DESC" : "")));

    // An index lies in the session's schema unless its name says otherwise.
    private string CreateIndex(string kind, string name, string key, TablePlan plan) =>
        "CREATE " + kind + " " + QuoteTable(plan.Table.Name with { Name = name }) + " ON " + QuoteTable(plan.Table.Name) + " (" + key + ")";
}
