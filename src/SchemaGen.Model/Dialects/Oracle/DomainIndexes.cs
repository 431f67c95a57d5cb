using SchemaGen.Model.Planning;
using SchemaGen.Model.Statements;
using static SchemaGen.Model.Planning.Capability;

namespace SchemaGen.Model.Dialects.Oracle;

// Full-text, spatial and vector indexes. A CONTEXT index is over one column, so several get one each; it is kept at each commit.
public sealed partial class OracleDialect
{
    private IEnumerable<SqlStatement> CreateContexts(Index index, string name, TablePlan plan)
    {
        foreach (var column in index.Columns)
        {
            var own = index.Columns.Count == 1 ? name : plan.Names.Take(name + "_" + column.Name);
            yield return new SqlStatement(
                CreateIndex("INDEX", own, Quote(column.Name), plan) + " INDEXTYPE IS CTXSYS.CONTEXT PARAMETERS ('SYNC (ON COMMIT)')",
                StatementKind.CreateIndex,
                own);
        }
    }

    private SqlStatement CreateSpatial(Index index, string name, TablePlan plan) => new(
        CreateIndex("INDEX", name, Quote(index.Columns[0].Name), plan) + " INDEXTYPE IS MDSYS.SPATIAL_INDEX_V2", StatementKind.CreateIndex, name);

    private SqlStatement CreateVector(Index index, VectorMethod vector, string name, TablePlan plan)
    {
        var distance = vector.Distance switch
        {
            VectorDistance.Euclidean => "EUCLIDEAN",
            VectorDistance.InnerProduct => "DOT",
            VectorDistance.Manhattan => "MANHATTAN",
            _ => "COSINE",
        };
        var (organization, parameters) = vector.Method == VectorIndexMethod.IvfFlat
            ? ("NEIGHBOR PARTITIONS", Parameters("IVF", ("NEIGHBOR PARTITIONS", vector.Lists)))
            : ("INMEMORY NEIGHBOR GRAPH", Parameters("HNSW", ("NEIGHBORS", vector.Neighbors), ("EFCONSTRUCTION", vector.Candidates)));
        return new SqlStatement(
            CreateIndex("VECTOR INDEX", name, Quote(index.Columns[0].Name), plan) + " ORGANIZATION " + organization + " DISTANCE " + distance
            + " WITH TARGET ACCURACY 95" + parameters,
            StatementKind.CreateIndex,
            name);
    }

    private static string Parameters(string type, params (string Name, int Value)[] values)
    {
        var written = values.Where(value => value.Value != 0).Select(value => ", " + value.Name + " " + value.Value.Invariant()).ToArray();
        return written.Length == 0 ? "" : " PARAMETERS (TYPE " + type + string.Concat(written) + ")";
    }

    /// <inheritdoc/>
    public override Capability SupportsMethod(Index index, Table table, SchemaTarget target)
    {
        var columns = index.Columns.Select(column => table.FindColumn(column.Name)!).ToArray();
        if (index.Method is BitmapMethod)
            return columns.Select(column => SupportsKey(column, index, target)).FirstOrDefault(answer => !answer.IsSupported)
                ?? (columns.Length > MostBitmapColumns ? No("Oracle has at most 30 columns in a bitmap index", "leave some out") : Yes);
        if (index.Method is FullTextMethod or SpatialMethod && table.Partitioning is IntervalPartitioning)
            return No("Oracle has no text or spatial indexes on tables that are partitioned by an interval", "leave the index or the partitioning out there");
        if (columns.FirstOrDefault(column => column.IsEncryptedByDatabase(target)) is { } encrypted)
            return No("Oracle has only ordinary indexes over an encrypted column, as " + encrypted.Name + " is", "index a column that is not encrypted");
        return index.Method is VectorMethod { Method: VectorIndexMethod.Hnsw } && table.Partitioning is not null
            ? No("Oracle has no graphs of vectors on partitioned tables", "use VectorIndexMethod.IvfFlat there")
            : Yes;
    }

    private const int MostBitmapColumns = 30;
}
