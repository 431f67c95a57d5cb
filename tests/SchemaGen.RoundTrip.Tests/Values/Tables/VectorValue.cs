using SchemaGen;

namespace EveryColumn;

/// <summary>In a table of its own, because PostgreSQL needs the extension vector for it.</summary>
[SchemaTable]
public partial class VectorValue
{
    public long Id { get; set; }

    [VectorColumn(3)] public float[]? Embedding { get; set; }
    [VectorColumn(1536)] public float[]? Long { get; set; }
}
