using SchemaGen.Model.Planning;

namespace SchemaGen.Model;

/// <summary>Something about how a table is stored. Of one kind a table has one a database, but for extensions.</summary>
public abstract record TableOption
{
    /// <summary>The databases that it counts for.</summary>
    public DialectSet Dialects { get; init; } = DialectSet.All;

    /// <summary>Where it was declared.</summary>
    public Place Place { get; init; } = Place.None;

    /// <summary>What a database needs for it.</summary>
    public abstract Feature Feature { get; }

    /// <summary>What is left out without it, as a phrase: <c>the compression by rows</c>.</summary>
    public abstract string What { get; }

    /// <summary>The option as the canonical text of a schema prints it.</summary>
    public abstract string Canonical { get; }
}

/// <summary>How rows are compressed. The values are those of the runtime's <c>SchemaGen.CompressionType</c>.</summary>
public enum CompressionType
{
    /// <summary>As the database does it by itself.</summary>
    None = 0,

    /// <summary>Row by row.</summary>
    Row = 1,

    /// <summary>Page by page.</summary>
    Page = 2,

    /// <summary>Column by column.</summary>
    Columnstore = 3,

    /// <summary>With zlib.</summary>
    Zlib = 4,

    /// <summary>With LZ4.</summary>
    Lz4 = 5,

    /// <summary>With Zstandard.</summary>
    Zstd = 6,
}

/// <summary>The rows are compressed.</summary>
/// <param name="Type">How; never <see cref="CompressionType.None"/>.</param>
public sealed record Compression(CompressionType Type) : TableOption
{
    /// <inheritdoc/>
    public override Feature Feature => Type switch
    {
        CompressionType.Page => Feature.PageCompression,
        CompressionType.Columnstore => Feature.ColumnstoreCompression,
        CompressionType.Zlib => Feature.ZlibCompression,
        CompressionType.Lz4 => Feature.Lz4Compression,
        CompressionType.Zstd => Feature.ZstdCompression,
        _ => Feature.RowCompression,
    };

    /// <inheritdoc/>
    public override string What => "the compression " + Type switch
    {
        CompressionType.Page => "by pages",
        CompressionType.Columnstore => "by columns",
        CompressionType.Zlib => "with zlib",
        CompressionType.Lz4 => "with LZ4",
        CompressionType.Zstd => "with Zstandard",
        _ => "by rows",
    };

    /// <inheritdoc/>
    public override string Canonical => "compressed " + Type.ToString().ToLowerInvariant();
}

/// <summary>The table is in the hands of a storage engine of MySQL or MariaDB.</summary>
/// <param name="Name">The engine's name.</param>
public sealed record StorageEngine(string Name) : TableOption
{
    /// <inheritdoc/>
    public override Feature Feature => Feature.StorageEngine;

    /// <inheritdoc/>
    public override string What => "the engine " + Name;

    /// <inheritdoc/>
    public override string Canonical => "engine " + CanonicalText.Quote(Name);
}

/// <summary>Texts are of a character set of MySQL and MariaDB.</summary>
/// <param name="Name">The character set's name.</param>
public sealed record TableCharset(string Name) : TableOption
{
    /// <inheritdoc/>
    public override Feature Feature => Feature.TableCharset;

    /// <inheritdoc/>
    public override string What => "the character set " + Name;

    /// <inheritdoc/>
    public override string Canonical => "charset " + CanonicalText.Quote(Name);
}

/// <summary>Texts compare by a collation of MySQL or MariaDB.</summary>
/// <param name="Name">The collation's name.</param>
public sealed record TableCollation(string Name) : TableOption
{
    /// <inheritdoc/>
    public override Feature Feature => Feature.TableCollation;

    /// <inheritdoc/>
    public override string What => "the collation " + Name;

    /// <inheritdoc/>
    public override string Canonical => "collation " + CanonicalText.Quote(Name);
}

