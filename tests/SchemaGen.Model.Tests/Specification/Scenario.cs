using SchemaGen.Model.Expressions;
using SchemaGen.Model.Statements;

namespace SchemaGen.Model.Tests.Specification;

/// <summary>A migration to write, and those that have to run before it.</summary>
public sealed record Scenario(TableMigration Migration, params TableMigration[] Earlier)
{
    private static readonly ColumnType[] AllTypes =
    [
        new StringType(200), new StringType(20_000), new CharType(2), new TextType(), new BooleanType(),
        new IntegerType(8), new IntegerType(16), new IntegerType(32), new IntegerType(64),
        new IntegerType(8, true), new IntegerType(16, true), new IntegerType(32, true), new IntegerType(64, true),
        new DecimalType(18, 2), new FloatType(false), new FloatType(true), new BinaryType(16), new BinaryType(20_000), new BinaryType(null),
        new DateType(), new TimeType(), new TimestampType(), new TimestampTzType(), new IntervalType(),
        new UuidType(), new JsonType(false), new JsonType(true), new EnumType(["draft", "sent"]), new IpAddressType(),
    ];

    private static readonly Column Id = Column("id", new IntegerType(64)) with { Identity = new Identity() };

    private static readonly Table Customers = Table("customers", Id, Column("email", new StringType(320)));

    public static Scenario AllTypesNotNull { get; } = new(new TableMigration(EveryType(false)));

    public static Scenario AllTypesNullable { get; } = new(new TableMigration(EveryType(true)));

    public static Scenario Defaults { get; } = new(new TableMigration(Table(
        "settings",
        Id,
        Column("name", new StringType(50)) with { Default = new TextDefault("it's") },
        Column("path", new StringType(50)) with { Default = new TextDefault("C:\\new\\'") },
        Column("lines", new StringType(50)) with { Default = new TextDefault("a\nb") },
        Column("body", new TextType()) with { Default = new TextDefault("none") },
        Column("document", new JsonType(true)) with { Default = new TextDefault("{}") },
        Column("count", new IntegerType(32)) with { Default = new NumberDefault("-1") },
        Column("rate", new DecimalType(9, 4)) with { Default = new NumberDefault("0.1250") },
        Column("is_on", new BooleanType()) with { Default = new BooleanDefault(true) },
        Column("is_off", new BooleanType()) with { Default = new BooleanDefault(false) },
        Column("day", new DateType()) with { Default = new NowDefault() },
        Column("hour", new TimeType()) with { Default = new NowDefault() },
        Column("moment", new TimestampType()) with { Default = new NowDefault() },
        Column("instant", new TimestampTzType()) with { Default = new NowDefault() },
        Column("first_day", new DateType()) with { Default = new TextDefault("2026-01-31") },
        Column("first_instant", new TimestampTzType()) with { Default = new TextDefault("2026-01-31T01:00:00+02:00") },
        Column("token", new UuidType()) with { Default = new NewUuidDefault() },
        Column("owner", new UuidType()) with { Default = new TextDefault("0a1b2c3d-0000-4000-8000-00000000000f") })));

    public static Scenario NumberedRows { get; } = new(new TableMigration(Table(
        "tickets", Id with { Identity = new Identity(1000, 5) }, Column("title", new StringType(100)))));

    public static Scenario NumberedSecond { get; } = new(new TableMigration(Table(
        "entries", Column("tenant_id", new IntegerType(32)), Id) with
    {
        PrimaryKey = new PrimaryKey(["tenant_id", "id"]),
    }));

    public static Scenario UuidKey { get; } = new(new TableMigration(Table(
        "sessions", Column("id", new UuidType()) with { Default = new NewUuidDefault() }, Column("note", new TextType(), true))));

    public static Scenario CompositeKey { get; } = new(new TableMigration(Table(
        "order_items", Column("order_id", new IntegerType(64)), Column("line", new IntegerType(32)), Column("sku", new StringType(40))) with
    {
        PrimaryKey = new PrimaryKey(["order_id", "line"]),
    }));

    public static Scenario Indexes { get; } = new(new TableMigration(Table(
        "articles",
        Id,
        Column("tenant_id", new UuidType()),
        Column("slug", new StringType(200)),
        Column("status", new StringType(20), true),
        Column("title", new StringType(100)),
        Column("created_at", new TimestampTzType())) with
    {
        Indexes =
        [
            new Index { Columns = [new("slug")], IsUnique = true },
            new Index { Columns = [new("tenant_id"), new("status")] },
            new Index { Columns = [new("tenant_id"), new("created_at", true)], Name = "latest" },
            new Index { Columns = [new("status")], Include = ["title", "created_at"] },
            new Index { Columns = [new("tenant_id"), new("slug")], Include = ["title"], IsUnique = true },
        ],
    }));

