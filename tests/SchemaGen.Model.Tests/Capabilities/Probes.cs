using SchemaGen.Model.Dialects;
using SchemaGen.Model.Expressions;
using SchemaGen.Model.Planning;
using SchemaGen.Model.Statements;
using static SchemaGen.Model.Tests.Specification.SampleTables;

namespace SchemaGen.Model.Tests.Capabilities;

/// <summary>The probe of each feature; one for all databases.</summary>
internal static class Probes
{
    private static readonly Table Things = Table("things", Column("a", new IntegerType(32), isNullable: true), Column("b", new IntegerType(64)));

    private static readonly Table Others = Table("others", Column("a", new IntegerType(32)));

    private static readonly Table Views = Partitioned(new TimestampType()) with { Columns = [.. Partitioned(new TimestampType()).Columns, Column("b", new IntegerType(64))] };

    private static readonly Table Secrets = Table("secrets", Secret("c", new IntegerType(32)));

    public static Probe Of(Feature feature, SqlDialect dialect) => feature switch
    {
        Feature.Boolean => OfType(new BooleanType()),
        Feature.TinyInteger => OfType(new IntegerType(8)),
        Feature.UnsignedInteger => OfType(new IntegerType(32, IsUnsigned: true)),
        Feature.Decimal => OfType(new DecimalType(18, 4)),
        Feature.LimitedText => OfType(new StringType(50)),
        Feature.LimitedBinary => OfType(new BinaryType(16)),
        Feature.Date => OfType(new DateType()),
        Feature.TimeOfDay => OfType(new TimeType()),
        Feature.Timestamp => OfType(new TimestampType()),
        Feature.TimestampTz => OfType(new TimestampTzType()),
        Feature.Interval => OfType(new IntervalType()),
        Feature.Uuid => OfType(new UuidType()),
        Feature.TimeOrderedUuid => OfColumn(Column("c", new UuidType()) with { Default = new NewUuidDefault() }, Column("c", new UuidType())),
        Feature.Json => OfType(new JsonType(IsBinary: false)),
        Feature.BinaryJson => OfType(new JsonType(IsBinary: true)),
        Feature.JsonScalar => OfType(new JsonType(IsBinary: true)) with
        {
            Use = "INSERT INTO things (c) VALUES ('1')", Needs = Proof.Executed, IsLeftOut = false,
        },
        Feature.Enumeration => OfType(new EnumType(["draft", "sent"])),
        Feature.Set => OfType(new SetType(["a", "b"])),
        Feature.Bits => OfType(new BitType(8)),
        Feature.Year => OfType(new YearType()),
        Feature.Xml => OfType(new XmlType()),
        Feature.Array => OfType(new ArrayType(new IntegerType(32))),
        Feature.Hstore => OfType(new HstoreType()),
        Feature.RowVersion => OfType(new RowVersionType()),
        Feature.IpAddress => OfType(new IpAddressType()),
        Feature.Network => OfType(new CidrType()),
        Feature.MacAddress => OfType(new MacAddressType()),
        Feature.Vector => OfType(new VectorType(3)),
        Feature.TreePath => OfType(new LTreeType()),
        Feature.Range => OfType(new RangeType(RangeKind.Integer)),
        Feature.Geometry => OfType(new GeometryType(GeometryKind.Point, 3857)),
        Feature.Geography => OfType(new GeometryType(GeometryKind.Point, 4326, IsGeography: true)),
        Feature.TextSearchVector => OfType(new TsVectorType()),
        Feature.CaseInsensitiveText => OfType(new CaseInsensitiveTextType(50)),

        Feature.StoredComputedColumn => OfColumn(Computed(isStored: true), Column("c", new IntegerType(32), isNullable: true)),
        Feature.VirtualComputedColumn => OfColumn(Computed(isStored: false), Column("c", new IntegerType(32), isNullable: true)),
        Feature.IdentityIncrement => Of(
            Things with { Columns = [Id with { Identity = new Identity(1, 5) }, .. Things.Columns.Skip(1)] }, Things),
        Feature.IdentityBesideKey => Of(BesideKey(Id), BesideKey(Id with { Identity = null })),
        Feature.Comments => Of(Things with { Comment = "What there is" }, Things),
        Feature.Schemas => Of(Things with { Name = new ObjectName("things", "schemagen_probe") }, Things),
        Feature.Check => Of(Things with { Checks = [new CheckConstraint(Condition("a > 0"))] }, Things),
        Feature.RegularExpression => Of(
            Codes with { Checks = [new CheckConstraint(Expression("matches(c, '^[A-Z]{2}[0-9]+$')", ExpressionUse.Condition, ("c", ExpressionType.Text)))] }, Codes),

        Feature.CompositeKey => Of(Keyed("b", "d"), Keyed("b")),
        Feature.UniqueKeyOverNulls => Of(Things with { Indexes = [Unique("a", "b")] }, Things) with
        {
            Use = "INSERT INTO things (a, b) VALUES (NULL, 1), (NULL, 1)",
        },
        Feature.NullsNotDistinct => Of(
            Things with { Indexes = [Unique("a", "b") with { NullsNotDistinct = true }] }, Things with { Indexes = [Unique("a", "b")] }),
        Feature.DescendingIndex => Of(
            Things with { Indexes = [new Index { Columns = [new IndexColumn("b", IsDescending: true)] }] }, Things with { Indexes = [Index("b")] }),
        Feature.CoveringIndex => Of(Things with { Indexes = [Index("b") with { Include = ["a"] }] }, Things with { Indexes = [Index("b")] }),
        Feature.ColumnstoreIndex => Of(
            Things with { Indexes = [Index("a", "b") with { Method = new ColumnstoreMethod() }] }, Things with { Indexes = [Index("a", "b")] }),
        Feature.InvisibleIndex => Of(Things with { Indexes = [Index("b") with { IsInvisible = true }] }, Things with { Indexes = [Index("b")] }),
        Feature.IndexFillFactor => Of(Things with { Indexes = [Index("b") with { FillFactor = 70 }] }, Things with { Indexes = [Index("b")] }),
        Feature.ClusteredIndex => Of(Things with { Indexes = [Index("b") with { Method = new ClusteredMethod() }] }, Things),
        Feature.HashIndex => Of(Things with { Indexes = [Index("b") with { Method = new HashMethod() }] }, Things),
        Feature.BitmapIndex => Of(Things with { Indexes = [Index("b") with { Method = new BitmapMethod() }] }, Things with { Indexes = [Index("b")] }),
        Feature.FullTextIndex => OfMethod(new FullTextMethod(), new TextType()),
        Feature.FullTextLanguage => Of(OfMethod(new FullTextMethod("english"), new TextType()).With.Table, OfMethod(new FullTextMethod(), new TextType()).With.Table),
        Feature.SpatialIndex => OfMethod(new SpatialMethod(), new GeometryType(GeometryKind.Point, 3857)),
        Feature.GinIndex => OfMethod(new GinMethod(), new JsonType(IsBinary: true)),
        Feature.GistIndex => OfMethod(new GistMethod(), new RangeType(RangeKind.Integer)),
        Feature.SpGistIndex => OfMethod(new SpGistMethod(), new StringType(50)),
        Feature.BrinIndex => OfMethod(new BrinMethod(PagesPerRange: 32), new TimestampType()),
        Feature.BloomIndex => OfMethod(new BloomMethod(), new IntegerType(32)),
        Feature.HnswIndex => OfMethod(new VectorMethod(VectorIndexMethod.Hnsw, VectorDistance.Cosine), new VectorType(3)),
        Feature.IvfFlatIndex => OfMethod(new VectorMethod(VectorIndexMethod.IvfFlat, VectorDistance.Euclidean), new VectorType(3)),
        Feature.DiskAnnIndex => OfMethod(new VectorMethod(VectorIndexMethod.DiskAnn, VectorDistance.Cosine), new VectorType(3)),
        Feature.ExclusionConstraint => OfMethod(new ExclusionMethod("gist", ["&&"]), new RangeType(RangeKind.Integer)) with
        {
            Use = "INSERT INTO things (a, c) VALUES (1, '[1,5)'), (2, '[5,9)')",
        },

        Feature.PartialIndex => Of(Things with { Indexes = [Index("b") with { Condition = Condition("a > 0") }] }, Things),
        Feature.PartialUniqueIndex => Of(Things with { Indexes = [Unique("b") with { Condition = Condition("a > 0") }] }, Things) with
        {
            Use = "INSERT INTO things (a, b) VALUES (0, 1), (0, 1), (NULL, 1), (1, 1)",
        },
        Feature.ExpressionIndex => Of(
            Things with
            {
                Indexes =
                [
                    Index("a") with { Key = new IndexExpression(Expression("abs(a)", ExpressionUse.Value, ("a", ExpressionType.Number)), ExpressionType.Number) },
                ],
            },
            Things),

        Feature.ForeignKeyToLaterTable => OfLaterTable(dialect),
        Feature.ForeignKeyOnUpdate => OfForeignKey(Reference("b", "others") with { OnUpdate = ForeignKeyAction.Cascade }, Reference("b", "others")),
        Feature.ForeignKeySetDefault => OfForeignKey(Reference("b", "others") with { OnDelete = ForeignKeyAction.SetDefault }, Reference("b", "others")),
        Feature.SeveralCascadePaths => Of(
            CascadePaths.Mark([Things with { ForeignKeys = [Reference("b", "things") with { OnDelete = ForeignKeyAction.Cascade }] }])[0],
            Things with { ForeignKeys = [Reference("b", "things")] }) with { Needs = Proof.Executed },

        Feature.IntervalPartitioning => Of(Views with { PrimaryKey = null }, Views with { PrimaryKey = null, Partitioning = null }),
        Feature.RangePartitioning => OfPartitioning(Ranges),
        Feature.HashPartitioning => OfPartitioning(new HashPartitioning { Column = "b", Count = 4 }),
        Feature.ListPartitioning => OfPartitioning(Lists),
        Feature.DefaultListPartition => OfPartitioning(Lists with { HasDefault = true }),
        Feature.Subpartitions => OfPartitioning(Ranges with { Subpartitions = new Subpartitioning { Column = "id", Count = 2 } }),
        Feature.GuardTable => Of(Views with { Indexes = [Unique("b") with { HasGuardTable = true }] }, Views) with { IsLeftOut = false },
        Feature.UniqueKeyAcrossPartitions => Of(Views with { Indexes = [Unique("b")] }, Views) with { Needs = Proof.Executed },
        Feature.PrimaryKeyAcrossPartitions => Of(Views, Views with { PrimaryKey = null }) with { Needs = Proof.Executed, IsLeftOut = false },
        Feature.ForeignKeyFromPartitionedTable => Of(Views with { ForeignKeys = [Reference("b", "others")] }, Views) with
        {
            Earlier = [Others], Needs = Proof.Executed,
        },
        Feature.ForeignKeyToPartitionedTable => Of(
            Things with { ForeignKeys = [Reference("b", "views") with { Referenced = Views }] }, Things) with
        {
            Earlier = [Views], Needs = Proof.Executed,
        },
        Feature.ForeignKeyToPartitions => Of(Visits with { ForeignKeys = [ToPartition] }, Visits) with { Earlier = [Parts], Needs = Proof.Executed },

        Feature.RowCompression => OfOption(new Compression(CompressionType.Row)),
        Feature.PageCompression => OfOption(new Compression(CompressionType.Page)),
        Feature.ColumnstoreCompression => OfOption(new Compression(CompressionType.Columnstore)),
        Feature.ZlibCompression => OfOption(new Compression(CompressionType.Zlib)),
        Feature.Lz4Compression => OfOption(new Compression(CompressionType.Lz4)),
        Feature.ZstdCompression => OfOption(new Compression(CompressionType.Zstd)),
        Feature.Tablespace => OfOption(new Tablespace(dialect.Flag == DialectSet.PostgreSql ? "pg_default" : "fast")),
        Feature.SystemVersioning => OfOption(new SystemVersioning(null, "valid_from", "valid_to")),
        Feature.StorageEngine => OfOption(new StorageEngine("MyISAM")),
        Feature.TableCharset => OfOption(new TableCharset("latin1")),
        Feature.TableCollation => OfOption(new TableCollation("utf8mb4_unicode_ci")),
        Feature.AutoIncrementStart => OfOption(new AutoIncrementStart(1000)),
        Feature.Inheritance => OfOption(new Inheritance(Others.Name) { Table = Others }) with { Earlier = [Others] },
        Feature.UnloggedTable => OfOption(new Unlogged()),
        Feature.TableFillFactor => OfOption(new FillFactor(70)),
        Feature.Extension => OfOption(new Extension("ltree")),
        Feature.ParallelTable => OfOption(new ParallelDegree(4)),
        Feature.Filegroup => OfOption(new Filegroup("fast")),
        Feature.MemoryOptimizedTable => OfOption(new MemoryOptimized()),
        Feature.StrictTable => OfOption(new Strict()),
        Feature.WithoutRowId => Of(Keyed("b") with { Options = [new WithoutRowId()] }, Keyed("b")),
        Feature.DistributedTable => OfOption(new Distribution("id")),
        Feature.ReferenceTable => OfOption(new Distribution(null)),
        Feature.TransparentEncryption => OfOption(new TableEncryption(EncryptionLevel.Tde)),
        Feature.TableEncryption => OfOption(new TableEncryption(EncryptionLevel.Table)),
        Feature.TablespaceEncryption => Of(
            Texts with { Options = [new Tablespace("fast"), new TableEncryption(EncryptionLevel.Tablespace)] }, Texts with { Options = [new Tablespace("fast")] }),
        Feature.DatabaseEncryption => OfOption(new TableEncryption(EncryptionLevel.Database)),

        Feature.ColumnEncryption => Of(Secrets, Table("secrets", Column("c", new IntegerType(32)))),
        Feature.ConditionOnEncryptedColumn => Of(Secrets with { Checks = [new CheckConstraint(Condition("c > 0"))] }, Secrets) with { Needs = Proof.Executed },
        Feature.IndexOnEncryptedColumn => Of(Secrets with { Indexes = [Index("c")] }, Secrets) with { Needs = Proof.Executed },
        Feature.ForeignKeyOnEncryptedColumn => Of(
            Table("secrets", Secret("c", new IntegerType(64))) with { ForeignKeys = [Reference("c", "others")] }, Table("secrets", Secret("c", new IntegerType(64)))) with
        {
            Earlier = [Others], Needs = Proof.Executed,
        },

        Feature.RowLevelSecurity => Of(Isolated(hasView: false), Isolated(hasView: false) with { Policies = [] }),
        Feature.RowLevelSecurityByView => Of(Isolated(hasView: true), Isolated(hasView: true) with { Policies = [] }),

        Feature.Retention => Of(Timed with { Retention = new Retention(30, "c") }, Timed),
        Feature.Archival => Of(Timed with { Archival = new Archival(30, "old_things", "c") }, Timed),
        Feature.AuditTrigger => OfTrigger(new AuditTrigger("things_audit")) with { Use = "INSERT INTO things (b) VALUES (1)" },
        Feature.AuditOfEncryptedColumn => Of(Secrets with { Triggers = [new AuditTrigger("secrets_audit")] }, Secrets) with { Needs = Proof.Executed },
        Feature.UpdatedAtTrigger => OfTrigger(new UpdatedAtTrigger("c"), Things with { Columns = [.. Things.Columns, Column("c", new TimestampType(), isNullable: true)] }) with
        {
            Use = "UPDATE things SET a = 1",
        },
        Feature.InsertOnly => OfTrigger(new InsertOnly()) with { Use = "INSERT INTO things (b) VALUES (1)" },
        Feature.TriggersOnForeignKeyActions => Of(Cascading with { Triggers = [new AuditTrigger("things_audit")] }, Cascading) with
        {
            Earlier = [Others], Needs = Proof.Executed, IsLeftOut = false,
        },
        Feature.BeforeTrigger => OfTrigger(TriggerTiming.Before, dialect),
        Feature.AfterTrigger => OfTrigger(TriggerTiming.After, dialect),
        Feature.InsteadOfTrigger => OfTrigger(TriggerTiming.InsteadOf, dialect),

        Feature.TransactionalDdl => Of(Things, Others) with { IsLeftOut = false, Needs = Proof.Executed },

        _ => throw new NotSupportedException($"No probe asks for {feature}; add one."),
    };