/// <summary>Row numbers of MySQL and MariaDB begin with a number.</summary>
/// <param name="Start">The first number.</param>
public sealed record AutoIncrementStart(long Start) : TableOption
{
    /// <inheritdoc/>
    public override Feature Feature => Feature.AutoIncrementStart;

    /// <inheritdoc/>
    public override string What => "the first row number " + Start.Invariant();

    /// <inheritdoc/>
    public override string Canonical => "auto increment " + Start.Invariant();
}

/// <summary>The table has all columns of another, whose queries read its rows.</summary>
/// <param name="Parent">The other table.</param>
public sealed record Inheritance(ObjectName Parent) : TableOption
{
    /// <summary>The other table as far as it counts, or <see langword="null"/> where no class declares it.</summary>
    public Table? Table { get; init; }

    /// <inheritdoc/>
    public override Feature Feature => Feature.Inheritance;

    /// <inheritdoc/>
    public override string What => "the inheritance of " + Parent;

    /// <inheritdoc/>
    public override string Canonical => "inherits " + CanonicalText.Quote(Parent.ToString());
}

/// <summary>Nothing of the table is written to PostgreSQL's log.</summary>
public sealed record Unlogged : TableOption
{
    /// <inheritdoc/>
    public override Feature Feature => Feature.UnloggedTable;

    /// <inheritdoc/>
    public override string What => "the storage without a log";

    /// <inheritdoc/>
    public override string Canonical => "unlogged";
}

/// <summary>How full PostgreSQL makes pages.</summary>
/// <param name="Percent">How full, in percent.</param>
public sealed record FillFactor(int Percent) : TableOption
{
    /// <inheritdoc/>
    public override Feature Feature => Feature.TableFillFactor;

    /// <inheritdoc/>
    public override string What => "the fill factor " + Percent.Invariant();

    /// <inheritdoc/>
    public override string Canonical => "fillfactor " + Percent.Invariant();
}

/// <summary>An extension of PostgreSQL is made available before.</summary>
/// <param name="Name">The extension's name.</param>
public sealed record Extension(string Name) : TableOption
{
    /// <inheritdoc/>
    public override Feature Feature => Feature.Extension;

    /// <inheritdoc/>
    public override string What => "the extension " + Name;

    /// <inheritdoc/>
    public override string Canonical => "extension " + CanonicalText.Quote(Name);
}

/// <summary>The table lies in a tablespace.</summary>
/// <param name="Name">The tablespace.</param>
/// <param name="Indexes">The tablespace of its indexes, or <see langword="null"/> for the same.</param>
public sealed record Tablespace(string Name, string? Indexes = null) : TableOption
{
    /// <inheritdoc/>
    public override Feature Feature => Feature.Tablespace;

    /// <inheritdoc/>
    public override string What => "the tablespace " + Name;

    /// <inheritdoc/>
    public override string Canonical => "tablespace " + CanonicalText.Quote(Name) + (Indexes is null ? "" : " indexes " + CanonicalText.Quote(Indexes));
}

/// <summary>Several processes of Oracle work on the table at once.</summary>
/// <param name="Degree">How many.</param>
public sealed record ParallelDegree(int Degree) : TableOption
{
    /// <inheritdoc/>
    public override Feature Feature => Feature.ParallelTable;

    /// <inheritdoc/>
    public override string What => "the parallel degree " + Degree.Invariant();

    /// <inheritdoc/>
    public override string Canonical => "parallel " + Degree.Invariant();
}

/// <summary>The table lies in a filegroup of SQL Server.</summary>
/// <param name="Name">The filegroup.</param>
public sealed record Filegroup(string Name) : TableOption
{
    /// <inheritdoc/>
    public override Feature Feature => Feature.Filegroup;

    /// <inheritdoc/>
    public override string What => "the filegroup " + Name;

    /// <inheritdoc/>
    public override string Canonical => "filegroup " + CanonicalText.Quote(Name);
}

/// <summary>SQL Server holds the table in memory.</summary>
/// <param name="IsSchemaOnly">Whether nothing of the rows is kept on disk.</param>
public sealed record MemoryOptimized(bool IsSchemaOnly = false) : TableOption
{
    /// <inheritdoc/>
    public override Feature Feature => Feature.MemoryOptimizedTable;

