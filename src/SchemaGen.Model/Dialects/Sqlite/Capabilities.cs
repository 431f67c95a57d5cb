using SchemaGen.Model.Planning;
using static SchemaGen.Model.Planning.Capability;

namespace SchemaGen.Model.Dialects.Sqlite;

public sealed partial class SqliteDialect
{
    private static readonly Capability NoCompression = No("SQLite compresses nothing", "leave the compression out there");

    private static readonly Capability NoEncryption =
        No("SQLite encrypts nothing by itself", "use EncryptionLevel.Database there with a build that encrypts the file, or let the application encrypt columns");

    private static readonly CapabilityTable Abilities = new()
    {
        // Types of columns
        { Feature.Boolean, By("a number with a check") },
        { Feature.TinyInteger, By("a number with a check") },
        { Feature.UnsignedInteger, By("a number with a check") },
        { Feature.Decimal, By("a floating-point number, exact to 13 digits") },
        { Feature.LimitedText, By("text with a check of its length") },
        { Feature.LimitedBinary, By("bytes with a check of their number") },
        { Feature.Date, By("text in a form that sorts") },
        { Feature.TimeOfDay, By("text in a form that sorts") },
        { Feature.Timestamp, By("text in a form that sorts") },
        { Feature.TimestampTz, By("text in UTC, in a form that sorts") },
        { Feature.Interval, By("text as the driver writes it") },
        { Feature.Uuid, By("text of 36 characters") },
        { Feature.TimeOrderedUuid, By("random ones, in no order") },
        { Feature.Json, By("text with a check that it is JSON") },
        { Feature.BinaryJson, By("text with a check that it is JSON") },
        { Feature.JsonScalar, Yes },
        { Feature.Enumeration, By("text with a check") },
        { Feature.Set, By("text with a check") },
        { Feature.Bits, By("a number or text with a check") },
        { Feature.Year, By("a number with a check") },
        { Feature.Xml, By("text, which nothing checks") },
        { Feature.Array, By("JSON with a check") },
        { Feature.Hstore, By("JSON with a check") },
        { Feature.RowVersion, By("eight bytes that the application changes") },
        { Feature.IpAddress, By("text") },
        { Feature.Network, By("text with a check") },
        { Feature.MacAddress, By("text with a check") },
        { Feature.Vector, By("bytes with a check of their number") },
        { Feature.TreePath, By("text with a check") },
        { Feature.Range, By("text with a check") },
        { Feature.Geometry, By("well-known binary with a check of its kind") },
        { Feature.Geography, By("well-known binary with a check of its kind") },
        { Feature.TextSearchVector, No("SQLite has no type for the words of a text", "use an FTS5 table over the text") },
        { Feature.CaseInsensitiveText, With("with a collation, for the letters of ASCII") },

        // Columns and tables
        { Feature.StoredComputedColumn, Yes },
        { Feature.VirtualComputedColumn, Yes },
        { Feature.IdentityIncrement, No("SQLite numbers rows one by one", "leave the step out there") },
        {
            Feature.IdentityBesideKey,
            No("SQLite numbers nothing but an integer that is the primary key by itself", "let the application number, or make the column the key")
        },
        { Feature.Comments, By("a comment in the table's own text") },
        { Feature.Schemas, By("the beginning of the table's name") },
        { Feature.Check, Yes },
        { Feature.RegularExpression, By("GLOB and LIKE") },

        // Keys and indexes
        { Feature.CompositeKey, Yes },
        { Feature.UniqueKeyOverNulls, Yes },
        { Feature.NullsNotDistinct, By("an index over two expressions for a column that admits NULL: its value or 0, and whether it is NULL") },
        { Feature.DescendingIndex, Yes },
        { Feature.CoveringIndex, By("an ordinary index in which the covered columns follow the key columns") },
        { Feature.PartialIndex, Yes },
        { Feature.PartialUniqueIndex, Yes },
        { Feature.ExpressionIndex, Yes },
        { Feature.ColumnstoreIndex, No("SQLite has no columnstore indexes", "use a covering index or an ordinary one") },
        { Feature.InvisibleIndex, No("SQLite has no indexes that queries do without", "write +column in the query that is not to use the index") },
        { Feature.IndexFillFactor, No("SQLite has no fill factors", "leave it out there") },
        { Feature.ClusteredIndex, No("SQLite orders rows by their number", "use a covering index or an ordinary one") },
        { Feature.HashIndex, By("an ordinary index") },
        { Feature.BitmapIndex, No("SQLite has no bitmap indexes", "use an ordinary index") },
        { Feature.FullTextIndex, By("an FTS5 table that triggers keep") },
        { Feature.FullTextLanguage, With("for English") },
        { Feature.SpatialIndex, By("an R*Tree of the rectangles around the shapes that triggers keep") },
        { Feature.GinIndex, No("SQLite has no GIN indexes", "use a full-text index for texts, or an index over json() for a value in JSON") },
        { Feature.GistIndex, No("SQLite has no GiST indexes", "use an ordinary index, or a spatial one for shapes") },
        { Feature.SpGistIndex, No("SQLite has no SP-GiST indexes", "use an ordinary index") },
        { Feature.BrinIndex, No("SQLite has no BRIN indexes", "use an ordinary index") },
        { Feature.BloomIndex, No("SQLite has no bloom indexes", "use an ordinary index for each column") },
        { Feature.HnswIndex, No("SQLite has no vector indexes", "leave the index out there, so that a query compares all rows") },
        { Feature.IvfFlatIndex, No("SQLite has no vector indexes", "leave the index out there, so that a query compares all rows") },
        { Feature.DiskAnnIndex, No("SQLite has no vector indexes", "leave the index out there, so that a query compares all rows") },
        { Feature.ExclusionConstraint, No("SQLite has no exclusion constraints", "lock and compare the rows in the application, or in a trigger") },

        // Foreign keys
        { Feature.ForeignKeyToLaterTable, By("a declaration ahead of that table") },
        { Feature.ForeignKeyOnUpdate, Yes },
        { Feature.ForeignKeySetDefault, Yes },
        { Feature.SeveralCascadePaths, Yes },

        // Partitions
        { Feature.IntervalPartitioning, No("SQLite has no partitioned tables", "leave the partitioning out there") },
        { Feature.RangePartitioning, No("SQLite has no partitioned tables", "leave the partitioning out there") },
        { Feature.HashPartitioning, No("SQLite has no partitioned tables", "leave the partitioning out there") },
        { Feature.ListPartitioning, No("SQLite has no partitioned tables", "leave the partitioning out there") },
        { Feature.DefaultListPartition, No("SQLite has no partitioned tables", "leave the partitioning out there") },
        { Feature.Subpartitions, No("SQLite has no partitioned tables", "leave the partitioning out there") },
        { Feature.GuardTable, By("a table that is not partitioned") },
        { Feature.UniqueKeyAcrossPartitions, By("a table that is not partitioned") },
        { Feature.PrimaryKeyAcrossPartitions, By("a table that is not partitioned") },
        { Feature.ForeignKeyFromPartitionedTable, By("a table that is not partitioned") },
        { Feature.ForeignKeyToPartitionedTable, By("a table that is not partitioned") },
        { Feature.ForeignKeyToPartitions, By("a table that is not partitioned") },

        // Storage
        { Feature.RowCompression, NoCompression },
        { Feature.PageCompression, NoCompression },
        { Feature.ColumnstoreCompression, NoCompression },
        { Feature.ZlibCompression, NoCompression },
        { Feature.Lz4Compression, NoCompression },
        { Feature.ZstdCompression, NoCompression },
        { Feature.Tablespace, No("SQLite keeps a database in one file", "leave the tablespace out there") },
        { Feature.SystemVersioning, No("SQLite keeps no former rows by itself", "keep them with a trigger") },
        { Feature.StrictTable, Yes.From(3, 37), No("SQLite has strict tables since version 3.37", "declare that version, or leave it out there") },
        { Feature.WithoutRowId, Yes },

        // Encryption
        { Feature.TransparentEncryption, NoEncryption },
        { Feature.TableEncryption, NoEncryption },
        { Feature.TablespaceEncryption, NoEncryption },
        { Feature.DatabaseEncryption, By("a build that encrypts the file, such as SQLCipher") },
        { Feature.ColumnEncryption, No("SQLite does not encrypt columns", "let the application encrypt") },
        { Feature.ConditionOnEncryptedColumn, By("a column that the database does not encrypt") },
        { Feature.IndexOnEncryptedColumn, By("a column that the database does not encrypt") },
        { Feature.ForeignKeyOnEncryptedColumn, By("a column that the database does not encrypt") },

        // Security
        {
            Feature.RowLevelSecurity,
            No("SQLite has no row-level security", "set View, which isolates by a view that the application goes through, or leave it out there with Except")
        },
        { Feature.RowLevelSecurityByView, By("a view with triggers") },

        // Life cycle
        { Feature.Retention, By("the MaintenanceRunner") },
        { Feature.Archival, By("the MaintenanceRunner") },

        // Automation
        { Feature.AuditTrigger, By("a table that triggers fill") },
        { Feature.AuditOfEncryptedColumn, By("a column that the database does not encrypt") },
        { Feature.UpdatedAtTrigger, By("a trigger after the update") },
        { Feature.InsertOnly, By("triggers that refuse the change") },
        { Feature.TriggersOnForeignKeyActions, Yes },
        { Feature.BeforeTrigger, With("one an event, which cannot change the row") },
        { Feature.AfterTrigger, With("one an event") },
        { Feature.InsteadOfTrigger, No("SQLite has INSTEAD OF triggers on views only", "use TriggerTiming.Before there, which can refuse the row") },

        // Migrations
        { Feature.TransactionalDdl, Yes },
    };

    /// <inheritdoc/>
    public override CapabilityTable Capabilities => Abilities;
}