    public static Scenario LongIndexes { get; } = new(new TableMigration(Table(
        "pages", Id, Column("address", new StringType(1500)), Column("body", new TextType())) with
    {
        Indexes = [new Index { Columns = [new("address")] }, new Index { Columns = [new("body"), new("id", true)] }],
    }));

    public static Scenario ForeignKeys { get; } = new(
        new TableMigration(Marked(Table(
            "orders",
            Id,
            Column("a_id", new IntegerType(64)),
            Column("b_id", new IntegerType(64)),
            Column("c_id", new IntegerType(64)),
            Column("d_id", new IntegerType(64), true),
            Column("e_id", new IntegerType(64)) with { Default = new NumberDefault("1") }) with
        {
            ForeignKeys =
            [
                Key("a_id", "customers"),
                Key("b_id", "customers") with { OnDelete = ForeignKeyAction.Restrict, OnUpdate = ForeignKeyAction.Restrict },
                Key("c_id", "customers") with { OnDelete = ForeignKeyAction.Cascade, OnUpdate = ForeignKeyAction.Cascade },
                Key("d_id", "customers") with { OnDelete = ForeignKeyAction.SetNull, OnUpdate = ForeignKeyAction.SetNull },
                Key("e_id", "customers") with { OnDelete = ForeignKeyAction.SetDefault, Name = "fk_fallback" },
            ],
        })),
        new TableMigration(Customers));

    public static Scenario SelfReference { get; } = new(new TableMigration(Marked(Table(
        "categories", Id, Column("parent_id", new IntegerType(64), true)) with
    {
        ForeignKeys = [Key("parent_id", "categories") with { OnDelete = ForeignKeyAction.Cascade }],
    })));

    public static Scenario WaitingForeignKey { get; } = Waiting();

    public static Scenario Enumerations { get; } = new(new TableMigration(Table(
        "shipments",
        Id,
        Column("status", new EnumType(["new", "in transit", "it's here", "zurück"])) with { Default = new TextDefault("new") },
        Column("odd", new EnumType(["a\\b", "trailing ", "a,b"]), true))));

    public static Scenario Checks { get; } = new(new TableMigration(Table(
        "products",
        Id,
        Column("name", new StringType(100)),
        Column("price", new DecimalType(18, 2)),
        Column("discount", new DecimalType(18, 2)),
        Column("net", new DecimalType(18, 2)) with { Computation = new Computation(Parse("price - discount"), true) },
        Column("upper_name", new StringType(100), true) with { Computation = new Computation(Parse("upper(name)"), true) }) with
    {
        Checks =
        [
            new CheckConstraint(Parse("price >= 0")) { Column = "price" },
            new CheckConstraint(Parse("discount <= price and (name <> 'it''s' or name like 'a\\%')")),
            new CheckConstraint(Parse("length(name) > 0")) { Name = "named" },
        ],
    }));

    public static Scenario Comments { get; } = new(new TableMigration(Table(
        "notes",
        Id with { Comment = "The key; it's \"quoted\"" },
        Column("body", new TextType()) with { Comment = "first line\nsecond line\r\n`third` [line] */ -- \\ end\\" }) with
    {
        Comment = "What people write\n'); DROP TABLE notes; --",
    }));

    public static Scenario InSchema { get; } = new(
        new TableMigration(Table("orders", Id, Column("customer_id", new IntegerType(64)), Column("number", new StringType(20))) with
        {
            Name = new ObjectName("orders", "schemagen_sales"),
            Comment = "Sales",
            Indexes = [new Index { Columns = [new("number")], IsUnique = true }],
            ForeignKeys = [Key("customer_id", "customers") with { ReferencedTable = new ObjectName("customers", "schemagen_sales") }],
        }),
        new TableMigration(Customers with { Name = new ObjectName("customers", "schemagen_sales") }));

