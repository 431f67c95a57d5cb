using SchemaGen.Model.Planning;
using static SchemaGen.Model.Planning.Capability;

namespace SchemaGen.Model.Dialects.MariaDb;

// What differs from MySQL.
public sealed partial class MariaDbDialect
{
    private static readonly Capability ServersAlgorithm = No(
        "the algorithm of MariaDB's page compression is a setting of the server, innodb_compression_algorithm", "use CompressionType.Page there");

    private static readonly CapabilityTable Abilities = new(Shared("MariaDB"))
    {
        // Types of columns
        { Feature.Uuid, Yes.From(10, 7), By("text of 36 characters") },
        { Feature.TimeOrderedUuid, Yes.From(11, 7), By("uuid(), in no order") },
        { Feature.Json, Yes },
        { Feature.BinaryJson, By("text with a check that it is JSON") },
        { Feature.Vector, Yes.From(11, 7), By("bytes with a check of their number") },
        { Feature.Geometry, With("with a check of the reference system") },
        { Feature.Geography, By("a shape in the plane") },

        // Keys and indexes
        { Feature.DescendingIndex, Yes.From(10, 8), By("an ascending index, which is read backwards") },
        { Feature.HnswIndex, With("by cosine or Euclidean distance").From(11, 7), No("MariaDB has vector indexes since version 11.7", "leave the index out there, so that a query compares all rows") },
        { Feature.PartialUniqueIndex, By("an index with a further column that is NULL for the other rows") },
        { Feature.ExpressionIndex, By("an index over an invisible computed column") },

        // Storage
        { Feature.PageCompression, With("PAGE_COMPRESSED, with the server's algorithm") },
        { Feature.ZlibCompression, By("PAGE_COMPRESSED, with the server's algorithm, which is zlib unless it is set") },
        { Feature.Lz4Compression, ServersAlgorithm },
        { Feature.ZstdCompression, ServersAlgorithm },
        { Feature.Tablespace, No("MariaDB keeps each table in a file of its own", "leave it out there") },
        { Feature.SystemVersioning, Yes },

        // Encryption
        { Feature.TablespaceEncryption, No("MariaDB keeps each table in a file of its own", "use EncryptionLevel.Table there") },
        { Feature.DatabaseEncryption, With("by an administrator") },

        // Partitions
        { Feature.DefaultListPartition, Yes },
    };

    /// <inheritdoc/>
    public override CapabilityTable Capabilities => Abilities;
}