    // In a schema, without which SQL Server's statement is put together on the server.
    private static Table Isolated(bool hasView) => Things with
    {
        Name = new ObjectName("things", "schemagen_probe"),
        Policies =
        [
            new RowPolicy
            {
                Name = "own",
                Predicate = SessionValue.Sized(Expression("b = current_tenant() or a > 0", ExpressionUse.Policy, ("a", ExpressionType.Number), ("b", ExpressionType.Number)), _ => true),
                HasView = hasView,
            },
        ],
    };

    private static readonly Table Parts = Views with { PrimaryKey = new PrimaryKey(["id", "at"]) };

    private static readonly Table Visits = Table("visits", Column("view_id", new IntegerType(64)), Column("viewed_at", new TimestampType()));

    private static readonly ForeignKey ToPartition = new()
    {
        Columns = ["view_id", "viewed_at"],
        ReferencedTable = Parts.Name,
        ReferencedColumns = ["id", "at"],
        Referenced = Parts,
    };

    private static RangePartitioning Ranges { get; } = new() { Column = "b", Partitions = [new RangePartition("low", "100"), new RangePartition("high", null)] };

    private static ListPartitioning Lists { get; } = new() { Column = "b", Partitions = [new ListPartition("low", ["1", "2"]), new ListPartition("high", ["7"])], HasDefault = false };

