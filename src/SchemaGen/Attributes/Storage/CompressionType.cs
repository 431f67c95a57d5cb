namespace SchemaGen;

/// <summary>How the rows of a table are compressed.</summary>
public enum CompressionType
{
    /// <summary>As the database does it by itself; takes the compression of a template away.</summary>
    None = 0,

    /// <summary>Row by row or, on PostgreSQL, long value by long value.</summary>
    Row = 1,

    /// <summary>Page by page, which is smaller, and slower to write.</summary>
    Page = 2,

    /// <summary>Column by column: for tables that are read in whole columns.</summary>
    Columnstore = 3,

    /// <summary>Page by page with zlib.</summary>
    Zlib = 4,

    /// <summary>With LZ4, which is fast: page by page or, on PostgreSQL, long value by long value.</summary>
    Lz4 = 5,

    /// <summary>With Zstandard. No supported database lets a table ask for it.</summary>
    Zstd = 6,
}
