using SchemaGen.Model.Planning;
using SchemaGen.Model.Statements;

namespace SchemaGen.Model.Dialects.Oracle;

public sealed partial class OracleDialect
{
    // No constraint admits a time with its zone, so a primary key over one is a unique index; its columns are never NULL, and no
    // foreign key can refer to it, as those cannot hold such a time either.
    /// <inheritdoc/>
    protected override string? PrimaryKeyLine(TablePlan plan) =>
        plan.Table.PrimaryKey is { } key && HasZone(key.Columns, plan.Table) ? null
            : base.PrimaryKeyLine(plan) is { } line && SpaceOfIndexes(plan) is { Length: > 0 } space ? line + " USING INDEX" + space
            : base.PrimaryKeyLine(plan);

    /// <inheritdoc/>
    protected override IEnumerable<SqlStatement> CompleteTable(TablePlan plan)
    {
        foreach (var statement in DescribeGeometry(plan)) yield return statement;
        if (plan.Table.PrimaryKey is not { } key || !HasZone(key.Columns, plan.Table)) yield break;
        var name = plan.PrimaryKeyName!;
        yield return new SqlStatement(CreateIndex("UNIQUE INDEX", name, QuoteAll(key.Columns), plan) + SpaceOfIndexes(plan), StatementKind.CreateIndex, name);
    }

    private static bool HasZone(IEnumerable<string> columns, Table table) =>
        columns.Any(column => table.FindColumn(column) is { Type: TimestampTzType });

    /// <inheritdoc/>
    protected override IEnumerable<SqlStatement> CreateIndex(Index index, string name, TablePlan plan) => index.Method switch
    {
        FullTextMethod => CreateContexts(index, name, plan),
        SpatialMethod => [CreateSpatial(index, name, plan)],
        VectorMethod vector => [CreateVector(index, vector, name, plan)],
        _ => CreateOrdered(index, name, plan),
    };

    private IEnumerable<SqlStatement> CreateOrdered(Index index, string name, TablePlan plan)
    {
        // An index in the partitions of its table outlives the dropping of one; a unique one is whole, whatever its columns.
        var suffix = plan.Table.Partitioning is null ? "" : " LOCAL";
        var kind = index.Method is BitmapMethod ? "BITMAP INDEX" : "INDEX";
        var text = index.IsUnique
            ? UniqueKey(index, name, plan)
            : CreateIndex(kind, name, KeyList(index, plan), plan) + suffix + SpaceOfIndexes(plan) + Free(index) + (index.IsInvisible ? " INVISIBLE" : "");
        yield return new SqlStatement(text, StatementKind.CreateIndex, name);
        // The constraint makes its index by itself.
        if (index is { IsUnique: true, IsInvisible: true })
            yield return new SqlStatement("ALTER INDEX " + QuoteTable(plan.Table.Name with { Name = name }) + " INVISIBLE", StatementKind.Execute, name);
    }

    private static string Free(Index index) => index.FillFactor == 0 ? "" : " PCTFREE " + Math.Min(100 - index.FillFactor, 99).Invariant();

    // A foreign key refers to a constraint and not to an index, so a unique key is one where it can be.
    private string UniqueKey(Index index, string name, TablePlan plan) => IsConstraint(index, plan.Table)
        ? "ALTER TABLE " + QuoteTable(plan.Table.Name) + " ADD CONSTRAINT " + Quote(name)
            + " UNIQUE (" + QuoteAll(index.Columns.Select(column => column.Name)) + ")" + (SpaceOfIndexes(plan) + Free(index) is { Length: > 0 } storage ? " USING INDEX" + storage : "")
        : CreateIndex("UNIQUE INDEX", name, UniqueExpressions(index, plan), plan) + SpaceOfIndexes(plan) + Free(index);

    // No constraint holds for some rows, over an expression, or over a time with its zone, whose UTC value an index orders. To it,
    // two keys with a NULL among other values are equal, and those of nothing but NULLs are not.
    private static bool IsConstraint(Index index, Table table)
    {
        if (index.Key is not null || index.Condition is not null) return false;
        if (HasZone(index.Columns.Select(column => column.Name), table)) return false;
        var nullable = NullableOf(index, table).Length;
        if (index.NullsNotDistinct) return nullable < index.Columns.Count;
        return nullable == 0 ? !index.Columns.Any(column => column.IsDescending) : index.Columns.Count == 1;
    }

    private static IndexColumn[] NullableOf(Index index, Table table) =>
        [.. index.Columns.Where(column => table.FindColumn(column.Name) is { IsNullable: true })];

    // The key of a unique index that no constraint can stand for.
    private string UniqueExpressions(Index index, TablePlan plan)
    {
        if (index.Key is not null) return PartialExpression(index, plan);
        var nullable = NullableOf(index, plan.Table);
        // A part that is never NULL puts keys of nothing but NULLs into the index.
        if (index.NullsNotDistinct)
            return index.Condition is null
                ? OrderedKey(index.Columns.Select(column => column with { IsDescending = false })) + ", 0"
                : WholeKey(index, [], plan) + ", CASE WHEN " + RenderCondition(index.Condition, plan.Target) + " THEN 0 END";
        return index.Condition is not null || (nullable.Length > 0 && index.Columns.Count > 1) ? WholeKey(index, nullable, plan) : OrderedKey(index.Columns);
    }

    private string PartialExpression(Index index, TablePlan plan)
    {
        var value = RenderValue(index.Key!.Expression, plan.Target);
        return index.Condition is { } condition ? "CASE WHEN " + RenderCondition(condition, plan.Target) + " THEN " + value + " END" : value;
    }

    /// <inheritdoc/>
    public override Capability SupportsReferenceTo(Index unique, Table table) => IsConstraint(unique, table)
        ? Capability.Yes
        : Capability.No(
            "the key of " + table.Name + " is an index on Oracle, and a foreign key refers to a constraint",
            "make its columns required and ascending");

    // The size of a type does not count, only its name.
    /// <inheritdoc/>
    public override bool CanRefer(KeyColumn key, KeyColumn referenced, SchemaTarget target) =>
        WithoutSize(TypeName(key.Column, target)) == WithoutSize(TypeName(referenced.Column, target));

    private static string WithoutSize(string type) => type.Split('(')[0];

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
