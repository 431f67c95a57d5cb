using SchemaGen;

namespace EveryFeature;

/// <summary>Ordered indexes in each form, a check, a computed column, and a key of two columns that others refer to.</summary>
[SchemaTable, CompositeKey("shop_id", "number")]
[UniqueIndex("code", FillFactor = 80), UniqueIndex("remark", NullsNotDistinct = true), CompositeIndex("amount desc", "shop_id", Invisible = true)]
[PartialIndex("amount", Where = "is_active = true"), PartialIndex("title", Where = "is_active = true", Unique = true), CoveringIndex(["title"], Include = ["amount"])]
[ExpressionIndex("lower(code)", Unique = true), ClusteredIndex("placed_at", FillFactor = 70), HashIndex("code"), BloomIndex("amount", "shop_id"), BrinIndex("placed_at")]
[Check("amount >= 0 and amount < 1000000")]
public partial class Ordered
{
    public int ShopId { get; set; }
    public int Number { get; set; }
    [StringColumn(20)] public string Code { get; set; } = "";
    [StringColumn(100)] public string Title { get; set; } = "";
    [StringColumn(50)] public string? Remark { get; set; }
    public int Amount { get; set; } = 1;
    [ComputedColumn("amount * 2", Stored = true)] public int Twice { get; set; }
    public bool IsActive { get; set; } = true;
    public DateTime PlacedAt { get; set; }
}

/// <summary>Foreign keys with each action, to itself and to a key of two columns.</summary>
[SchemaTable]
[ForeignKeyTo(typeof(Ordered), new[] { "shop_id", "order_number" }, "shop_id", "number", OnDelete = ForeignKeyAction.Cascade)]
public partial class Referring
{
    public long Id { get; set; }
    public int ShopId { get; set; }
    public int OrderNumber { get; set; }
    [SelfReference(OnDelete = ForeignKeyAction.SetNull)] public long? ParentId { get; set; }
    [References(typeof(Found), OnDelete = ForeignKeyAction.Restrict)] public long FoundId { get; set; }
}

/// <summary>Full text and shapes, with the triggers that keep them where a database has no such index.</summary>
[SchemaTable, FullTextIndex("title", "body"), SpatialIndex("spot")]
public partial class Found
{
    public long Id { get; set; }
    [StringColumn(200)] public string Title { get; set; } = "";
    [TextColumn] public string Body { get; set; } = "";
    [PointColumn] public byte[] Spot { get; set; } = [];
}

/// <summary>What PostgreSQL alone has.</summary>
[SchemaTable(Dialects = Dialect.PostgreSql), GinIndex("settings"), GinIndex("title"), GistIndex("during"), SpGistIndex("code"), FullTextIndex("search")]
[Exclusion("room_id WITH =, during WITH &&", Where = "room_id > 0"), PostgreSqlFillFactor(70), PostgreSqlExtension("pg_trgm")]
public partial class Native
{
    public long Id { get; set; }
    public int RoomId { get; set; }
    [StringColumn(20)] public string Code { get; set; } = "";
    [StringColumn(100)] public string Title { get; set; } = "";
    [JsonbColumn] public string Settings { get; set; } = "{}";
    [TsVectorColumn] public object? Search { get; set; }
    [RangeColumn(RangeKind.Timestamp)] public object During { get; set; } = "";
}

[SchemaTable(Dialects = Dialect.PostgreSql), PostgreSqlUnlogged]
public partial class Unlogged
{
    public long Id { get; set; }
}

[SchemaTable(Dialects = Dialect.PostgreSql), PostgreSqlInherits(typeof(Unlogged)), PostgreSqlUnlogged]
public partial class Inherited
{
    public long Id { get; set; }
    public int Depth { get; set; }
}

/// <summary>Storage that MariaDB alone has.</summary>
[SchemaTable(Dialects = Dialect.MariaDb), SystemVersioned, Compressed(CompressionType.Zlib), MySqlCollation("utf8mb4_unicode_ci"), MySqlAutoIncrementStart(1000), UniqueIndex("code")]
public partial class Versioned
{
    public long Id { get; set; }
    [StringColumn(20)] public string Code { get; set; } = "";
}

[SchemaTable(Dialects = Dialect.Sqlite), SqliteStrict, SqliteWithoutRowId, CompositeKey("code")]
public partial class Strict
{
    [StringColumn(20)] public string Code { get; set; } = "";
    public int Amount { get; set; }
}

/// <summary>Partitions of months, secured by tenants, audited, with old rows archived and then dropped.</summary>
[SchemaTable, Partitioned(By = "created_at", Interval = "MONTH", Premake = 1), UniqueIndex("code", GuardTable = true)]
[TenantIsolation(View = true), AuditTrigger, UpdatedAtTrigger, ArchivalPolicy(90, "old_kept", "created_at"), RetentionPolicy(365, "created_at", Scheduled = false)]
public partial class Kept
{
    public Guid Id { get; set; }
    public Guid TenantId { get; set; }
    [StringColumn(20)] public string Code { get; set; } = "";
    public DateTime CreatedAt { get; set; }
    public DateTime UpdatedAt { get; set; }
}

/// <summary>The same in one piece.</summary>
[SchemaTable, RowLevelSecurity("own", "owner_id = current_user_id()", View = true), AuditTrigger, UpdatedAtTrigger, ArchivalPolicy(90, "old_whole", "created_at")]
[Trigger("clean_code", TriggerTiming.Before, TriggerEvent.Insert | TriggerEvent.Update, "NEW.code := lower(NEW.code);", Dialects = Dialect.PostgreSql)]
[Trigger("clean_code", TriggerTiming.Before, TriggerEvent.Insert | TriggerEvent.Update, "SET NEW.code = lower(NEW.code);", Dialects = Dialect.MariaDb)]
[Trigger("clean_code", TriggerTiming.After, TriggerEvent.Insert | TriggerEvent.Update, "UPDATE wholes SET code = lower(code) WHERE id = NEW.id;", Dialects = Dialect.Sqlite)]
public partial class Whole
{
    public long Id { get; set; }
    public Guid OwnerId { get; set; }
    [StringColumn(20)] public string Code { get; set; } = "";
    [StringColumn(40), EncryptedColumn("pii", Searchable = true)] public string Secret { get; set; } = "";
    public DateTime CreatedAt { get; set; }
    public DateTime UpdatedAt { get; set; }
}

[SchemaTable, InsertOnly, RetentionPolicy(365, "at")]
public partial class Written
{
    public long Id { get; set; }
    public DateTime At { get; set; }
}

[SchemaTable, PartitionedByRange("total", Except = Dialect.Sqlite), RangePartition("small", LessThan = "100"), RangePartition("large", LessThan = "MAXVALUE"), SubpartitionedByHash("id", 2, Except = Dialect.Sqlite)]
public partial class Ranged
{
    public long Id { get; set; }
    [DecimalColumn(10, 2)] public decimal Total { get; set; }
}

[SchemaTable, PartitionedByList("region", Except = Dialect.Sqlite), ListPartition("europe", "GB", "FR"), ListPartition("asia", "JP", "CN")]
public partial class Listed
{
    public long Id { get; set; }
    [StringColumn(2)] public string Region { get; set; } = "";
}

[SchemaTable, PartitionedByHash("customer_id", 4, Except = Dialect.Sqlite)]
public partial class Hashed
{
    public long Id { get; set; }
    public long CustomerId { get; set; }
}