    public static Scenario HostileNames { get; } = new(new TableMigration(Table(
        "Robert'); DROP TABLE \"students\"; --",
        Id with { Name = "select" },
        Column("a\"b`c]d[e'f;g", new StringType(10)),
        Column("party \U0001F389", new StringType(10)),
        Column("line\nbreak", new StringType(10)),
        Column("back\\slash.dot/", new StringType(10)) with { Comment = "told" },
        Column("@p0 :x ?  $1", new StringType(10)),
        Column("blank ", new StringType(10))) with
    {
        PrimaryKey = new PrimaryKey(["select"]),
        Indexes =
        [
            new Index { Columns = [new("a\"b`c]d[e'f;g", true), new("party \U0001F389")], IsUnique = true },
            new Index { Columns = [new("line\nbreak")], Include = ["back\\slash.dot/"] },
        ],
        Checks = [new CheckConstraint(new IsNull(new ColumnReference("a\"b`c]d[e'f;g"), true))],
    }));

    public static Scenario LongNames { get; } = new(new TableMigration(Table(
        string.Concat(Enumerable.Repeat("日本", 40)),
        Id,
        Column(new string('c', 200), new IntegerType(32)),
        Column(new string('c', 199) + "d", new IntegerType(32)),
        Column(string.Concat(Enumerable.Repeat("日本", 40)), new EnumType(["a", "b"]))) with
    {
        Indexes =
        [
            new Index { Columns = [new(new string('c', 200))], IsUnique = true },
            new Index { Columns = [new(new string('c', 199) + "d")], IsUnique = true },
        ],
    }));

    public static Scenario Encrypted { get; } = new(new TableMigration(Table(
        "patients",
        Column("id", new UuidType()),
        Column("name", new StringType(100)) with
        {
            Encryption = new ColumnEncryption("pii", EncryptionMode.Application),
            Default = new TextDefault("unknown"),
        },
        Column("diagnosis", new TextType(), true) with { Encryption = new ColumnEncryption("pii", EncryptionMode.Application) }) with
    {
        Checks = [new CheckConstraint(Parse("length(name) > 1"))],
    }));

    public static Scenario Lacking { get; } = new(
        new TableMigration(Table(
            "events",
            Id with { Identity = new Identity(1, 2) },
            Column("customer_id", new IntegerType(64)),
            Column("number", new StringType(20)),
            Column("created_at", new TimestampTzType())) with
        {
            Partitioning = new IntervalPartitioning { Column = "created_at", Interval = PartitionInterval.Month },
            Indexes =
            [
                new Index { Method = new ColumnstoreMethod(), Columns = [new("customer_id"), new("created_at")], Name = "ix_analytics" },
                new Index { Columns = [new("number")], IsUnique = true },
            ],
            ForeignKeys = [Key("customer_id", "customers")],
        }),
        new TableMigration(Customers));

    public static Scenario Partitioned(PartitionInterval interval, string? start = null, ColumnType? type = null) => new(new TableMigration(Table(
        "page_views", Id, Column("path", new StringType(200)), Column("created_at", type ?? new TimestampTzType())) with
    {
        Partitioning = new IntervalPartitioning { Column = "created_at", Interval = interval, Start = start },
        Indexes = [new Index { Columns = [new("path")] }],
    }));

    private static Scenario Waiting()
    {
        var authors = Table("authors", Id, Column("best_book_id", new IntegerType(64), true));
        var key = Key("best_book_id", "books") with { OnDelete = ForeignKeyAction.SetNull };
        var books = Table("books", Id, Column("author_id", new IntegerType(64))) with { ForeignKeys = [Key("author_id", "authors")] };
        return new(new TableMigration(books, [new WaitingForeignKey(authors, key)]), new TableMigration(authors));
    }

    // As a whole schema of one table is marked before it is written.
    private static Table Marked(Table table) => Planning.CascadePaths.Mark([table])[0];

    private static Table EveryType(bool nullable) => Table(
        "everything", [Id, .. AllTypes.Select((type, number) => Column($"c{number + 1:00}", type, nullable))]);

    private static Table Table(string name, params Column[] columns) => new()
    {
        Name = new ObjectName(name),
        Columns = columns.ToEquatableArray(),
        PrimaryKey = new PrimaryKey(["id"]),
    };

    private static Column Column(string name, ColumnType type, bool nullable = false) => new()
    {
        Name = name,
        Member = name,
        Type = type,
        IsNullable = nullable,
    };

    private static ForeignKey Key(string column, string table) => new()
    {
        Columns = [column],
        ReferencedTable = new ObjectName(table),
        ReferencedColumns = ["id"],
    };

    private static Expression Parse(string text) => ExpressionParser.Parse(text).Expression!;
}
