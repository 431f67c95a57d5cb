namespace SchemaGen.Model.Planning;

/// <summary>
/// What a schema can ask of a database. Each has a line in the <c>Capabilities.cs</c> of every dialect, a probe in the tests and a
/// name in the documentation; tests say which of them is forgotten.
/// </summary>
public enum Feature
{
    // Types of columns.
    /// <summary>True or false.</summary>
    Boolean,

    /// <summary>A whole number of 8 bits with its sign.</summary>
    TinyInteger,

    /// <summary>A whole number that is never negative.</summary>
    UnsignedInteger,

    /// <summary>An exact number.</summary>
    Decimal,

    /// <summary>A text of at most so many characters.</summary>
    LimitedText,

    /// <summary>Bytes of at most a number.</summary>
    LimitedBinary,

    /// <summary>A calendar day.</summary>
    Date,

    /// <summary>A time of day.</summary>
    TimeOfDay,

    /// <summary>A day and time without a zone.</summary>
    Timestamp,

    /// <summary>A point in time.</summary>
    TimestampTz,

    /// <summary>A length of time.</summary>
    Interval,

    /// <summary>A 128-bit identifier.</summary>
    Uuid,

    /// <summary>Identifiers by the database that sort by the time at which it made them.</summary>
    TimeOrderedUuid,

    /// <summary>A JSON document, kept as its text.</summary>
    Json,

    /// <summary>A JSON document in the database's parsed form.</summary>
    BinaryJson,

    /// <summary>A JSON document that is a single value, neither object nor array.</summary>
    JsonScalar,

    /// <summary>One of a fixed list of texts.</summary>
    Enumeration,

    /// <summary>Any number of texts of a fixed list.</summary>
    Set,

    /// <summary>A number of bits.</summary>
    Bits,

    /// <summary>A year.</summary>
    Year,

    /// <summary>An XML document.</summary>
    Xml,

    /// <summary>A list of values of one type.</summary>
    Array,

    /// <summary>Texts by name.</summary>
    Hstore,

    /// <summary>Bytes that the database changes with the row.</summary>
    RowVersion,

    /// <summary>An IPv4 or IPv6 address.</summary>
    IpAddress,

    /// <summary>A network: an address and the length of its prefix.</summary>
    Network,

    /// <summary>A hardware address.</summary>
    MacAddress,

    /// <summary>A vector of numbers.</summary>
    Vector,

    /// <summary>A place in a tree.</summary>
    TreePath,

    /// <summary>All values between two bounds.</summary>
    Range,

    /// <summary>A shape in the plane, with its reference system.</summary>
    Geometry,

    /// <summary>A shape on the ellipsoid.</summary>
    Geography,

    /// <summary>A column of the words of a text, prepared for full-text search.</summary>
    TextSearchVector,

    /// <summary>A text whose letter case does not count.</summary>
    CaseInsensitiveText,

    // Columns and tables.
    /// <summary>A computed column whose value is stored.</summary>
    StoredComputedColumn,

    /// <summary>A computed column that is computed when it is read.</summary>
    VirtualComputedColumn,

    /// <summary>The computation of a column, which may be given in words of some databases only.</summary>
    Computation,

    /// <summary>Numbers by the database with a step other than one.</summary>
    IdentityIncrement,

    /// <summary>The default of a column, which depends on its value.</summary>
    DefaultOfThisValue,

    /// <summary>Numbers by the database in a column that is not by itself the primary key.</summary>
    IdentityBesideKey,

    /// <summary>Row numbers of its type.</summary>
    IdentityOfThisType,

    /// <summary>Comments on tables and columns.</summary>
    Comments,

    /// <summary>A table in a schema.</summary>
    Schemas,

    /// <summary>A condition that every row meets.</summary>
    Check,

    /// <summary>A condition that a text matches a regular expression.</summary>
    RegularExpression,

    // Keys and indexes.
    /// <summary>A primary key of several columns.</summary>
    CompositeKey,

    /// <summary>A unique key that admits many rows with a <c>NULL</c>.</summary>
    UniqueKeyOverNulls,

    /// <summary>A unique index to which one <c>NULL</c> is equal to another.</summary>
    NullsNotDistinct,

