using SchemaGen.Model.Planning;
using static SchemaGen.Model.Planning.Capability;

namespace SchemaGen.Model.Dialects.MySqlFamily;

public abstract partial class MySqlFamilyDialect
{
    /// <summary>The lines of the tables of both.</summary>
    /// <param name="name">The name of the database, for its reasons.</param>
    protected static CapabilityTable Shared(string name) => new()
    {
        // Types of columns
        { Feature.Boolean, By("a number, 0 or 1") },
        { Feature.TinyInteger, Yes },
        { Feature.UnsignedInteger, Yes },
        { Feature.Decimal, Yes },
        { Feature.LimitedText, Yes },
        { Feature.LimitedBinary, Yes },
        { Feature.Date, Yes },
        { Feature.TimeOfDay, Yes },
        { Feature.Timestamp, Yes },
        { Feature.TimestampTz, By("a day and time in UTC") },
        { Feature.Interval, By("a time of up to 838 hours") },
        { Feature.JsonScalar, Yes },
        { Feature.Enumeration, Yes },
        { Feature.Set, Yes },
        { Feature.Bits, Yes },
        { Feature.Year, Yes },
        { Feature.Xml, By("text with a check that it is XML") },
        { Feature.Array, By("JSON with a check") },
        { Feature.Hstore, By("JSON with a check") },
        { Feature.RowVersion, By("eight bytes that the application changes") },
        { Feature.IpAddress, By("text") },
        { Feature.Network, By("text with a check") },
        { Feature.MacAddress, By("text with a check") },
        { Feature.TreePath, By("text with a check") },
        { Feature.Range, By("text with a check") },
        { Feature.TextSearchVector, No(name + " has no type for the words of a text", "use a full-text index over the text") },
        { Feature.CaseInsensitiveText, With("with a collation") },

        // Columns and tables
        { Feature.StoredComputedColumn, Yes },
        { Feature.VirtualComputedColumn, Yes },
        {
            Feature.IdentityIncrement,
            No("the step is a setting of the whole server on " + name, "leave the step out there, or set auto_increment_increment")
        },
        { Feature.IdentityBesideKey, Yes },
        { Feature.Comments, Yes },
        { Feature.Schemas, By("a database of that name") },
        { Feature.Check, Yes },
        { Feature.RegularExpression, Yes },

        // Keys and indexes
        { Feature.CompositeKey, Yes },
        { Feature.UniqueKeyOverNulls, Yes },
        {
            Feature.NullsNotDistinct,
            No("NULLs are never equal in a unique index of " + name, "make the columns required, with a value that stands for none")
        },
        { Feature.CoveringIndex, By("an ordinary index in which the covered columns follow the key columns") },
        { Feature.PartialIndex, By("an index that holds all rows") },
        { Feature.ColumnstoreIndex, No(name + " has no columnstore indexes", "use a covering index or an ordinary one") },
        { Feature.InvisibleIndex, Yes },
        { Feature.IndexFillFactor, No(name + " has one fill factor for all indexes, a setting of the server", "leave it out there") },
        { Feature.ClusteredIndex, No(name + " orders rows by the primary key", "make it the primary key, or use an ordinary index") },
        { Feature.HashIndex, By("an ordinary index") },
        { Feature.BitmapIndex, No(name + " has no bitmap indexes", "use an ordinary index") },
        { Feature.FullTextIndex, With("by the collation of the columns") },
        { Feature.FullTextLanguage, No("full-text indexes of " + name + " know no forms of words", "search for words as they are written, or for their beginnings") },
        { Feature.SpatialIndex, With("where the column is not null") },
        { Feature.GinIndex, No(name + " has no GIN indexes", "use a full-text index for texts, or keep what is searched for in a table of its own") },
        { Feature.GistIndex, No(name + " has no GiST indexes", "use an ordinary index, or a spatial one for shapes") },
        { Feature.SpGistIndex, No(name + " has no SP-GiST indexes", "use an ordinary index") },
        { Feature.BrinIndex, No(name + " has no BRIN indexes", "use an ordinary index") },
        { Feature.BloomIndex, No(name + " has no bloom indexes", "use an ordinary index for each column") },
        { Feature.IvfFlatIndex, No(name + " has no vector indexes of lists", "leave the index out there, so that a query compares all rows") },
        { Feature.DiskAnnIndex, No(name + " has no DiskANN indexes", "leave the index out there, so that a query compares all rows") },
        { Feature.ExclusionConstraint, No(name + " has no exclusion constraints", "lock and compare the rows in the application") },

        // Foreign keys
        { Feature.ForeignKeyToLaterTable, Yes },
        { Feature.ForeignKeyOnUpdate, Yes },
        {
            Feature.ForeignKeySetDefault,
            No("the storage engine of " + name + " has no SET DEFAULT", "use SET NULL, or set the value in the application")
        },
        { Feature.SeveralCascadePaths, Yes },

        // Partitions
        { Feature.IntervalPartitioning, By("ranges, the coming ones made ahead") },
        { Feature.RangePartitioning, Yes },
        { Feature.HashPartitioning, Yes },
        { Feature.ListPartitioning, Yes },
        { Feature.Subpartitions, Yes },
        { Feature.GuardTable, By("a table of the keys, which triggers fill") },
        {
            Feature.UniqueKeyAcrossPartitions, No(
                "a unique key of a partitioned table has to contain the partition column on " + name,
                "add the partition column to the key, or do not partition there")
        },
        {
            Feature.PrimaryKeyAcrossPartitions, No(
                "the primary key of a partitioned table has to contain the partition column on " + name, "the partition column is taken in")
        },
        {
            Feature.ForeignKeyFromPartitionedTable,
            No("a partitioned table cannot have foreign keys on " + name, "leave the foreign key or the partitioning out there")
        },
        { Feature.ForeignKeyToPartitionedTable, No(name + " cannot refer to a partitioned table", "leave the foreign key or the partitioning out there") },
        { Feature.ForeignKeyToPartitions, No(name + " cannot refer to a partitioned table", "leave the foreign key or the partitioning out there") },

        // Storage
        { Feature.RowCompression, With("ROW_FORMAT=COMPRESSED") },
        { Feature.ColumnstoreCompression, No(name + " keeps rows and not columns together", "use CompressionType.Row there") },
        { Feature.StorageEngine, Yes },
        { Feature.TableCharset, Yes },
        { Feature.TableCollation, Yes },
        { Feature.AutoIncrementStart, Yes },

        // Encryption
        { Feature.TransparentEncryption, With("of the table") },
        { Feature.TableEncryption, With("with a keyring or a key plugin") },
        { Feature.ColumnEncryption, No(name + " does not encrypt columns by itself", "let the application encrypt") },
        { Feature.ConditionOnEncryptedColumn, By("a column that the database does not encrypt") },
        { Feature.IndexOnEncryptedColumn, By("a column that the database does not encrypt") },
        { Feature.ForeignKeyOnEncryptedColumn, By("a column that the database does not encrypt") },

        // Security
        {
            Feature.RowLevelSecurity,
            No(name + " has no row-level security", "set View, which isolates by a view that the application gets rights on, or leave it out there with Except")
        },
        { Feature.RowLevelSecurityByView, By("a view with a check option, and triggers against what goes around it") },

        // Life cycle
        { Feature.Retention, By("the MaintenanceRunner, and by an event while the event scheduler is on") },
        { Feature.Archival, By("the MaintenanceRunner, and by an event while the event scheduler is on") },

        // Automation
        { Feature.AuditTrigger, By("a table that triggers fill") },
        { Feature.AuditOfEncryptedColumn, By("a column that the database does not encrypt") },
        { Feature.UpdatedAtTrigger, By("a trigger") },
        { Feature.InsertOnly, By("triggers that refuse the change") },
        {
            Feature.TriggersOnForeignKeyActions,
            No(name + " runs no trigger for rows that a foreign key deletes or changes", "delete and change them in the application, before the row that they refer to")
        },
        { Feature.BeforeTrigger, With("one an event") },
        { Feature.AfterTrigger, With("one an event") },
        { Feature.InsteadOfTrigger, No(name + " has no INSTEAD OF triggers", "use TriggerTiming.Before there, which can change or refuse the row") },

        // Migrations
        {
            Feature.TransactionalDdl,
            No("each statement that changes the schema commits on " + name, "a migration is resumed at the statement where it stopped")
        },
    };

    /// <inheritdoc/>
    public override Capability SupportsKey(Column column, Index? index, SchemaTarget target) =>
        column.Type is ArrayType or HstoreType or GeometryType or JsonType
            || (column.Type is VectorType vector && HasVectors(vector, target))
            ? No(DisplayName + " cannot order the values of " + column.Name, "use an index of the type's own kind")
            : Yes;
}
