using SchemaGen.Model.Planning;
using SchemaGen.Model.Statements;
using static SchemaGen.Model.Planning.Capability;

namespace SchemaGen.Model.Dialects.PostgreSql;

// CREATE INDEX, for each access method: its name, its columns with their operator classes, and its parameters.
public sealed partial class PostgreSqlDialect
{
    /// <inheritdoc/>
    protected override IEnumerable<SqlStatement> CreateIndex(Index index, string name, TablePlan plan)
    {
        if (index.Method is ExclusionMethod exclusion)
        {
            yield return AddExclusion(index, exclusion, name, plan);
            yield break;
        }

        yield return new SqlStatement(
            "CREATE " + (index.IsUnique ? "UNIQUE INDEX " : "INDEX ") + Quote(name) + " ON " + QuoteTable(plan.Table.Name)
            + AccessMethod(index, plan) + " (" + KeyList(index, plan) + ")" + IndexSuffix(index, plan),
            StatementKind.CreateIndex,
            name);
        if (index.Method is ClusteredMethod)
            yield return new SqlStatement("ALTER TABLE " + QuoteTable(plan.Table.Name) + " CLUSTER ON " + Quote(name), StatementKind.Execute, name);
    }

    private static string AccessMethod(Index index, TablePlan plan) => index.Method switch
    {
        FullTextMethod or GinMethod => " USING gin",
        GistMethod or SpatialMethod => " USING gist",
        SpGistMethod => " USING spgist",
        BrinMethod => " USING brin",
        HashMethod => " USING hash",
        BloomMethod => " USING bloom",
        VectorMethod { Method: VectorIndexMethod.IvfFlat } => " USING ivfflat",
        VectorMethod => " USING hnsw",
        _ => "",
    };

    /// <inheritdoc/>
    protected override string KeyList(Index index, TablePlan plan) => index.Method is FullTextMethod words
        ? WordsOf(index, words, plan)
        : base.KeyList(index, plan);

    /// <inheritdoc/>
    protected override IEnumerable<string> KeyParts(IndexColumn column, Index index, TablePlan plan)
    {
        if (index.Method is null or ClusteredMethod) return base.KeyParts(column, index, plan);
        var stored = plan.Table.FindColumn(column.Name)!;
        var key = IsCast(index, stored) ? "(" + Quote(column.Name) + "::jsonb)" : Quote(column.Name);
        return [OperatorClass(index, stored) is { } operators ? key + " " + operators : key];
    }

    /// <inheritdoc/>
    protected override string IndexSuffix(Index index, TablePlan plan) =>
        (index.Include.IsEmpty ? "" : " INCLUDE (" + QuoteAll(index.Include) + ")")
        + (index.NullsNotDistinct ? " NULLS NOT DISTINCT" : "")
        + StorageParameters(index)
        + (TablespaceOfIndexes(plan) is { } space ? " TABLESPACE " + Quote(space) : "")
        + base.IndexSuffix(index, plan);

    private static string StorageParameters(Index index)
    {
        if (index is { Method: null, FillFactor: 0 }) return "";
        var parameters = new List<string>();
        void Add(string name, int value)
        {
            if (value != 0) parameters.Add(name + " = " + value.Invariant());
        }

        Add("fillfactor", index.FillFactor);
        if (index.Method is BrinMethod brin) Add("pages_per_range", brin.PagesPerRange);
        if (index.Method is BloomMethod bloom) Add("length", bloom.Length);
        if (index.Method is VectorMethod { Method: VectorIndexMethod.Hnsw } graph)
        {
            Add("m", graph.Neighbors);
            Add("ef_construction", graph.Candidates);
        }

        if (index.Method is VectorMethod { Method: VectorIndexMethod.IvfFlat } lists) Add("lists", lists.Lists);
        return parameters.Count == 0 ? "" : " WITH (" + string.Join(", ", parameters) + ")";
    }

    /// <inheritdoc/>
    public override Capability SupportsMethod(Index index, Table table, SchemaTarget target)
    {
        var columns = index.Columns.Select(column => table.FindColumn(column.Name)!).ToArray();
        if (columns.FirstOrDefault(IsVirtual) is { } computed) return OnVirtual(computed);
        switch (index.Method)
        {
            case ClusteredMethod when table.Partitioning is not null:
                return No("PostgreSQL orders a partitioned table by no index", "use an ordinary index");
            case ExclusionMethod exclusion:
                return SupportsExclusion(index, exclusion, table, target);
            case FullTextMethod:
                return SupportsWords(columns);
            case VectorMethod vector:
                return SupportsVectors(columns[0], vector);
            case SpatialMethod or ClusteredMethod or ColumnstoreMethod:
                return Yes;
        }

        if (index.Method is OperatorMethod { OperatorClass: { } operators } method && !columns.Any(column => IsFor(operators, method, column)))
            return No($"the operator class {operators} of PostgreSQL is for no column of the index", "leave it out for what is usual, or name one of the columns' types");
        if (index.Method is BrinMethod { OperatorClass: { } kind } && target.Version < FirstWithSeveralRanges && (kind.EndsWith("_minmax_multi_ops", StringComparison.Ordinal) || kind.EndsWith("_bloom_ops", StringComparison.Ordinal)))
            return No($"PostgreSQL has {kind} and its like since version 14", "leave the operator class out, or the index there");
        foreach (var column in columns)
            if (OperatorClass(index, column) is null && !HasOperators(index.Method!, column, target.Version))
                return No(
                    $"a {index.Method!.Name} of PostgreSQL takes no column like {column.Name}, which is {column.Type.Canonical}",
                    "use an index of another kind");
        return Yes;
    }
}
