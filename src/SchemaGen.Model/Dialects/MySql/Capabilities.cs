using SchemaGen.Model.Planning;
using static SchemaGen.Model.Planning.Capability;

namespace SchemaGen.Model.Dialects.MySql;

// What differs from MariaDB.
public sealed partial class MySqlDialect
{
    private static readonly CapabilityTable Abilities = new(Shared("MySQL"))
    {
        // Types of columns
        { Feature.Uuid, By("text of 36 characters") },
        { Feature.TimeOrderedUuid, By("uuid(), in no order") },
        { Feature.Json, By("parsed JSON, which does not keep the text as it was written") },
        { Feature.BinaryJson, Yes },
        { Feature.Vector, Yes.From(9), By("bytes with a check of their number") },
        { Feature.Geometry, Yes },
        { Feature.Geography, With("where the reference system is one of the ellipsoid") },

        // Keys and indexes
        { Feature.DescendingIndex, Yes },
        { Feature.HnswIndex, No("MySQL has no vector indexes", "leave the index out there, so that a query compares all rows") },
        {
            Feature.PartialUniqueIndex,
            By("an index with a further part that is NULL for the other rows").From(8, 0, 13),
            No("MySQL has no indexes over expressions before 8.0.13", "use a computed column with an index")
        },
        {
            Feature.ExpressionIndex,
            Yes.From(8, 0, 13),
            No("MySQL has no indexes over expressions before 8.0.13", "use a computed column with an index")
        },

        // Storage
        { Feature.PageCompression, With("with zlib, where the file system leaves holes") },
        { Feature.ZlibCompression, With("where the file system leaves holes") },
        { Feature.Lz4Compression, With("where the file system leaves holes") },
        { Feature.ZstdCompression, No("MySQL compresses pages with zlib or LZ4", "use CompressionType.Lz4 there") },
        { Feature.Tablespace, Yes },
        { Feature.SystemVersioning, No("MySQL keeps no former rows by itself", "keep them with a trigger") },

        // Encryption
        { Feature.TablespaceEncryption, With("by an administrator") },
        { Feature.DatabaseEncryption, With("by an administrator") },

        // Partitions
        {
            Feature.DefaultListPartition, No(
                "MySQL has no partition for values that are in no list, and refuses a row with one",
                "name all values, or set DefaultPartition to false, which refuses such rows everywhere")
        },
    };

    /// <inheritdoc/>
    public override CapabilityTable Capabilities => Abilities;
}
