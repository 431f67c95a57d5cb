using SchemaGen.Model.Expressions;
using SchemaGen.Model.Planning;

namespace SchemaGen.Model.Dialects.SqlServer;

// SQL Server indexes columns only, so an expression is a computed column; queries that have the same expression find its index.
public sealed partial class SqlServerDialect
{
    /// <inheritdoc/>
    protected override string KeyList(Index index, TablePlan plan) => index.Key is null
        ? base.KeyList(index, plan)
        : Quote(IndexColumns(plan, KindsOf).First(column => column.Index == index).Name);

    /// <inheritdoc/>
    protected override IEnumerable<string> ExtraColumnLines(TablePlan plan) => IndexColumns(plan, KindsOf)
        .Select(column => Quote(column.Name) + " AS (" + RenderValue(column.Index.Key!.Expression, plan.Target) + ")")
        .Concat(PartitionNumber(plan))
        .Concat(PeriodLines(plan))
        .Concat(IndexLines(plan));

    /// <inheritdoc/>
    public override Capability SupportsExpression(Index index, EquatableArray<Column> columns, SchemaTarget target)
    {
        var key = index.Key!;
        var read = columns.Where(column => key.Expression.Columns().Contains(column.Name)).ToArray();
        if (index.IsUnique && read.Any(column => column.IsNullable))
            return Capability.No(
                "SQL Server takes two NULLs for the same, and cannot leave those of an expression out of an index",
                "make the columns not null, or index a column of its own");
        if (read.Any(column => column.Type is FloatType))
            return Capability.No("SQL Server indexes nothing that is computed from floating point", "use a decimal column");
        return key.Expression is not RawSql && key.Type == ExpressionType.Text && !(key.Expression.LongestText(columns) * 2 <= LongestKey)
            ? Capability.No(
                "SQL Server keeps no value of more than 1,700 bytes in an index, which this one may have", "give the columns at most 850 characters")
            : base.SupportsExpression(index, columns, target);
    }

    private static IEnumerable<string> KindsOf(Index index) => index.Key is null ? [] : ["expression"];
}
