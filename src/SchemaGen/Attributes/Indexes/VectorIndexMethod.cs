namespace SchemaGen;

/// <summary>How an index of vectors is built.</summary>
public enum VectorIndexMethod
{
    /// <summary>A graph in which each vector is linked with near ones, in layers.</summary>
    Hnsw = 0,

    /// <summary>Lists of vectors around centers, which are found when the index is made.</summary>
    IvfFlat = 1,

    /// <summary>A graph that is read from the disk, of SQL Server.</summary>
    DiskAnn = 2,
}
