using SchemaGen.Model.Expressions;
using SchemaGen.Model.Planning;
using static SchemaGen.Model.Planning.Capability;

namespace SchemaGen.Model.Dialects.PostgreSql;

public sealed partial class PostgreSqlDialect
{
    private static readonly Capability CompressesByItself = No("PostgreSQL lets a table say how to compress since version 14", "leave it to the server there");

    private static readonly Capability NoEncryption =
        No("PostgreSQL encrypts nothing that it stores", "encrypt the disk, or let the application encrypt columns with [EncryptedColumn]");

    private static readonly CapabilityTable Abilities = new()
    {
        // Types of columns
        { Feature.Boolean, Yes },
        { Feature.TinyInteger, By("a wider type with a check") },
        { Feature.UnsignedInteger, By("a wider type with a check") },
        { Feature.Decimal, Yes },
        { Feature.LimitedText, Yes },
        { Feature.LimitedBinary, By("bytes with a check of their number") },
        { Feature.Date, Yes },
        { Feature.TimeOfDay, Yes },
        { Feature.Timestamp, Yes },
        { Feature.TimestampTz, Yes },
        { Feature.Interval, Yes },
        { Feature.Uuid, Yes },
        { Feature.TimeOrderedUuid, Yes.From(18), By("random ones, in no order") },
        { Feature.Json, Yes },
        { Feature.BinaryJson, Yes },
        { Feature.JsonScalar, Yes },
        { Feature.Enumeration, By("text with a check") },
        { Feature.Set, By("an array or a text, with a check") },
        { Feature.Bits, Yes },
        { Feature.Year, By("a number with a check") },
        { Feature.Xml, By("text with a check that it is well-formed") },
        { Feature.Array, Yes },
        { Feature.Hstore, With("with the extension hstore") },
        { Feature.RowVersion, By("eight bytes that the application changes") },
        { Feature.IpAddress, Yes },
        { Feature.Network, Yes },
        { Feature.MacAddress, Yes },
        { Feature.Vector, With("with the extension vector") },
        { Feature.TreePath, With("with the extension ltree") },
        { Feature.Range, Yes },
        { Feature.Geometry, With("with the extension postgis") },
        { Feature.Geography, With("with the extension postgis") },
        { Feature.TextSearchVector, Yes },
        { Feature.CaseInsensitiveText, With("with a collation") },

        // Columns and tables
        { Feature.StoredComputedColumn, Yes },
        { Feature.VirtualComputedColumn, Yes.From(18), By("a stored column") },
        { Feature.IdentityIncrement, Yes },
        { Feature.IdentityBesideKey, Yes },
        { Feature.Comments, Yes },
        { Feature.Schemas, Yes },
        { Feature.Check, Yes },
        { Feature.RegularExpression, Yes },

        // Keys and indexes
        { Feature.CompositeKey, Yes },
        { Feature.UniqueKeyOverNulls, Yes },
        {
            Feature.NullsNotDistinct,
            Yes.From(15),
            No("PostgreSQL compares NULLs in a unique index since version 15", "make the columns required, with a value that stands for none")
        },
        { Feature.DescendingIndex, Yes },
        { Feature.CoveringIndex, Yes },
        { Feature.PartialIndex, Yes },
        { Feature.PartialUniqueIndex, Yes },
        { Feature.ExpressionIndex, Yes },
        { Feature.ColumnstoreIndex, No("PostgreSQL has no columnstore indexes", "use a covering index or an ordinary one") },
        { Feature.InvisibleIndex, No("PostgreSQL has no indexes that queries do without", "try it in a transaction: drop the index, explain the query, roll back") },
        { Feature.IndexFillFactor, Yes },
        { Feature.ClusteredIndex, By("an ordinary index by which CLUSTER orders the rows whenever it is run") },
        { Feature.HashIndex, Yes },
        { Feature.BitmapIndex, No("PostgreSQL makes bitmaps of ordinary indexes as it reads them and stores none", "use an ordinary index for each column") },
        { Feature.FullTextIndex, With("GIN over to_tsvector") },
        { Feature.FullTextLanguage, Yes },
        { Feature.SpatialIndex, With("GiST with the extension postgis") },
        { Feature.GinIndex, Yes },
        { Feature.GistIndex, Yes },
        { Feature.SpGistIndex, Yes },
        { Feature.BrinIndex, Yes },
        { Feature.BloomIndex, With("with the extension bloom") },
        { Feature.HnswIndex, With("with the extension vector") },
        { Feature.IvfFlatIndex, With("with the extension vector") },
        { Feature.DiskAnnIndex, No("the extension vector of PostgreSQL has HNSW and IVFFlat", "use VectorIndexMethod.Hnsw there") },
        { Feature.ExclusionConstraint, Yes },

        // Foreign keys
        { Feature.ForeignKeyToLaterTable, Yes },
        { Feature.ForeignKeyOnUpdate, Yes },
        { Feature.ForeignKeySetDefault, Yes },
        { Feature.SeveralCascadePaths, Yes },

        // Partitions
        { Feature.IntervalPartitioning, By("ranges, the coming ones made ahead") },
        { Feature.RangePartitioning, Yes },
        { Feature.HashPartitioning, Yes },
        { Feature.ListPartitioning, Yes },
        { Feature.DefaultListPartition, Yes },
        { Feature.Subpartitions, Yes },
        { Feature.GuardTable, By("a table of the keys, which triggers fill") },
        {
            Feature.UniqueKeyAcrossPartitions, No(
                "a unique key of a partitioned table has to contain the partition column on PostgreSQL",
                "add the partition column to the key, or do not partition there")
        },
        {
            Feature.PrimaryKeyAcrossPartitions,
            No("the primary key of a partitioned table has to contain the partition column on PostgreSQL", "the partition column is taken in")
        },
        { Feature.ForeignKeyFromPartitionedTable, Yes },
        {
            Feature.ForeignKeyToPartitionedTable, No(
                "PostgreSQL cannot refer to a partitioned table by a key without the partition column",
                "carry the partition column along, or leave the foreign key out there")
        },
        { Feature.ForeignKeyToPartitions, Yes },

        // Storage
        { Feature.RowCompression, By("long values that are compressed one by one, with pglz").From(14), CompressesByItself },
        { Feature.PageCompression, No("PostgreSQL compresses long values and no pages", "use CompressionType.Row there") },
        { Feature.ColumnstoreCompression, No("PostgreSQL keeps rows and not columns together", "use CompressionType.Row there") },
        { Feature.ZlibCompression, No("PostgreSQL compresses with pglz or LZ4", "use CompressionType.Row there") },
        { Feature.Lz4Compression, With("where the server is built with LZ4").From(14), CompressesByItself },
        { Feature.ZstdCompression, No("PostgreSQL compresses with pglz or LZ4", "use CompressionType.Row there") },
        { Feature.Tablespace, Yes },
        { Feature.SystemVersioning, No("PostgreSQL keeps no former rows by itself", "keep them with a trigger") },
        { Feature.Inheritance, Yes },
        { Feature.UnloggedTable, Yes },
        { Feature.TableFillFactor, Yes },
        { Feature.Extension, Yes },

        // Scale-out
        { Feature.DistributedTable, With("with the extension citus") },
        { Feature.ReferenceTable, With("with the extension citus") },

        // Encryption
        { Feature.TransparentEncryption, NoEncryption },
        { Feature.TableEncryption, NoEncryption },
        { Feature.TablespaceEncryption, NoEncryption },
        { Feature.DatabaseEncryption, NoEncryption },
        { Feature.ColumnEncryption, No("PostgreSQL does not encrypt columns by itself", "let the application encrypt") },
        { Feature.ConditionOnEncryptedColumn, By("a column that the database does not encrypt") },
        { Feature.IndexOnEncryptedColumn, By("a column that the database does not encrypt") },
        { Feature.ForeignKeyOnEncryptedColumn, By("a column that the database does not encrypt") },

        // Security
        { Feature.RowLevelSecurity, With("for the owner as well, and on partitions") },
        { Feature.RowLevelSecurityByView, By("policies of the table itself") },

        // Life cycle
        { Feature.Retention, By("the MaintenanceRunner, and by a job of pg_cron where the target names that") },
        { Feature.Archival, By("the MaintenanceRunner, and by a job of pg_cron where the target names that") },

        // Automation
        { Feature.AuditTrigger, By("a table that a trigger fills") },
        { Feature.AuditOfEncryptedColumn, By("a column that the database does not encrypt") },
        { Feature.UpdatedAtTrigger, By("a trigger") },
        { Feature.InsertOnly, By("triggers that refuse the change") },
        { Feature.TriggersOnForeignKeyActions, Yes },
        { Feature.BeforeTrigger, Yes },
        { Feature.AfterTrigger, Yes },
        { Feature.InsteadOfTrigger, No("PostgreSQL has INSTEAD OF triggers on views only", "use TriggerTiming.Before there, which can change or refuse the row") },

        // Migrations
        { Feature.TransactionalDdl, Yes },
    };

