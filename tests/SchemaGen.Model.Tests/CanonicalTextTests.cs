using SchemaGen.Model.Expressions;
using SchemaGen.Model.Tests.Specification;

namespace SchemaGen.Model.Tests;

public class CanonicalTextTests
{
    public static TheoryData<Index, string> Indexes => new()
    {
        { new Index { Columns = [new("a")], IsInvisible = true, FillFactor = 70 }, "index (a) invisible fillfactor 70" },
        { new Index { Columns = [new("a")], Method = new FullTextMethod() }, "fulltext index (a)" },
        { new Index { Columns = [new("a"), new("b")], Method = new FullTextMethod("german") }, "fulltext index (a, b) language german" },
        { new Index { Columns = [new("a")], Method = new SpatialMethod() }, "spatial index (a)" },
        { new Index { Columns = [new("a")], Method = new SpatialMethod(BoundingBox.Of(4326)) }, "spatial index (a) within \"-180, -90, 180, 90\"" },
        { new Index { Columns = [new("a")], Method = new GinMethod("jsonb_path_ops") }, "gin index (a) operators jsonb_path_ops" },
        { new Index { Columns = [new("a")], Method = new GistMethod() }, "gist index (a)" },
        { new Index { Columns = [new("a")], Method = new SpGistMethod() }, "spgist index (a)" },
        { new Index { Columns = [new("a")], Method = new BrinMethod("int4_bloom_ops", 32) }, "brin index (a) operators int4_bloom_ops pages 32" },
        { new Index { Columns = [new("a")], Method = new HashMethod() }, "hash index (a)" },
        { new Index { Columns = [new("a")], Method = new BloomMethod(96) }, "bloom index (a) length 96" },
        { new Index { Columns = [new("a", true)], Method = new ClusteredMethod(), IsUnique = true }, "unique clustered index (a desc)" },
        { new Index { Columns = [new("a")], Method = new BitmapMethod() }, "bitmap index (a)" },
        {
            new Index { Columns = [new("a")], Method = new VectorMethod(VectorIndexMethod.Hnsw, VectorDistance.Cosine, 24, 100) },
            "vector index (a) by hnsw cosine neighbors 24 candidates 100"
        },
        {
            new Index { Columns = [new("a"), new("b")], Method = new ExclusionMethod("gist", ["=", "&&"]) },
            "exclusion index (a, b) using gist by \"= &&\""
        },
    };

    [Theory, MemberData(nameof(Indexes))]
    public void An_index_is_a_line_with_its_options(Index index, string expected) =>
        Assert.Contains("\n  " + expected + "\n", CanonicalText.Of(new Table { Name = new ObjectName("t"), Indexes = [index] }));

    [Fact]
    public void A_table_is_a_line_a_fact()
    {
        var table = new Table
        {
            Name = new ObjectName("order items", "sales"),
            Comment = "first\nsecond \"quoted\" \\",
            Columns =
            [
                new Column { Name = "id", Member = "Id", Type = new IntegerType(64), Identity = new Identity(1000, 2) },
                new Column { Name = "sku", Member = "Sku", Type = new StringType(40), IsNullable = true, Comment = "it's" },
                new Column { Name = "price", Member = "Price", Type = new DecimalType(18, 2), Default = new NumberDefault("0") },
                new Column { Name = "total", Member = "Total", Type = new DecimalType(18, 2), Computation = new Computation(Parse("price*2"), true) },
                new Column { Name = "note", Member = "Note", Type = new TextType(), Encryption = new ColumnEncryption("pii", EncryptionMode.Auto) },
                new Column { Name = "status", Member = "Status", Type = new EnumType(["a", "b c"]), Default = new TextDefault("a") },
                new Column { Name = "created_at", Member = "CreatedAt", Type = new TimestampTzType(), Default = new NowDefault(), Dialects = DialectSet.PostgreSql | DialectSet.Sqlite },
            ],
            PrimaryKey = new PrimaryKey(["id"]) { Name = "pk" },
            Indexes =
            [
                new Index { Columns = [new("sku")], IsUnique = true },
                new Index { Columns = [new("status"), new("created_at", true)], Include = ["sku"], Name = "latest", Dialects = DialectSet.SqlServer },
                new Index { Method = new ColumnstoreMethod(), Columns = [new("sku")] },
            ],
            ForeignKeys =
            [
                new ForeignKey
                {
                    Columns = ["sku"], ReferencedTable = new ObjectName("products"), ReferencedColumns = ["sku"],
                    OnDelete = ForeignKeyAction.SetNull, OnUpdate = ForeignKeyAction.Cascade,
                },
            ],
            Checks = [new CheckConstraint(Parse("price>=0")) { Name = "positive" }],
            Partitioning = new IntervalPartitioning { Column = "created_at", Interval = PartitionInterval.Month, Start = "2026-01-01" },
        };

        Assert.Equal(
            """
            table "sales.order items" comment "first\nsecond \"quoted\" \\"
              column id int64 not null identity(1000,2)
              column sku string(40) null comment "it's"
              column price decimal(18,2) not null default 0
              column total decimal(18,2) not null stored "price * 2"
              column note text not null encrypted auto pii
              column status enum(a, "b c") not null default a
              column created_at timestamptz not null default now() only 9
              primary key (id) name pk
              check "price >= 0" name positive
              columnstore index (sku)
              foreign key (sku) references products (sku) on delete setnull on update cascade
              index (status, created_at desc) include (sku) name latest only 16
              partition created_at interval MONTH premake 3 start 2026-01-01
              unique index (sku)

            """,
            CanonicalText.Of(table));
    }

    [Fact]
    public void The_order_in_which_indexes_keys_and_checks_were_declared_does_not_matter()
    {
        var table = Scenario.Indexes.Migration.Table;
        Assert.Equal(CanonicalText.Of(table), CanonicalText.Of(table with { Indexes = table.Indexes.Reverse().ToEquatableArray() }));
    }

    [Fact]
    public void The_place_of_a_declaration_does_not_matter()
    {
        var table = Scenario.UuidKey.Migration.Table;
        Assert.Equal(CanonicalText.Of(table), CanonicalText.Of(table with { Place = new Place("Shop.Session") }));
    }

    [Theory]
    [InlineData("price", "price")]
    [InlineData("sales.orders", "sales.orders")]
    [InlineData("", "\"\"")]
    [InlineData("two words", "\"two words\"")]
    [InlineData("a\"b\\c", "\"a\\\"b\\\\c\"")]
    [InlineData("a\nb\r\u0000", "\"a\\nb\\u000d\\u0000\"")]
    [InlineData("é😀", "\"é\\ud83d\\ude00\"")]
    [InlineData("column x", "\"column x\"")]
    public void A_name_is_quoted_where_it_is_no_word(string text, string expected) => Assert.Equal(expected, CanonicalText.Quote(text));

    private static Expression Parse(string text) => ExpressionParser.Parse(text).Expression!;
}
