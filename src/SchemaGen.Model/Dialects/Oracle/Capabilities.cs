using SchemaGen.Model.Planning;
using static SchemaGen.Model.Planning.Capability;

namespace SchemaGen.Model.Dialects.Oracle;

public sealed partial class OracleDialect
{
    private static readonly Capability NoCompression = No("Oracle Standard Edition compresses no tables", "leave the compression out there");

    private static readonly Capability NoEncryption =
        No("Oracle Standard Edition encrypts nothing that it stores", "encrypt the disk, or let the application encrypt columns with [EncryptedColumn]");

    private static readonly CapabilityTable Abilities = new()
    {
        // Types of columns
        { Feature.Boolean, By("a number with a check") },
        { Feature.TinyInteger, By("a number with a check") },
        { Feature.UnsignedInteger, By("a number with a check") },
        { Feature.Decimal, Yes },
        { Feature.LimitedText, Yes },
        { Feature.LimitedBinary, Yes },
        { Feature.Date, With("with a check that keeps its time at midnight") },
        { Feature.TimeOfDay, By("an interval of less than a day") },
        { Feature.Timestamp, Yes },
        { Feature.TimestampTz, Yes },
        { Feature.Interval, Yes },
        { Feature.Uuid, By("16 bytes") },
        { Feature.TimeOrderedUuid, By("SYS_GUID(), in no order that is promised") },
        { Feature.Json, By("text with a check that it is JSON") },
        { Feature.BinaryJson, By("text with a check that it is JSON") },
        {
            Feature.JsonScalar,
            Yes.From(21),
            No("Oracle before 21c knows JSON as objects and arrays only", "put the value into an array")
        },
        { Feature.Enumeration, By("text with a check") },
        { Feature.Set, By("text with a check") },
        { Feature.Bits, By("a number or text with a check") },
        { Feature.Year, By("a number with a check") },
        { Feature.Xml, Yes },
        { Feature.Array, By("JSON with a check") },
        { Feature.Hstore, By("JSON with a check") },
        { Feature.RowVersion, By("eight bytes that the application changes") },
        { Feature.IpAddress, By("text") },
        { Feature.Network, By("text with a check") },
        { Feature.MacAddress, By("text with a check") },
        { Feature.Vector, Yes.From(23), By("bytes with a check of their number") },
        { Feature.TreePath, By("text with a check") },
        { Feature.Range, By("text with a check") },
        { Feature.Geometry, With("with a check of the reference system") },
        { Feature.Geography, With("where the reference system is one of the ellipsoid") },
        { Feature.TextSearchVector, No("Oracle has no type for the words of a text", "use a full-text index over the text") },
        {
            Feature.CaseInsensitiveText,
            No("Oracle gives a column a collation only where MAX_STRING_SIZE is EXTENDED", "compare and index upper() of it")
        },

        // Columns and tables
        { Feature.StoredComputedColumn, By("a column that is computed when it is read") },
        { Feature.VirtualComputedColumn, Yes },
        { Feature.IdentityIncrement, Yes },
        { Feature.IdentityBesideKey, Yes },
        { Feature.Comments, Yes },
        { Feature.Schemas, With("where a user of that name is there already") },
        { Feature.Check, Yes },
        { Feature.RegularExpression, Yes },

        // Keys and indexes
        { Feature.CompositeKey, Yes },
        { Feature.UniqueKeyOverNulls, By("an index over the key where no part of it is NULL") },
        { Feature.NullsNotDistinct, By("a constraint, or where all columns admit NULL an index that ends in a constant") },
        { Feature.DescendingIndex, Yes },
        { Feature.CoveringIndex, By("an ordinary index in which the covered columns follow the key columns") },
        { Feature.PartialIndex, By("an index that holds all rows") },
        { Feature.PartialUniqueIndex, By("an index over what is NULL for the other rows") },
        { Feature.ExpressionIndex, Yes },
        {
            Feature.ColumnstoreIndex, No(
                "Oracle keeps columns together only in the In-Memory column store, an option of the server and no index",
                "use a covering index or an ordinary one")
        },
        { Feature.InvisibleIndex, Yes },
        { Feature.IndexFillFactor, By("PCTFREE") },
        { Feature.ClusteredIndex, No("Oracle orders the rows of an ordinary table by no index", "use an ordinary index") },
        { Feature.HashIndex, By("an ordinary index") },
        {
            Feature.BitmapIndex,
            No("Oracle Standard Edition has no bitmap indexes", "use an ordinary index").In("SE2"),
            With("a feature of Enterprise Edition")
        },
        { Feature.FullTextIndex, With("CONTEXT, an index a column") },
        { Feature.FullTextLanguage, No("Oracle looks for the forms of a word by preferences that an administrator makes", "ask for them in the query, as $word") },
        { Feature.SpatialIndex, Yes },
        { Feature.GinIndex, No("Oracle has no GIN indexes", "use a full-text index for texts, or an index over json() for a value in JSON") },
        { Feature.GistIndex, No("Oracle has no GiST indexes", "use an ordinary index, or a spatial one for shapes") },
        { Feature.SpGistIndex, No("Oracle has no SP-GiST indexes", "use an ordinary index") },
        { Feature.BrinIndex, No("Oracle has no BRIN indexes", "use an ordinary index") },
        { Feature.BloomIndex, No("Oracle has no bloom indexes", "use an ordinary index for each column") },
        { Feature.HnswIndex, With("where the server keeps memory for vectors").From(23), No("Oracle has no vector indexes before 23ai", "leave the index out there, so that a query compares all rows") },
        { Feature.IvfFlatIndex, Yes.From(23), No("Oracle has no vector indexes before 23ai", "leave the index out there, so that a query compares all rows") },
        { Feature.DiskAnnIndex, No("Oracle has no DiskANN indexes", "use VectorIndexMethod.IvfFlat there") },
        { Feature.ExclusionConstraint, No("Oracle has no exclusion constraints", "lock and compare the rows in the application") },

        // Foreign keys
        { Feature.ForeignKeyToLaterTable, Yes },
        {
            Feature.ForeignKeyOnUpdate,
            No("Oracle's foreign keys have no ON UPDATE", "keep keys that never change, or change the referring rows in the application")
        },
        { Feature.ForeignKeySetDefault, No("Oracle's foreign keys cannot set a default", "use SET NULL") },
        { Feature.SeveralCascadePaths, Yes },

        // Partitions
        {
            Feature.IntervalPartitioning,
            No("Oracle Standard Edition has no partitioned tables", "leave the partitioning out there").In("SE2"),
            With("an option of Enterprise Edition")
        },
        {
            Feature.RangePartitioning,
            No("Oracle Standard Edition has no partitioned tables", "leave the partitioning out there").In("SE2"),
            With("an option of Enterprise Edition")
        },
        {
            Feature.HashPartitioning,
            No("Oracle Standard Edition has no partitioned tables", "leave the partitioning out there").In("SE2"),
            With("an option of Enterprise Edition")
        },
        {
            Feature.ListPartitioning,
            No("Oracle Standard Edition has no partitioned tables", "leave the partitioning out there").In("SE2"),
            With("an option of Enterprise Edition")
        },
        {
            Feature.DefaultListPartition,
            No("Oracle Standard Edition has no partitioned tables", "leave the partitioning out there").In("SE2"),
            With("an option of Enterprise Edition")
        },
        {
            Feature.Subpartitions,
            No("Oracle Standard Edition has no partitioned tables", "leave the partitioning out there").In("SE2"),
            With("an option of Enterprise Edition")
        },
        { Feature.GuardTable, By("the key itself, over all partitions") },
        { Feature.UniqueKeyAcrossPartitions, Yes },
        { Feature.PrimaryKeyAcrossPartitions, Yes },
        { Feature.ForeignKeyFromPartitionedTable, Yes },
        { Feature.ForeignKeyToPartitionedTable, Yes },
        { Feature.ForeignKeyToPartitions, Yes },

        // Storage
        { Feature.RowCompression, NoCompression.In("SE2"), With("basic compression, of rows that are loaded in bulk") },
        { Feature.PageCompression, NoCompression.In("SE2"), With("advanced compression, an option of Enterprise Edition") },
        { Feature.ColumnstoreCompression, NoCompression.In("SE2"), With("hybrid columnar compression, on storage that has it") },
        { Feature.ZlibCompression, No("Oracle compresses in its own ways", "use CompressionType.Page there") },
        { Feature.Lz4Compression, No("Oracle compresses in its own ways", "use CompressionType.Page there") },
        { Feature.ZstdCompression, No("Oracle compresses in its own ways", "use CompressionType.Page there") },
        { Feature.Tablespace, Yes },
        { Feature.SystemVersioning, By("the default flashback archive, which an administrator makes") },
        { Feature.ParallelTable, No("Oracle Standard Edition works on a table in one process", "leave it out there").In("SE2"), Yes },

        // Encryption
        { Feature.TransparentEncryption, NoEncryption.In("SE2"), With("of the tablespace, by an administrator; an option of Enterprise Edition") },
        { Feature.TableEncryption, No("Oracle encrypts tablespaces and columns", "use EncryptionLevel.Tablespace there") },
        { Feature.TablespaceEncryption, NoEncryption.In("SE2"), With("by an administrator; an option of Enterprise Edition") },
        { Feature.DatabaseEncryption, NoEncryption.In("SE2"), With("by an administrator; an option of Enterprise Edition") },
        {
            Feature.ColumnEncryption,
            No("Oracle Standard Edition does not encrypt columns", "let the application encrypt").In("SE2"),
            With("an option of Enterprise Edition")
        },
        { Feature.ConditionOnEncryptedColumn, Yes },
        { Feature.IndexOnEncryptedColumn, Yes },
        {
            Feature.ForeignKeyOnEncryptedColumn,
            No("an encrypted column cannot be part of a foreign key on Oracle", "refer by a column that is not encrypted")
        },

        // Security
        {
            Feature.RowLevelSecurity,
            No("Oracle Standard Edition has no row-level security", "set View, which isolates by a view that the application gets rights on, or leave it out there with Except").In("SE2"),
            With("DBMS_RLS, a feature of Enterprise Edition")
        },
        { Feature.RowLevelSecurityByView, By("a view with a check option").In("SE2"), By("policies of the table itself") },

        // Life cycle
        { Feature.Retention, By("the MaintenanceRunner, and by a job of the scheduler") },
        { Feature.Archival, By("the MaintenanceRunner, and by a job of the scheduler") },

        // Automation
        { Feature.AuditTrigger, By("a table that a trigger fills") },
        {
            Feature.AuditOfEncryptedColumn,
            No("the audit would hold what Oracle encrypts as plain text", "let the application encrypt, whose ciphertext the audit copies")
        },
        { Feature.UpdatedAtTrigger, By("a trigger") },
        { Feature.InsertOnly, By("a trigger that refuses the change") },
        { Feature.TriggersOnForeignKeyActions, Yes },
        { Feature.BeforeTrigger, Yes },
        { Feature.AfterTrigger, Yes },
        { Feature.InsteadOfTrigger, No("Oracle has INSTEAD OF triggers on views only", "use TriggerTiming.Before there, which can change or refuse the row") },

        // Migrations
        {
            Feature.TransactionalDdl,
            No("Oracle commits before and after each statement that changes the schema", "each statement is a step of its own")
        },
    };

    /// <inheritdoc/>
    public override CapabilityTable Capabilities => Abilities;

    /// <inheritdoc/>
    public override Capability SupportsKey(Column column, Index? index, SchemaTarget target)
    {
        if (TypeName(column, target) is "CLOB" or "BLOB")
            return No("Oracle cannot index " + column.Name + ", which is a LOB", "give the column a length, or index a hash of it");
        return column.Type is XmlType or GeometryType || IsVector(column.Type, target)
            ? No("Oracle cannot order the values of " + column.Name, "use an index of the type's own kind")
            : Yes;
    }

    /// <inheritdoc/>
    public override Capability SupportsReference(Column column, SchemaTarget target) => column.Type is TimestampTzType
        ? No("Oracle has no foreign keys over a time with its zone, as " + column.Name + " is", "refer by another column")
        : base.SupportsReference(column, target);
}