    private static Table Codes { get; } = Table("codes", Column("c", new StringType(50)));

    private static Probe Of(Table with, Table without) => new(new TableMigration(with), new TableMigration(without));

    private static Table Texts { get; } = Table("things", Column("c", new StringType(50)));

    private static Probe OfOption(TableOption option) => Of(Texts with { Options = [option] }, Texts);

    private static Probe OfPartitioning(Partitioning partitioning)
    {
        var table = Things with { PrimaryKey = null };
        return Of(table with { Partitioning = partitioning }, table);
    }

    private static readonly Table Cascading = Things with { ForeignKeys = [Reference("b", "others") with { OnDelete = ForeignKeyAction.Cascade }] };

    private static Probe OfTrigger(TableTrigger trigger, Table? table = null) => Of((table ?? Things) with { Triggers = [trigger] }, table ?? Things);

    // Statements that do nothing, in the words of each database.
    private static Probe OfTrigger(TriggerTiming timing, SqlDialect dialect) => OfTrigger(new CustomTrigger(
        "watch",
        timing,
        TriggerEvents.Insert | TriggerEvents.Delete,
        dialect.Flag switch
        {
            DialectSet.Sqlite => "SELECT 1;",
            DialectSet.SqlServer => "RETURN;",
            DialectSet.MySql or DialectSet.MariaDb => "DO 0;",
            _ => "NULL;",
        }));