    /// <inheritdoc/>
    public override CapabilityTable Capabilities => Abilities;

    /// <inheritdoc/>
    public override Capability SupportsKey(Column column, Index? index, SchemaTarget target)
    {
        if (IsVirtual(column)) return OnVirtual(column);
        return HasNoOrder(column.Type)
            ? No("PostgreSQL has no order for the values of " + column.Name, "index an expression over it, or use a column of another type")
            : Yes;
    }

    /// <inheritdoc/>
    public override Capability SupportsExpression(Index index, EquatableArray<Column> columns, SchemaTarget target) =>
        columns.FirstOrDefault(column => IsVirtual(column) && index.Key!.Expression.Columns().Contains(column.Name)) is { } computed
            ? OnVirtual(computed)
            : base.SupportsExpression(index, columns, target);

    /// <inheritdoc/>
    public override Capability SupportsCondition(Index index, EquatableArray<Column> columns, SchemaTarget target) =>
        columns.FirstOrDefault(column => IsVirtual(column) && index.Condition!.Columns().Contains(column.Name)) is { } computed
            ? OnVirtual(computed)
            : base.SupportsCondition(index, columns, target);

    private static bool IsVirtual(Column column) => column.Computation is { IsStored: false };

    private static Capability OnVirtual(Column column) => No(
        "PostgreSQL indexes no column that is computed when it is read, as " + column.Name + " is", "make the computed column a stored one");

    /// <inheritdoc/>
    public override Capability SupportsIdentity(Column column, SchemaTarget target) => IsStoredAsDecimal(column)
        ? No("PostgreSQL numbers columns of up to 64 bits with a sign, and " + column.Name + " has none", "make it a long, or give the numbers in the application")
        : Yes;

    private static bool HasNoOrder(ColumnType type) =>
        type is JsonType { IsBinary: false, Form: ValueForm.Native } or XmlType || (type is ArrayType list && HasNoOrder(list.Element));
}
