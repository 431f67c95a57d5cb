using SchemaGen.Model.Planning;
using SchemaGen.Model.Statements;
using static SchemaGen.Model.Planning.Capability;

namespace SchemaGen.Model.Dialects.MySqlFamily;

// Full-text and spatial indexes of InnoDB. Words are compared by the collation of their columns, so in the letter case of most.
public abstract partial class MySqlFamilyDialect
{
    /// <summary>What ends the statement of an index that queries do without.</summary>
    protected abstract string Invisible { get; }

    /// <inheritdoc/>
    protected override IEnumerable<SqlStatement> CreateIndex(Index index, string name, TablePlan plan)
    {
        var kind = index.Method switch
        {
            FullTextMethod => "FULLTEXT INDEX ",
            SpatialMethod => "SPATIAL INDEX ",
            VectorMethod => "VECTOR INDEX ",
            _ => null,
        };
        if (kind is null) return base.CreateIndex(index, name, plan);
        return
        [
            new SqlStatement(
                "CREATE " + kind + Quote(name) + " ON " + QuoteTable(plan.Table.Name) + " (" + QuoteAll(index.Columns.Select(column => column.Name)) + ")"
                + IndexSuffix(index, plan),
                StatementKind.CreateIndex,
                name),
        ];
    }

    /// <inheritdoc/>
    public override Capability SupportsMethod(Index index, Table table, SchemaTarget target)
    {
        var columns = index.Columns.Select(column => table.FindColumn(column.Name)!).ToArray();
        if (index.Method is SpatialMethod && columns.Any(column => column.IsNullable))
            return No(DisplayName + " indexes no shapes in a column that admits NULL, as " + columns[0].Name + " does", "make the column not null");
        return index.Method is FullTextMethod && columns.Select(CollationOf).Distinct().Count() > 1
            ? No(DisplayName + " searches texts of one collation together, and those of the index have several", "index the columns one by one, or give them one collation")
            : Yes;
    }

    private static string CollationOf(Column column) => column.Collation ?? (column.Type is CaseInsensitiveTextType ? "ci" : "");

    // Without a primary key, the rows are in the order of the first unique index over columns that are not null, which cannot be hidden.
    /// <inheritdoc/>
    public override Capability SupportsHiding(Index index, Table table, SchemaTarget target) =>
        index.IsUnique && table.PrimaryKey is null && Supports(Feature.InvisibleIndex, target).IsSupported
            ? No(DisplayName + " takes a unique index for the primary key where there is none, and that cannot be hidden", "give the table a primary key")
            : base.SupportsHiding(index, table, target);

    /// <inheritdoc/>
    public override bool OrdersRowsByPrimaryKey => true;
}