    private static Probe OfType(ColumnType type) => OfColumn(Column("c", type), Column("c", new IntegerType(64)));

    private static Probe OfColumn(Column with, Column without) => Of(
        Things with { Columns = [Id, Column("a", new IntegerType(32), isNullable: true), with] },
        Things with { Columns = [Id, Column("a", new IntegerType(32), isNullable: true), without] });

    private static Probe OfMethod(IndexMethod method, ColumnType type)
    {
        var table = Things with { Columns = [Id, Column("a", new IntegerType(32), isNullable: true), Column("c", type)] };
        return Of(table with { Indexes = [Index("c") with { Method = method }] }, table);
    }

    private static Probe OfForeignKey(ForeignKey with, ForeignKey without)
    {
        var table = Things with { Columns = [Id, Column("b", new IntegerType(64)) with { Default = new NumberDefault("1") }] };
        return Of(table with { ForeignKeys = [with] }, table with { ForeignKeys = [without] }) with { Earlier = [Others] };
    }

    // Where the table declares the key ahead, the other one is not there yet.
    private static Probe OfLaterTable(SqlDialect dialect)
    {
        if (dialect.DeclaresForeignKeysAhead) return Of(Things with { ForeignKeys = [Reference("b", "others")] }, Things);
        var later = new WaitingForeignKey(Others with { Columns = [.. Others.Columns, Column("b", new IntegerType(64), isNullable: true)] }, Reference("b", "things"));
        return new Probe(new TableMigration(Things, [later]), new TableMigration(Things))
        {
            Earlier = [later.Table with { ForeignKeys = [] }],
        };
    }

    private static Table Timed => Things with { Columns = [.. Things.Columns, Column("c", new TimestampType())] };

    private static Table Keyed(params string[] columns) => new()
    {
        Name = new ObjectName("things"),
        Columns = [Column("b", new IntegerType(32)), Column("d", new IntegerType(32))],
        PrimaryKey = new PrimaryKey([.. columns]),
    };

    private static Table BesideKey(Column column) => new()
    {
        Name = new ObjectName("things"),
        Columns = [Column("k", new IntegerType(32)), column],
        PrimaryKey = new PrimaryKey(["k"]),
    };

    private static Column Computed(bool isStored) =>
        Column("c", new IntegerType(32), isNullable: true) with { Computation = new Computation(Expression("a * 2", ExpressionUse.Value, ("a", ExpressionType.Number)), isStored) };

    private static Column Secret(string name, ColumnType type) =>
        Column(name, type) with { Encryption = new ColumnEncryption("pii", EncryptionMode.Native) };

    private static Expression Condition(string text) =>
        Expression(text, ExpressionUse.Condition, ("a", ExpressionType.Number), ("c", ExpressionType.Number));
}