    /// <summary>An index in descending order.</summary>
    DescendingIndex,

    /// <summary>A covering index: columns in an index beside its key.</summary>
    CoveringIndex,

    /// <summary>An index over some of the rows.</summary>
    PartialIndex,

    /// <summary>A unique key for some of the rows.</summary>
    PartialUniqueIndex,

    /// <summary>An index over what is computed from the columns.</summary>
    ExpressionIndex,

    /// <summary>A columnstore index.</summary>
    ColumnstoreIndex,

    /// <summary>An index that queries do without, although it is kept up to date.</summary>
    InvisibleIndex,

    /// <summary>How full the pages of an index are made.</summary>
    IndexFillFactor,

    /// <summary>An index that the rows are ordered by.</summary>
    ClusteredIndex,

    /// <summary>An index by hashes.</summary>
    HashIndex,

    /// <summary>An index of bitmaps.</summary>
    BitmapIndex,

    /// <summary>An index over the words of texts.</summary>
    FullTextIndex,

    /// <summary>An index over the words of texts that takes the forms of a word for one.</summary>
    FullTextLanguage,

    /// <summary>An index over shapes.</summary>
    SpatialIndex,

    /// <summary>An index over what is in values.</summary>
    GinIndex,

    /// <summary>An index over what encloses values.</summary>
    GistIndex,

    /// <summary>An index that divides the space of values.</summary>
    SpGistIndex,

    /// <summary>An index over what ranges of pages hold.</summary>
    BrinIndex,

    /// <summary>An index over signatures of rows.</summary>
    BloomIndex,

    /// <summary>An index of vectors that is a graph.</summary>
    HnswIndex,

    /// <summary>An index of vectors that is lists around centers.</summary>
    IvfFlatIndex,

    /// <summary>An index of vectors that is a graph on the disk.</summary>
    DiskAnnIndex,

    /// <summary>A constraint that no two rows meet all of several operators.</summary>
    ExclusionConstraint,

    /// <summary>A key or index over a column of its type.</summary>
    KeyOfThisType,

    // Foreign keys.
    /// <summary>A foreign key to a table that is created later.</summary>
    ForeignKeyToLaterTable,

    /// <summary>A foreign key to the key that it names, as the database keeps that key.</summary>
    ForeignKeyTarget,

    /// <summary>A foreign key whose <c>ON UPDATE</c> does something.</summary>
    ForeignKeyOnUpdate,

    /// <summary>A foreign key that sets the default when the row or key that it refers to goes.</summary>
    ForeignKeySetDefault,

    /// <summary>A foreign key whose action changes a column that something else reads.</summary>
    ForeignKeyActionOnReadColumn,

    /// <summary>Foreign keys whose actions reach a table by more than one way, or the referring table itself.</summary>
    SeveralCascadePaths,

    // Partitions.
    /// <summary>A table in partitions of a length of time.</summary>
    IntervalPartitioning,

    /// <summary>A table in partitions of ranges of values.</summary>
    RangePartitioning,

    /// <summary>A table in partitions by a hash.</summary>
    HashPartitioning,

    /// <summary>A table in partitions of lists of values.</summary>
    ListPartitioning,

    /// <summary>A partition of the values that are in no list.</summary>
    DefaultListPartition,

    /// <summary>Partitions that are divided in turn by a hash.</summary>
    Subpartitions,

    /// <summary>Partitions of a table with a column of its type.</summary>
    PartitionsOfThisType,

    /// <summary>A unique key of a partitioned table that does not contain the partition column.</summary>
    UniqueKeyAcrossPartitions,

    /// <summary>A table of keys beside a partitioned table, which keeps these unique across the partitions.</summary>
    GuardTable,

    /// <summary>A primary key of a partitioned table that does not contain the partition column.</summary>
    PrimaryKeyAcrossPartitions,

    /// <summary>A foreign key from a partitioned table.</summary>
    ForeignKeyFromPartitionedTable,

    /// <summary>A foreign key to a partitioned table by a key that does not contain the partition column.</summary>
    ForeignKeyToPartitionedTable,