    /// <inheritdoc/>
    public override string What => "the storage in memory";

    /// <inheritdoc/>
    public override string Canonical => "memory optimized" + (IsSchemaOnly ? " schema only" : "");
}

/// <summary>The database keeps rows as they were before each change.</summary>
/// <param name="HistoryTable">The name of the table of former rows, or <see langword="null"/> for the derived one.</param>
/// <param name="Start">The column of the time from which a row was so.</param>
/// <param name="End">The column of the time until which a row was so.</param>
public sealed record SystemVersioning(string? HistoryTable, string Start, string End) : TableOption
{
    /// <inheritdoc/>
    public override Feature Feature => Feature.SystemVersioning;

    /// <inheritdoc/>
    public override string What => "the history of the rows";

    /// <inheritdoc/>
    public override string Canonical => "system versioned " + CanonicalText.Quote(Start) + " " + CanonicalText.Quote(End)
        + (HistoryTable is null ? "" : " history " + CanonicalText.Quote(HistoryTable));
}

/// <summary>SQLite refuses values of other types.</summary>
public sealed record Strict : TableOption
{
    /// <inheritdoc/>
    public override Feature Feature => Feature.StrictTable;

    /// <inheritdoc/>
    public override string What => "the strictness of types";

    /// <inheritdoc/>
    public override string Canonical => "strict";
}

/// <summary>SQLite keeps the rows by their primary key.</summary>
public sealed record WithoutRowId : TableOption
{
    /// <inheritdoc/>
    public override Feature Feature => Feature.WithoutRowId;

    /// <inheritdoc/>
    public override string What => "the storage by the primary key";

    /// <inheritdoc/>
    public override string Canonical => "without rowid";
}

/// <summary>The rows are spread over the nodes of a cluster, or all of them are on every one.</summary>
/// <param name="Column">The column whose values say where a row lies, or <see langword="null"/> where every node has all rows.</param>
public sealed record Distribution(string? Column) : TableOption
{
    /// <inheritdoc/>
    public override Feature Feature => Column is null ? Feature.ReferenceTable : Feature.DistributedTable;

    /// <inheritdoc/>
    public override string What => Column is null ? "the copy on every node" : "the distribution by " + Column;

    /// <inheritdoc/>
    public override string Canonical => Column is null ? "reference table" : "distributed " + CanonicalText.Quote(Column);
}

/// <summary>What is encrypted. The values are those of the runtime's <c>SchemaGen.EncryptionLevel</c>.</summary>
public enum EncryptionLevel
{
    /// <summary>The least that the database can encrypt.</summary>
    Tde = 0,

    /// <summary>The table.</summary>
    Table = 1,

    /// <summary>The tablespace.</summary>
    Tablespace = 2,

    /// <summary>The database.</summary>
    Database = 3,
}

/// <summary>The database encrypts what it stores of the table.</summary>
/// <param name="Level">What is encrypted.</param>
/// <param name="KeyId">The number of MariaDB's key, or 0 for the server's choice.</param>
public sealed record TableEncryption(EncryptionLevel Level, int KeyId = 0) : TableOption
{
    /// <inheritdoc/>
    public override Feature Feature => Level switch
    {
        EncryptionLevel.Table => Feature.TableEncryption,
        EncryptionLevel.Tablespace => Feature.TablespaceEncryption,
        EncryptionLevel.Database => Feature.DatabaseEncryption,
        _ => Feature.TransparentEncryption,
    };

    /// <inheritdoc/>
    public override string What => "the encryption of the " + Level switch
    {
        EncryptionLevel.Tablespace => "tablespace",
        EncryptionLevel.Database => "database",
        _ => "table",
    };

    /// <inheritdoc/>
    public override string Canonical => "encrypted " + Level.ToString().ToLowerInvariant() + (KeyId == 0 ? "" : " key " + KeyId.Invariant());
}
