using SchemaGen.Model.Planning;
using static SchemaGen.Model.Planning.Capability;

namespace SchemaGen.Model.Dialects.SqlServer;

public sealed partial class SqlServerDialect
{
    private static readonly Capability OwnAlgorithm = No("SQL Server compresses in its own ways", "use CompressionType.Page there");

    private static readonly Capability NoEncryption =
        No("SQL Server Express encrypts no databases", "declare the Edition, encrypt the disk, or encrypt columns with [EncryptedColumn]");

    private static readonly CapabilityTable Abilities = new()
    {
        // Types of columns
        { Feature.Boolean, Yes },
        { Feature.TinyInteger, By("a wider type with a check") },
        { Feature.UnsignedInteger, By("tinyint, else a wider type with a check") },
        { Feature.Decimal, Yes },
        { Feature.LimitedText, Yes },
        { Feature.LimitedBinary, Yes },
        { Feature.Date, Yes },
        { Feature.TimeOfDay, Yes },
        { Feature.Timestamp, Yes },
        { Feature.TimestampTz, Yes },
        { Feature.Interval, By("a time of less than a day") },
        { Feature.Uuid, Yes },
        { Feature.TimeOrderedUuid, By("NEWSEQUENTIALID(), in an order of its own") },
        { Feature.Json, By("text with a check that it is JSON") },
        { Feature.BinaryJson, Yes.From(2025), By("text with a check that it is JSON") },
        {
            Feature.JsonScalar,
            Yes.From(2022),
            No("SQL Server before 2022 knows JSON as objects and arrays only", "put the value into an array")
        },
        { Feature.Enumeration, By("text with a check") },
        { Feature.Set, By("text with a check") },
        { Feature.Bits, By("a number or text with a check") },
        { Feature.Year, By("a number with a check") },
        { Feature.Xml, Yes },
        { Feature.Array, By("JSON with a check") },
        { Feature.Hstore, By("JSON with a check") },
        { Feature.RowVersion, Yes },
        { Feature.IpAddress, By("text") },
        { Feature.Network, By("text with a check") },
        { Feature.MacAddress, By("text with a check") },
        { Feature.Vector, Yes.From(2025), By("bytes with a check of their number") },
        { Feature.TreePath, By("text with a check") },
        { Feature.Range, By("text with a check") },
        { Feature.Geometry, With("with a check of the reference system") },
        { Feature.Geography, With("with a check of the reference system") },
        { Feature.TextSearchVector, No("SQL Server has no type for the words of a text", "use a full-text index over the text") },
        { Feature.CaseInsensitiveText, With("with a collation") },

        // Columns and tables
        { Feature.StoredComputedColumn, Yes },
        { Feature.VirtualComputedColumn, Yes },
        { Feature.IdentityIncrement, Yes },
        { Feature.IdentityBesideKey, Yes },
        { Feature.Comments, By("an extended property") },
        { Feature.Schemas, Yes },
        { Feature.Check, Yes },
        { Feature.RegularExpression, With("at the compatibility level 170").From(2025), By("LIKE and the classes of its patterns") },

        // Keys and indexes
        { Feature.CompositeKey, Yes },
        { Feature.UniqueKeyOverNulls, By("an index that leaves rows with NULL out") },
        { Feature.NullsNotDistinct, Yes },
        { Feature.DescendingIndex, Yes },
        { Feature.CoveringIndex, Yes },
        { Feature.PartialIndex, Yes },
        { Feature.PartialUniqueIndex, Yes },
        { Feature.ExpressionIndex, By("an index over a computed column") },
        { Feature.ColumnstoreIndex, Yes },
        { Feature.InvisibleIndex, No("SQL Server can disable an index, which empties it, but not hide it", "leave it visible, and watch sys.dm_db_index_usage_stats") },
        { Feature.IndexFillFactor, Yes },
        { Feature.ClusteredIndex, With("in place of the primary key") },
        { Feature.HashIndex, By("an ordinary index") },
        { Feature.BitmapIndex, No("SQL Server has no bitmap indexes", "use a columnstore index or an ordinary one") },
        { Feature.FullTextIndex, With("one a table, where Full-Text Search is installed") },
        { Feature.FullTextLanguage, With("by its number") },
        { Feature.SpatialIndex, With("where the primary key orders the rows") },
        { Feature.GinIndex, No("SQL Server has no GIN indexes", "use a full-text index for texts, or a computed column with an index for a value in JSON") },
        { Feature.GistIndex, No("SQL Server has no GiST indexes", "use an ordinary index, or a spatial one for shapes") },
        { Feature.SpGistIndex, No("SQL Server has no SP-GiST indexes", "use an ordinary index") },
        { Feature.BrinIndex, No("SQL Server has no BRIN indexes", "use a columnstore index, which skips what cannot match, or an ordinary one") },
        { Feature.BloomIndex, No("SQL Server has no bloom indexes", "use an ordinary index for each column") },
        { Feature.HnswIndex, No("SQL Server has no HNSW indexes", "leave the index out there, so that a query compares all rows") },
        { Feature.IvfFlatIndex, No("SQL Server has no vector indexes of lists", "leave the index out there, so that a query compares all rows") },
        {
            Feature.DiskAnnIndex, No(
                "SQL Server has vector indexes since 2025, and makes one only of a hundred rows or more, so no migration can make it with the table",
                "run CREATE VECTOR INDEX with TYPE = 'DiskANN' once the table has rows, where PREVIEW_FEATURES is on")
        },
        { Feature.ExclusionConstraint, No("SQL Server has no exclusion constraints", "lock and compare the rows in the application") },

        // Foreign keys
        { Feature.ForeignKeyToLaterTable, Yes },
        { Feature.ForeignKeyOnUpdate, Yes },
        { Feature.ForeignKeySetDefault, Yes },
        {
            Feature.SeveralCascadePaths, No(
                "SQL Server lets the actions of foreign keys reach a table by one way only, and never the referring table itself",
                "change or delete the other rows in the application")
        },

        // Partitions
        { Feature.IntervalPartitioning, By("ranges, the coming ones made ahead") },
        { Feature.RangePartitioning, Yes },
        { Feature.HashPartitioning, By("ranges of a stored computed column") },
        { Feature.ListPartitioning, By("ranges of a stored computed column") },
        { Feature.DefaultListPartition, By("ranges of a stored computed column") },
        { Feature.Subpartitions, No("SQL Server does not divide partitions", "leave the subpartitions out there") },
        { Feature.GuardTable, By("the key itself, outside the partitions") },
        { Feature.UniqueKeyAcrossPartitions, By("a unique index outside the partitions, which then cannot be switched or truncated one by one") },
        {
            Feature.PrimaryKeyAcrossPartitions, No(
                "the primary key of a partitioned table orders its rows and has to contain the partition column on SQL Server",
                "the partition column is taken in")
        },
        { Feature.ForeignKeyFromPartitionedTable, Yes },
        {
            Feature.ForeignKeyToPartitionedTable, No(
                "SQL Server cannot refer to a partitioned table by a key without the partition column",
                "carry the partition column along, or leave the foreign key out there")
        },
        { Feature.ForeignKeyToPartitions, Yes },

        // Storage
        { Feature.RowCompression, Yes },
        { Feature.PageCompression, Yes },
        { Feature.ColumnstoreCompression, With("a clustered columnstore index") },
        { Feature.ZlibCompression, OwnAlgorithm },
        { Feature.Lz4Compression, OwnAlgorithm },
        { Feature.ZstdCompression, OwnAlgorithm },
        { Feature.Tablespace, No("SQL Server has filegroups and no tablespaces", "use [SqlServerFilegroup] there") },
        { Feature.SystemVersioning, With("a table of former rows") },
        { Feature.Filegroup, No("Azure SQL has the filegroup PRIMARY only", "leave it out there").From(int.MaxValue), Yes },
        { Feature.MemoryOptimizedTable, With("with a filegroup for them in the database") },

        // Encryption
        {
            Feature.TransparentEncryption,
            With("as Azure SQL does by itself").From(int.MaxValue),
            NoEncryption.In("Express"),
            With("of the database, by an administrator").From(2019),
            With("of the database, by an administrator").In("Enterprise"),
            No("SQL Server before 2019 encrypts databases in Enterprise Edition only", "encrypt the disk, or columns with [EncryptedColumn]")
        },
        { Feature.TableEncryption, No("SQL Server encrypts whole databases and single columns", "use EncryptionLevel.Database there") },
        { Feature.TablespaceEncryption, No("SQL Server encrypts whole databases and single columns", "use EncryptionLevel.Database there") },
        {
            Feature.DatabaseEncryption,
            With("as Azure SQL does by itself").From(int.MaxValue),
            NoEncryption.In("Express"),
            With("by an administrator").From(2019),
            With("by an administrator").In("Enterprise"),
            No("SQL Server before 2019 encrypts databases in Enterprise Edition only", "encrypt the disk, or columns with [EncryptedColumn]")
        },
        { Feature.ColumnEncryption, With("with the keys in the database already") },
        {
            Feature.ConditionOnEncryptedColumn,
            No("SQL Server cannot read a column under Always Encrypted", "set and check the value in the application")
        },
        {
            Feature.IndexOnEncryptedColumn,
            No("SQL Server cannot order a column under randomized Always Encrypted", "let the application encrypt and search by a hash")
        },
        {
            Feature.ForeignKeyOnEncryptedColumn,
            No("SQL Server cannot compare a column under randomized Always Encrypted", "refer by a column that is not encrypted")
        },

        // Security
        { Feature.RowLevelSecurity, With("a security policy with filter and block predicates") },
        { Feature.RowLevelSecurityByView, By("policies of the table itself") },

        // Life cycle
        { Feature.Retention, By("the MaintenanceRunner") },
        { Feature.Archival, By("the MaintenanceRunner") },

        // Automation
        { Feature.AuditTrigger, By("a table that a trigger fills") },
        {
            Feature.AuditOfEncryptedColumn,
            No("SQL Server cannot read a column under Always Encrypted", "let the application encrypt, whose ciphertext the audit copies")
        },
        { Feature.UpdatedAtTrigger, By("a trigger after the update, on a table with a primary key") },
        { Feature.InsertOnly, With("an append-only ledger").From(2022), By("a trigger that refuses the change") },
        { Feature.TriggersOnForeignKeyActions, Yes },
        { Feature.BeforeTrigger, No("SQL Server has no BEFORE triggers", "use TriggerTiming.After, or InsteadOf, with a body of its own for it") },
        { Feature.AfterTrigger, With("once a statement") },
        { Feature.InsteadOfTrigger, With("once a statement") },

        // Migrations
        { Feature.TransactionalDdl, Yes },
    };

