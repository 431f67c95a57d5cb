using SchemaGen.Model.Planning;
using static SchemaGen.Model.Planning.Capability;

namespace SchemaGen.Model.Dialects.PostgreSql;

// Indexes of the extension vector, which need an operator class: the distance.
public sealed partial class PostgreSqlDialect
{
    private const int LongestIndexedVector = 2000;

    private static string VectorOperators(VectorDistance distance) => distance switch
    {
        VectorDistance.Euclidean => "vector_l2_ops",
        VectorDistance.InnerProduct => "vector_ip_ops",
        VectorDistance.Manhattan => "vector_l1_ops",
        _ => "vector_cosine_ops",
    };

    private static Capability SupportsVectors(Column column, VectorMethod method)
    {
        if (column.Type is VectorType { Dimensions: > LongestIndexedVector })
            return No(
                $"the extension vector indexes at most {LongestIndexedVector.Invariant()} dimensions, and {column.Name} has more",
                "store vectors of fewer dimensions");
        return method is { Method: VectorIndexMethod.IvfFlat, Distance: VectorDistance.Manhattan }
            ? No("the extension vector has no lists by Manhattan distance", "use VectorIndexMethod.Hnsw, or another distance")
            : Yes;
    }
}
