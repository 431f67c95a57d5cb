using SchemaGen.Model.Planning;

namespace SchemaGen.Model.Tests.Capabilities;

/// <summary>
/// What a database refuses that lacks a feature: statements that it takes, and their twins that ask for the feature. The two stand in
/// one text as <c>{taken|refused}</c>.
/// </summary>
internal static class Twins
{
    private const string InPartitions = " PARTITION BY RANGE COLUMNS (b) (PARTITION p VALUES LESS THAN (MAXVALUE))";

    private const string Keys = "CREATE TABLE u (id INT PRIMARY KEY)";

    private const string Encrypted = "ENCRYPTED WITH (COLUMN_ENCRYPTION_KEY = [pii], ENCRYPTION_TYPE = RANDOMIZED, ALGORITHM = 'AEAD_AES_256_CBC_HMAC_SHA_256')";

    /// <summary>The statements for a database that lacks the feature; none where nothing there is refused.</summary>
    public static string[] Of(Feature feature, DialectSet dialect) => (feature, dialect) switch
    {
        (Feature.ColumnstoreIndex, _) => ["CREATE TABLE t (a INTEGER)", "CREATE {|COLUMNSTORE} INDEX i ON t (a)"],
        (Feature.InvisibleIndex, _) => ["CREATE TABLE t (a INTEGER)", "CREATE INDEX i ON t (a){| INVISIBLE}"],
        (Feature.IndexFillFactor, _) => ["CREATE TABLE t (a INTEGER)", "CREATE INDEX i ON t (a){| WITH (FILLFACTOR = 70)}"],
        (Feature.ClusteredIndex, _) => ["CREATE TABLE t (a INTEGER)", "CREATE {|CLUSTERED} INDEX i ON t (a)"],
        (Feature.BitmapIndex, _) => ["CREATE TABLE t (a INTEGER)", "CREATE {|BITMAP} INDEX i ON t (a)"],
        (Feature.FullTextLanguage, DialectSet.Oracle) =>
            ["CREATE TABLE t (a VARCHAR2(9))", "CREATE INDEX i ON t (a) INDEXTYPE IS CTXSYS.CONTEXT{| LANGUAGE 'english'}"],
        (Feature.FullTextLanguage, _) => ["CREATE TABLE t (a VARCHAR(9))", "CREATE FULLTEXT INDEX i ON t (a){| LANGUAGE 'english'}"],
        (Feature.GinIndex, _) => ["CREATE TABLE t (a INTEGER)", "CREATE INDEX i ON t {|USING gin }(a)"],
        (Feature.GistIndex, _) => ["CREATE TABLE t (a INTEGER)", "CREATE INDEX i ON t {|USING gist }(a)"],
        (Feature.SpGistIndex, _) => ["CREATE TABLE t (a INTEGER)", "CREATE INDEX i ON t {|USING spgist }(a)"],
        (Feature.BrinIndex, _) => ["CREATE TABLE t (a INTEGER)", "CREATE INDEX i ON t {|USING brin }(a)"],
        (Feature.BloomIndex, _) => ["CREATE TABLE t (a INTEGER)", "CREATE INDEX i ON t {|USING bloom }(a)"],
        (Feature.DiskAnnIndex, DialectSet.PostgreSql) => ["CREATE EXTENSION vector", "CREATE TABLE t (a vector(3))", "CREATE INDEX i ON t USING {hnsw|diskann} (a vector_cosine_ops)"],
        (Feature.HnswIndex or Feature.IvfFlatIndex or Feature.DiskAnnIndex, _) => ["CREATE TABLE t (a INTEGER)", "CREATE {|VECTOR} INDEX i ON t (a)"],
        (Feature.ExclusionConstraint, _) => ["CREATE TABLE t (a INTEGER{|, EXCLUDE USING gist (a WITH =)})"],
        (Feature.NullsNotDistinct, _) => ["CREATE TABLE t (a INTEGER)", "CREATE UNIQUE INDEX i ON t (a){| NULLS NOT DISTINCT}"],
        (Feature.TextSearchVector, _) => ["CREATE TABLE t (a {CHAR(9)|TSVECTOR})"],
        (Feature.ColumnEncryption, _) => ["CREATE TABLE t (a CHAR(9) {|" + Encrypted + "})"],
        (Feature.IdentityIncrement, DialectSet.Sqlite) => ["CREATE TABLE t (a INTEGER PRIMARY KEY AUTOINCREMENT{| INCREMENT BY 2})"],
        (Feature.IdentityIncrement, _) => ["CREATE TABLE t (a INTEGER AUTO_INCREMENT{| INCREMENT BY 2} PRIMARY KEY)"],
        (Feature.IdentityBesideKey, _) => ["CREATE TABLE t (a INTEGER {PRIMARY KEY AUTOINCREMENT|AUTOINCREMENT, b INTEGER PRIMARY KEY})"],
        (Feature.ForeignKeyOnUpdate, _) => [Keys, "CREATE TABLE t (a INT, FOREIGN KEY (a) REFERENCES u (id) ON {DELETE|UPDATE} CASCADE)"],
        // The storage engine of MariaDB takes it, and then refuses the deletion.
        (Feature.ForeignKeySetDefault, DialectSet.MariaDb) =>
        [
            Keys, "CREATE TABLE t (a INT DEFAULT 1, FOREIGN KEY (a) REFERENCES u (id) ON DELETE SET {NULL|DEFAULT})",
            "INSERT INTO u VALUES (1), (2)", "INSERT INTO t VALUES (2)", "DELETE FROM u WHERE id = 2",
        ],
        (Feature.ForeignKeySetDefault, _) => [Keys, "CREATE TABLE t (a INT DEFAULT 1, FOREIGN KEY (a) REFERENCES u (id) ON DELETE SET {NULL|DEFAULT})"],
        (Feature.SeveralCascadePaths, _) => ["CREATE TABLE t (id INT PRIMARY KEY, a INT, FOREIGN KEY (a) REFERENCES t (id){| ON DELETE CASCADE})"],
        (Feature.Subpartitions, DialectSet.SqlServer) =>
        [
            "CREATE PARTITION FUNCTION f (int) AS RANGE RIGHT FOR VALUES (1)", "CREATE PARTITION SCHEME s AS PARTITION f ALL TO ([PRIMARY])",
            "CREATE TABLE t (a int NOT NULL, b int NOT NULL) ON s (b){| SUBPARTITION BY HASH (a)}",
        ],
        (Feature.DefaultListPartition, DialectSet.MySql) => ["CREATE TABLE t (a INT) PARTITION BY LIST (a) (PARTITION p {VALUES IN (1)|DEFAULT})"],
        (Feature.RangePartitioning or Feature.HashPartitioning or Feature.ListPartitioning or Feature.DefaultListPartition or Feature.Subpartitions, DialectSet.Sqlite) =>
            ["CREATE TABLE t (a INTEGER){| PARTITION BY RANGE (a)}"],
        (Feature.IntervalPartitioning, _) => ["CREATE TABLE t (a INTEGER){| PARTITION BY RANGE (a)}"],
        (Feature.UniqueKeyAcrossPartitions, DialectSet.PostgreSql) => ["CREATE TABLE t (a INT, b DATE, UNIQUE (a{, b|})) PARTITION BY RANGE (b)"],
        (Feature.UniqueKeyAcrossPartitions, _) => ["CREATE TABLE t (a INT, b DATE, UNIQUE (a{, b|}))" + InPartitions],
        (Feature.PrimaryKeyAcrossPartitions, DialectSet.PostgreSql) => ["CREATE TABLE t (a INT, b DATE, PRIMARY KEY (a{, b|})) PARTITION BY RANGE (b)"],
        (Feature.PrimaryKeyAcrossPartitions, DialectSet.SqlServer) =>
        [
            "CREATE PARTITION FUNCTION f (date) AS RANGE RIGHT FOR VALUES ()", "CREATE PARTITION SCHEME s AS PARTITION f ALL TO ([PRIMARY])",
            "CREATE TABLE t (a int NOT NULL, b date NOT NULL, PRIMARY KEY CLUSTERED (a{, b|})) ON s (b)",
        ],
        (Feature.PrimaryKeyAcrossPartitions, _) => ["CREATE TABLE t (a INT, b DATE, PRIMARY KEY (a{, b|}))" + InPartitions],
        (Feature.ForeignKeyFromPartitionedTable, _) => [Keys, "CREATE TABLE t (a INT, b DATE{|, FOREIGN KEY (a) REFERENCES u (id)})" + InPartitions],
        (Feature.ForeignKeyToPartitionedTable, DialectSet.PostgreSql) =>
        [
            "CREATE TABLE u (id INT, b DATE, PRIMARY KEY (id, b)) PARTITION BY RANGE (b)",
            "CREATE TABLE t (a INT, b DATE, FOREIGN KEY {(a, b) REFERENCES u (id, b)|(a) REFERENCES u (id)})",
        ],
        (Feature.ForeignKeyToPartitionedTable, DialectSet.SqlServer) =>
        [
            "CREATE PARTITION FUNCTION f (date) AS RANGE RIGHT FOR VALUES ()", "CREATE PARTITION SCHEME s AS PARTITION f ALL TO ([PRIMARY])",
            "CREATE TABLE u (id int NOT NULL, b date NOT NULL, PRIMARY KEY CLUSTERED (id, b)) ON s (b)",
            "CREATE TABLE t (a int, b date, FOREIGN KEY {(a, b) REFERENCES u (id, b)|(a) REFERENCES u (id)})",
        ],
        (Feature.ForeignKeyToPartitionedTable or Feature.ForeignKeyToPartitions, _) =>
            ["CREATE TABLE u (id INT, b DATE, PRIMARY KEY (id, b))" + InPartitions, "CREATE TABLE t (a INT{|, FOREIGN KEY (a) REFERENCES u (id)})"],
        (Feature.RowLevelSecurity, _) => ["CREATE TABLE t (a INTEGER)", "{DROP TABLE|CREATE POLICY p ON} t"],
        (Feature.Lz4Compression or Feature.ZstdCompression, DialectSet.MariaDb) => ["CREATE TABLE t (a INT){| COMPRESSION='lz4'}"],
        (Feature.ZlibCompression or Feature.Lz4Compression or Feature.ZstdCompression, DialectSet.SqlServer) => ["CREATE TABLE t (a INT) WITH (DATA_COMPRESSION = {PAGE|ZLIB})"],
        (Feature.ZstdCompression, DialectSet.PostgreSql) => ["CREATE TABLE t (a text COMPRESSION {pglz|zstd})"],
        (Feature.RowCompression or Feature.PageCompression or Feature.ColumnstoreCompression or Feature.ZlibCompression or Feature.Lz4Compression or Feature.ZstdCompression, _) =>
            ["CREATE TABLE t (a INT){| COLUMN STORE COMPRESSED}"],
        (Feature.Tablespace or Feature.TablespaceEncryption, _) => ["CREATE TABLE t (a INT){| TABLESPACE=ts ENCRYPTION='Y'}"],
        (Feature.TransparentEncryption or Feature.TableEncryption or Feature.DatabaseEncryption, _) => ["CREATE TABLE t (a INT){| ENCRYPTION='Y'}"],
        (Feature.SystemVersioning, _) => ["CREATE TABLE t (a INT){| WITH SYSTEM VERSIONING}"],
        (Feature.StorageEngine, _) => ["CREATE TABLE t (a INT){| ENGINE=InnoDB}"],
        (Feature.TableCharset, _) => ["CREATE TABLE t (a INT){| DEFAULT CHARSET=latin1}"],
        (Feature.TableCollation, _) => ["CREATE TABLE t (a INT){| COLLATE=latin1_bin}"],
        (Feature.AutoIncrementStart, _) => ["CREATE TABLE t (a INT){| AUTO_INCREMENT=5}"],
        (Feature.Inheritance, _) => ["CREATE TABLE u (a INT)", "CREATE TABLE t (b INT){| INHERITS (u)}"],
        (Feature.UnloggedTable, _) => ["CREATE {|UNLOGGED }TABLE t (a INT)"],
        (Feature.TableFillFactor, _) => ["CREATE TABLE t (a INT){| WITH (fillfactor = 70)}"],
        (Feature.Extension, _) => ["CREATE {TABLE t (a INT)|EXTENSION ltree}"],
        (Feature.DistributedTable, _) => ["CREATE TABLE t (a INT){| DISTRIBUTED BY (a)}"],
        (Feature.ReferenceTable, _) => ["CREATE TABLE t (a INT){| DISTRIBUTED REPLICATED}"],
        (Feature.ParallelTable, _) => ["CREATE TABLE t (a INT){| PARALLEL 4}"],
        (Feature.Filegroup, _) => ["CREATE TABLE t (a INT){| ON fast}"],
        (Feature.MemoryOptimizedTable, _) => ["CREATE TABLE t (a INT){| WITH (MEMORY_OPTIMIZED = ON)}"],
        (Feature.StrictTable, _) => ["CREATE TABLE t (a INT){| STRICT}"],
        (Feature.WithoutRowId, _) => ["CREATE TABLE t (a INT PRIMARY KEY){| WITHOUT ROWID}"],
        (Feature.ConditionOnEncryptedColumn, DialectSet.SqlServer) => ["CREATE TABLE t (a int " + Encrypted + "{|, CHECK (a > 0)})"],
        (Feature.IndexOnEncryptedColumn, DialectSet.SqlServer) => ["CREATE TABLE t (a int " + Encrypted + ", b int)", "CREATE INDEX i ON t ({b|a})"],
        (Feature.ForeignKeyOnEncryptedColumn, DialectSet.SqlServer) => [Keys, "CREATE TABLE t (a int " + Encrypted + ", b int, FOREIGN KEY ({b|a}) REFERENCES u (id))"],
        (Feature.BeforeTrigger, DialectSet.SqlServer) => ["CREATE TABLE t (a INT)", "CREATE TRIGGER g ON t {AFTER|BEFORE} DELETE AS RETURN"],
        (Feature.InsteadOfTrigger, DialectSet.PostgreSql) =>
        [
            "CREATE TABLE t (a INT)", "CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN OLD; END'",
            "CREATE TRIGGER g {BEFORE|INSTEAD OF} DELETE ON t FOR EACH ROW EXECUTE FUNCTION f()",
        ],
        (Feature.InsteadOfTrigger, DialectSet.Sqlite) => ["CREATE TABLE t (a INT)", "CREATE TRIGGER g {BEFORE|INSTEAD OF} DELETE ON t BEGIN SELECT 1; END"],
        (Feature.InsteadOfTrigger, DialectSet.MySql or DialectSet.MariaDb) => ["CREATE TABLE t (a INT)", "CREATE TRIGGER g {BEFORE|INSTEAD OF} DELETE ON t FOR EACH ROW DO 0"],
        // Without the trigger there is nothing to write down.
        (Feature.TriggersOnForeignKeyActions, DialectSet.MariaDb) =>
        [
            Keys, "CREATE TABLE t (a INT, FOREIGN KEY (a) REFERENCES u (id) ON DELETE CASCADE)", "CREATE TABLE told (a INT)", "CREATE TABLE seen (a INT NOT NULL)",
            "CREATE TRIGGER g AFTER DELETE ON t FOR EACH ROW INSERT INTO told VALUES (OLD.a)", "INSERT INTO u VALUES (1)", "INSERT INTO t VALUES (1)",
            "DELETE FROM {t|u}", "INSERT INTO seen VALUES ((SELECT a FROM told))",
        ],
        _ => [],
    };

    public static string Taken(string pair) => Chosen(pair, taken: true);

    public static string Refused(string pair) => Chosen(pair, taken: false);

    private static string Chosen(string pair, bool taken)
    {
        var (open, bar, close) = (pair.IndexOf('{'), pair.IndexOf('|'), pair.IndexOf('}'));
        return open < 0 ? pair : pair[..open] + (taken ? pair[(open + 1)..bar] : pair[(bar + 1)..close]) + pair[(close + 1)..];
    }
}