    /// <summary>A foreign key to a partitioned table by a key that contains the partition column.</summary>
    ForeignKeyToPartitions,

    // Storage.
    /// <summary>A table whose rows are compressed one by one.</summary>
    RowCompression,

    /// <summary>A table whose pages are compressed.</summary>
    PageCompression,

    /// <summary>A table whose columns are kept and compressed together.</summary>
    ColumnstoreCompression,

    /// <summary>A table that is compressed with zlib.</summary>
    ZlibCompression,

    /// <summary>A table that is compressed with LZ4.</summary>
    Lz4Compression,

    /// <summary>A table that is compressed with Zstandard.</summary>
    ZstdCompression,

    /// <summary>A table in a tablespace.</summary>
    Tablespace,

    /// <summary>A table whose former rows the database keeps.</summary>
    SystemVersioning,

    /// <summary>A table in a storage engine of choice.</summary>
    StorageEngine,

    /// <summary>A character set of a table's texts.</summary>
    TableCharset,

    /// <summary>A collation of a table's texts.</summary>
    TableCollation,

    /// <summary>The first row number, as an option of the table.</summary>
    AutoIncrementStart,

    /// <summary>A table that has another's columns, and whose rows queries of that other read.</summary>
    Inheritance,

    /// <summary>A table that is not written to the log.</summary>
    UnloggedTable,

    /// <summary>How full the pages of a table are made.</summary>
    TableFillFactor,

    /// <summary>Extensions of the database that are made available by name.</summary>
    Extension,

    /// <summary>A number of processes that work on a table at once.</summary>
    ParallelTable,

    /// <summary>A table in a filegroup.</summary>
    Filegroup,

    /// <summary>A table in memory.</summary>
    MemoryOptimizedTable,

    /// <summary>A table that refuses values of other types.</summary>
    StrictTable,

    /// <summary>A table that is kept by its primary key.</summary>
    WithoutRowId,

    // Scale-out.
    /// <summary>A table whose rows are spread over the nodes of a cluster.</summary>
    DistributedTable,

    /// <summary>A table of which every node of a cluster has all rows.</summary>
    ReferenceTable,

    // Encryption.
    /// <summary>Encryption of what is stored of a table, whatever the database encrypts for it.</summary>
    TransparentEncryption,

    /// <summary>Encryption of a table by itself.</summary>
    TableEncryption,

    /// <summary>Encryption of a table with its tablespace.</summary>
    TablespaceEncryption,

    /// <summary>Encryption of a table with its database.</summary>
    DatabaseEncryption,

    /// <summary>Encryption of a column by the database.</summary>
    ColumnEncryption,

    /// <summary>A default or a check on a column that the database encrypts.</summary>
    ConditionOnEncryptedColumn,

    /// <summary>An index over a column that the database encrypts.</summary>
    IndexOnEncryptedColumn,

    /// <summary>A foreign key over a column that the database encrypts.</summary>
    ForeignKeyOnEncryptedColumn,

    /// <summary>The value of a column that the application encrypts.</summary>
    ValueOfCiphertext,

    // Security.
    /// <summary>Conditions that rows meet which a session sees, changes or adds.</summary>
    RowLevelSecurity,

    /// <summary>The same by a view where the table itself cannot.</summary>
    RowLevelSecurityByView,

    // Automation.
    /// <summary>A table that tells of every change of another's rows.</summary>
    AuditTrigger,

    /// <summary>The audit of a column that the database encrypts.</summary>
    AuditOfEncryptedColumn,

    /// <summary>A column that has the time of the row's last update.</summary>
    UpdatedAtTrigger,

    /// <summary>A table whose rows are never changed.</summary>
    InsertOnly,

    /// <summary>Triggers that run for the rows which a foreign key deletes or changes.</summary>
    TriggersOnForeignKeyActions,

    /// <summary>A trigger that runs before a row is written.</summary>
    BeforeTrigger,

    /// <summary>A trigger that runs after a row is written.</summary>
    AfterTrigger,

    /// <summary>A trigger that runs in place of a statement.</summary>
    InsteadOfTrigger,

    // Migrations.
    /// <summary>Several statements that change the schema in one transaction.</summary>
    TransactionalDdl,
}
