using SchemaGen.Model.Planning;
using static SchemaGen.Model.Planning.Capability;

namespace SchemaGen.Model.Dialects.MariaDb;

// A graph of vectors: one a table, over a column that is never NULL.
public sealed partial class MariaDbDialect
{
    private const int FewestNeighbors = 3;

    /// <inheritdoc/>
    public override Capability SupportsMethod(Index index, Table table, SchemaTarget target)
    {
        if (index.Method is not VectorMethod vector) return base.SupportsMethod(index, table, target);
        var column = table.FindColumn(index.Columns[0].Name)!;
        if (column.IsNullable) return No("MariaDB indexes no vectors in a column that admits NULL, as " + column.Name + " does", "make the column not null");
        if (table.Indexes.Any(other => other.Method is VectorMethod)) return No("MariaDB has one vector index a table", "keep the other vectors in a table of their own");
        if (table.Partitioning is not null) return No("MariaDB has no vector indexes on partitioned tables", "leave the index or the partitioning out there");
        return vector.Distance is VectorDistance.Cosine or VectorDistance.Euclidean
            ? Yes
            : No("MariaDB indexes vectors by cosine and Euclidean distance only", "use one of these there");
    }

    /// <inheritdoc/>
    protected override string IndexSuffix(Index index, TablePlan plan) => index.Method is VectorMethod vector
        ? (vector.Neighbors == 0 ? "" : " M=" + Math.Max(vector.Neighbors, FewestNeighbors).Invariant())
            + " DISTANCE=" + (vector.Distance == VectorDistance.Cosine ? "cosine" : "euclidean")
        : base.IndexSuffix(index, plan);
}
