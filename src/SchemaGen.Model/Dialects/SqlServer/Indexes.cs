using SchemaGen.Model.Expressions;
using SchemaGen.Model.Planning;
using SchemaGen.Model.Statements;

namespace SchemaGen.Model.Dialects.SqlServer;

public sealed partial class SqlServerDialect
{
    /// <inheritdoc/>
    protected override string? PrimaryKeyLine(TablePlan plan) => plan.Table.PrimaryKey is { } key
        ? "CONSTRAINT " + Quote(plan.PrimaryKeyName!) + (plan.Table.Partitioning is { } partitioning && IsComputed(partitioning)
            ? " PRIMARY KEY NONCLUSTERED (" + QuoteAll(key.Columns) + ") ON [PRIMARY]"
            : " PRIMARY KEY CLUSTERED (" + QuoteAll(key.Columns) + ")")
        : null;

    /// <inheritdoc/>
    protected override SqlStatement? CreateIndex(Index index, TablePlan plan)
    {
        if (index.Kind != IndexKind.Columnstore) return base.CreateIndex(index, plan);
        var name = IndexName(index, plan);
        var columns = index.Columns.Select(column => column.Name).Concat(index.Include).Distinct();
        return new SqlStatement(
            "CREATE NONCLUSTERED COLUMNSTORE INDEX " + Quote(name) + " ON " + QuoteTable(plan.Table.Name) + " (" + QuoteAll(columns) + ")",
            StatementKind.CreateIndex,
            name);
    }

    /// <inheritdoc/>
    protected override string IndexSuffix(Index index, TablePlan plan) =>
        (index.Include.IsEmpty ? "" : " INCLUDE (" + QuoteAll(index.Include) + ")") + Filter(index, plan) + Storage(index, plan);

    /// <inheritdoc/>
    public override Capability SupportsReferenceTo(Index unique, Table table) =>
        !unique.NullsNotDistinct && unique.Columns.Any(column => table.FindColumn(column.Name) is { IsNullable: true })
            ? Capability.No(
                "the unique index over " + table.Name + " admits several NULLs, and SQL Server cannot refer to such an index",
                "make its columns required, or its NULLs equal with NullsNotDistinct")
            : Capability.Yes;

    // Texts too have to be of one length.
    /// <inheritdoc/>
    public override bool CanRefer(Column column, Column referenced, SchemaTarget target) => TypeName(column, target) == TypeName(referenced, target);

    // To SQL Server two NULLs are equal, so a unique index leaves out the rows that have one.
    private string Filter(Index index, TablePlan plan)
    {
        var nullable = index.Columns.Where(column => index is { IsUnique: true, NullsNotDistinct: false, Key: null } && plan.Table.FindColumn(column.Name) is { IsNullable: true });
        var notNull = nullable.Select(column => new IsNull(new ColumnReference(column.Name), IsNegated: true));
        var tests = (index.Condition is { } condition ? IndexFilter.Tests(condition) ?? [condition] : []).Concat(notNull).Distinct();
        var text = string.Join(" AND ", tests.Select(test => RenderCondition(test, plan.Target)));
        return text.Length == 0 ? "" : " WHERE " + text;
    }

    /// <inheritdoc/>
    public override Capability SupportsCondition(Index index, EquatableArray<Column> columns, SchemaTarget target)
    {
        var condition = index.Condition!;
        if (condition is RawSql) return Capability.Yes;
        var computed = columns.FirstOrDefault(column => column.Computation is not null && condition.Columns().Contains(column.Name));
        if (computed is not null)
            return Capability.No(
                "the condition of an index cannot read '" + computed.Name + "', a computed column, on SQL Server",
                "name the columns that it is computed from");
        return IndexFilter.Tests(condition) is null
            ? Capability.No(
                "the condition of an index on SQL Server is columns compared with literals, 'in' and 'is null', joined by 'and'",
                "write it so, or keep the answer in a column of its own")
            : Capability.Yes;
    }
}
