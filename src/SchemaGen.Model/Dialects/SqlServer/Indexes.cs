using SchemaGen.Model.Expressions;
using SchemaGen.Model.Planning;
using SchemaGen.Model.Statements;

namespace SchemaGen.Model.Dialects.SqlServer;

public sealed partial class SqlServerDialect
{
    /// <inheritdoc/>
    protected override string? PrimaryKeyLine(TablePlan plan) => plan.Table.PrimaryKey is { } key
        ? "CONSTRAINT " + Quote(plan.PrimaryKeyName!) + " PRIMARY KEY " + (IsClustered(plan.Table) || IsOutside(plan) || IsKeptOtherwise(plan.Table) ? "NONCLUSTERED" : "CLUSTERED")
            + " (" + QuoteAll(key.Columns) + ")" + (IsOutside(plan) ? " ON " + FilegroupOf(plan) : "")
        : null;

    // By another index than the primary key's.
    private static bool IsClustered(Table table) => table.Indexes.Any(index => index.Method is ClusteredMethod);

    /// <inheritdoc/>
    public override bool OrdersRowsByPrimaryKey => true;

    /// <inheritdoc/>
    protected override IEnumerable<SqlStatement> CreateIndex(Index index, string name, TablePlan plan) => index.Method switch
    {
        ColumnstoreMethod => CreateColumnstore(index, name, plan),
        FullTextMethod words => CreateFullText(index, words, plan),
        SpatialMethod spatial => CreateSpatial(index, spatial, name, plan),
        ClusteredMethod => CreateClustered(index, name, plan),
        null when plan.Table.Option<MemoryOptimized>() is not null => [],
        _ => base.CreateIndex(index, name, plan),
    };

    private IEnumerable<SqlStatement> CreateColumnstore(Index index, string name, TablePlan plan)
    {
        var columns = index.Columns.Select(column => column.Name).Concat(index.Include).Distinct();
        yield return new SqlStatement(
            "CREATE NONCLUSTERED COLUMNSTORE INDEX " + Quote(name) + " ON " + QuoteTable(plan.Table.Name) + " (" + QuoteAll(columns) + ")",
            StatementKind.CreateIndex,
            name);
    }

    private IEnumerable<SqlStatement> CreateClustered(Index index, string name, TablePlan plan)
    {
        yield return new SqlStatement(
            "CREATE " + (index.IsUnique ? "UNIQUE " : "") + "CLUSTERED INDEX " + Quote(name) + " ON " + QuoteTable(plan.Table.Name)
            + " (" + KeyList(index, plan) + ")" + FillFactor(index, DataCompression(plan.Table)) + Placement(plan),
            StatementKind.CreateIndex,
            name);
    }

    private static string FillFactor(Index index, string? compression = null)
    {
        var fill = index.FillFactor == 0 ? null : "FILLFACTOR = " + index.FillFactor.Invariant();
        return fill is null && compression is null ? "" : " WITH (" + (fill is null || compression is null ? fill ?? compression : fill + ", " + compression) + ")";
    }

    /// <inheritdoc/>
    public override Capability SupportsMethod(Index index, Table table, SchemaTarget target)
    {
        var columns = index.Columns.Select(column => table.FindColumn(column.Name)!).ToArray();
        return index.Method switch
        {
            ClusteredMethod => SupportsClustered(index, columns, table),
            FullTextMethod => SupportsFullText(table),
            SpatialMethod => SupportsSpatial(table),
            _ => Capability.Yes,
        };
    }

    // It holds the rows, so it has them all, and in their partitions.
    private static Capability SupportsClustered(Index index, Column[] columns, Table table)
    {
        if (IsClustered(table)) return Capability.No("SQL Server orders rows by one index", "use an ordinary index");
        if (index.IsUnique && columns.Any(column => column.IsNullable))
            return Capability.No("SQL Server takes two NULLs for the same, and an index that holds the rows leaves none out", "make the columns not null, or the index not unique");
        if (index.IsUnique && table.Partitioning is { } partitioning && (IsComputed(partitioning) || columns.All(column => column.Name != partitioning.Column)))
            return Capability.No("SQL Server orders a partitioned table by a unique index only with the partition column", "add that column, or make the index not unique");
        return columns.Sum(column => (long)LongestValue(column)) > LongestClusteredKey
            ? Capability.No("SQL Server keeps no more than 900 bytes in the key that orders the rows, and its columns may have more", "use an ordinary index, or give the columns shorter lengths")
            : Capability.Yes;
    }

    private const int LongestClusteredKey = 900;

    /// <inheritdoc/>
    protected override string IndexSuffix(Index index, TablePlan plan) =>
        (index.Include.IsEmpty ? "" : " INCLUDE (" + QuoteAll(index.Include) + ")") + Filter(index, plan) + FillFactor(index) + Storage(index, plan);

    /// <inheritdoc/>
    public override Capability SupportsReferenceTo(Index unique, Table table) =>
        !unique.NullsNotDistinct && unique.Columns.Any(column => table.FindColumn(column.Name) is { IsNullable: true })
            ? Capability.No(
                "the unique index over " + table.Name + " admits several NULLs, and SQL Server cannot refer to such an index",
                "make its columns required, or its NULLs equal with NullsNotDistinct")
            : Capability.Yes;

    // Texts too have to be of one length, and of one collation.
    /// <inheritdoc/>
    public override bool CanRefer(KeyColumn key, KeyColumn referenced, SchemaTarget target) =>
        TypeName(key.Column, target) == TypeName(referenced.Column, target) && key.Column.Collation == referenced.Column.Collation;

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
