using SchemaGen.Model.Planning;
using SchemaGen.Model.Statements;

namespace SchemaGen.Model.Dialects.SqlServer;

public sealed partial class SqlServerDialect
{
    /// <inheritdoc/>
    protected override string? PrimaryKeyLine(TablePlan plan) => plan.Table.PrimaryKey is { } key
        ? "CONSTRAINT " + Quote(plan.PrimaryKeyName!) + " PRIMARY KEY CLUSTERED (" + QuoteAll(key.Columns) + ")"
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
        if (!index.IsUnique || index.NullsNotDistinct) return "";
        var nullable = index.Columns.Select(column => plan.Table.FindColumn(column.Name)).Where(column => column is { IsNullable: true });
        var conditions = nullable.Select(column => Quote(column!.Name) + " IS NOT NULL").ToArray();
        return conditions.Length == 0 ? "" : " WHERE " + string.Join(" AND ", conditions);
    }
}