    /// <inheritdoc/>
    public override CapabilityTable Capabilities => Abilities;

    /// <inheritdoc/>
    public override Capability SupportsKey(Column column, Index? index, SchemaTarget target)
    {
        if (TypeName(column, target) is "nvarchar(max)" or "varbinary(max)" or "json" or "xml" or "geometry" or "geography"
            || IsVector(column.Type, target))
            return No(
                "SQL Server cannot index " + column.Name + ", which may be of any length",
                "give the column a length, or index a hash of it");
        // The index could be made, but a row with a longer value would be refused. A unique key is worth that, an ordinary one is not.
        return index is { IsUnique: false, Method: not ColumnstoreMethod } && LongestValue(column) > LongestKey
            ? No(
                "SQL Server keeps no value of more than 1,700 bytes in an index, which " + column.Name + " may have",
                "give the column at most 850 characters, or index a hash of it")
            : Yes;
    }

    private static int LongestValue(Column column) => column.Type switch
    {
        StringType text => text.Length * 2,
        CharType text => text.Length * 2,
        EnumType list => list.LongestValue * 2,
        CaseInsensitiveTextType text => text.Length * 2,
        SetType set => set.LongestValue * 2,
        VectorType vector => vector.Bytes,
        BinaryType binary => binary.Length ?? int.MaxValue,
        _ => 0,
    };
}
