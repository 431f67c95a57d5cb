using SchemaGen.CodeFixes.Fixes;

namespace SchemaGen.Analyzers.Tests.Rules;

/// <summary>SG5001 to SG5004: where each speaks, with its words and its way out, and where it does not.</summary>
public sealed class PerformanceRuleTests
{
    private const string Brand = "[SchemaTable] public partial class Brand { public long Id { get; set; } }\n";

    [Fact]
    public Task SG5001_speaks_of_foreign_keys_that_no_index_begins_with() => Check.Findings(
        "PostgreSql MySql MariaDb Sqlite",
        Brand + """
        [SchemaTable, CompositeIndex("name", "brand_id"), PartialIndex("maker_id", Where = "name = 'x'")]
        public partial class Product
        {
            public long Id { get; set; }
            [StringColumn(20)] public string Name { get; set; } = "";
            [{|#0:References(typeof(Brand))|}] public long BrandId { get; set; }
            [{|#1:References(typeof(Brand))|}] public long MakerId { get; set; }
        }
        """,
        Check.Info("SG5001", 0, WithoutIndex("brand_id")),
        Check.Info("SG5001", 1, WithoutIndex("maker_id")));

    private static string WithoutIndex(string column) =>
        $"No index of 'products' begins with ({column}), so PostgreSQL and SQLite read the whole table for each row that is deleted from 'brands'; add [CompositeIndex(\"{column}\")]";

    [Theory]
    [InlineData("[SchemaTable, CompositeIndex(\"brand_id\", \"id\")]")]
    [InlineData("[SchemaTable, CompositeIndex(\"brand_id desc\")]")]
    [InlineData("[SchemaTable, UniqueIndex(\"brand_id\")]")]
    [InlineData("[SchemaTable, CompositeKey(\"brand_id\", \"id\")]")]
    [InlineData("[SchemaTable, PartialIndex(\"brand_id\", Where = \"brand_id is not null\")]")]
    public Task SG5001_is_silent_where_an_index_begins_with_them(string attributes) => Check.NoAdvice(
        Check.Targets,
        Brand + attributes + " public partial class Product { public long Id { get; set; } [References(typeof(Brand))] public long BrandId { get; set; } }");

    [Fact]
    public Task SG5001_is_silent_where_the_databases_make_the_index() => Check.NoAdvice(
        "MySql MariaDb",
        Brand + "[SchemaTable] public partial class Product { public long Id { get; set; } [References(typeof(Brand))] public long BrandId { get; set; } }");

    [Fact]
    public Task SG5001_adds_the_index() => Check.Fix<IndexFixes>(
        "SG5001",
        Brand + "[SchemaTable]\npublic partial class Product { public long Id { get; set; } [{|SG5001:References(typeof(Brand))|}] public long BrandId { get; set; } }",
        Brand + "[SchemaTable]\n[CompositeIndex(\"brand_id\")]\npublic partial class Product { public long Id { get; set; } [References(typeof(Brand))] public long BrandId { get; set; } }");

    [Fact]
    public Task SG5002_speaks_of_indexes_that_another_makes_up_for() => Check.Findings(
        """
        [SchemaTable, {|#0:CompositeIndex("author_id")|}, CompositeIndex("author_id", "title"), {|#1:CompositeIndex("id")|}]
        public partial class Book { public long Id { get; set; } public long AuthorId { get; set; } [StringColumn(100)] public string Title { get; set; } = ""; }
        """,
        Check.Info("SG5002", 0, "The index over (author_id) of 'books' finds nothing that the index over (author_id, title) does not, and costs time with each change; remove it"),
        Check.Info("SG5002", 1, "The index over (id) of 'books' finds nothing that the primary key does not, and costs time with each change; remove it"));

    [Theory]
    [InlineData("CompositeIndex(\"author_id desc\"), CompositeIndex(\"author_id\", \"title\")")]
    [InlineData("UniqueIndex(\"author_id\"), CompositeIndex(\"author_id\", \"title\")")]
    [InlineData("CompositeIndex(\"author_id\"), PartialIndex(\"author_id\", \"title\", Where = \"title is not null\")")]
    [InlineData("CompositeIndex(\"title\"), CompositeIndex(\"author_id\", \"title\")")]
    [InlineData("CompositeIndex(\"author_id\"), CompositeIndex(\"author_id\", \"title\", Dialects = Dialect.Sqlite)")]
    public Task SG5002_is_silent_where_each_finds_something_of_its_own(string indexes) => Check.NoAdvice(
        Check.Targets,
        $"[SchemaTable, {indexes}] public partial class Book {{ public long Id {{ get; set; }} public long AuthorId {{ get; set; }} [StringColumn(100)] public string? Title {{ get; set; }} }}");

    [Theory]
    [InlineData("[SchemaTable, {|SG5002:CompositeIndex(\"author_id\")|}, CompositeIndex(\"author_id\", \"id\")]", "", "[SchemaTable, CompositeIndex(\"author_id\", \"id\")]", "")]
    [InlineData("[SchemaTable, CompositeIndex(\"author_id\", \"id\")]", "[{|SG5002:BigIntegerColumn(Index = true)|}] ", "[SchemaTable, CompositeIndex(\"author_id\", \"id\")]", "[BigIntegerColumn] ")]
    public Task SG5002_takes_the_index_away(string attributes, string column, string fixedAttributes, string fixedColumn) => Check.Fix<IndexFixes>(
        "SG5002",
        $"{attributes}\npublic partial class Book {{ public long Id {{ get; set; }} {column}public long AuthorId {{ get; set; }} }}",
        $"{fixedAttributes}\npublic partial class Book {{ public long Id {{ get; set; }} {fixedColumn}public long AuthorId {{ get; set; }} }}");

    [Fact]
    public Task SG5003_speaks_of_json_that_is_looked_into() => Check.Findings(
        """
        [SchemaTable, Check("json(details, '$.kind') is not null")]
        public partial class Message { public long Id { get; set; } [JsonColumn(Storage = ColumnStorage.Native)] public string {|#0:Details|} { get; set; } = "{}"; [JsonColumn(Storage = ColumnStorage.Native)] public string Rest { get; set; } = "{}"; }
        """,
        Check.Info("SG5003", 0, "PostgreSQL keeps 'details' of 'messages' as text and reads all of it each time that an expression looks into it; use [JsonbColumn], which keeps it taken apart"));

    [Fact]
    public Task SG5003_is_silent_where_there_is_one_kind_of_json() => Check.NoAdvice(
        "MySql Sqlite",
        "[SchemaTable, Check(\"json(details, '$.kind') is not null\")] public partial class Message { public long Id { get; set; } [JsonColumn(Storage = ColumnStorage.Native)] public string Details { get; set; } = \"{}\"; }");

    [Fact]
    public Task SG5003_takes_it_apart() => Check.Fix<GrowthFixes>(
        "SG5003",
        "[SchemaTable, Check(\"json(details, '$.kind') is not null\")] public partial class Message { public long Id { get; set; } [JsonColumn(Storage = ColumnStorage.Native)] public string {|SG5003:Details|} { get; set; } = \"{}\"; }",
        "[SchemaTable, Check(\"json(details, '$.kind') is not null\")] public partial class Message { public long Id { get; set; } [JsonbColumn(Storage = ColumnStorage.Native)] public string Details { get; set; } = \"{}\"; }");

    [Fact]
    public Task SG5004_speaks_of_tables_that_only_grow() => Check.Findings(
        "[{|#0:SchemaTable|}] public partial class LoginEvent { public long Id { get; set; } public DateTimeOffset OccurredAt { get; set; } }",
        Check.Info("SG5004", 0, "'login_events' gets a row for whatever happens and keeps all of them; say with [RetentionPolicy] how long, or with [Partitioned] by which column old rows are told from new ones"));

    [Fact]
    public Task SG5004_is_silent_about_other_tables() => Check.NoAdvice(
        Check.Targets,
        """
        [SchemaTable, RetentionPolicy(30, "occurred_at")] public partial class LoginEvent { public long Id { get; set; } public DateTimeOffset OccurredAt { get; set; } }
        [SchemaTable] public partial class Event { public long Id { get; set; } public DateTimeOffset? StartsAt { get; set; } }
        [SchemaTable] public partial class Catalog { public long Id { get; set; } public DateTimeOffset CreatedAt { get; set; } }
        """);

    [Fact]
    public Task SG5004_says_how_long() => Check.Fix<GrowthFixes>(
        "SG5004",
        "[{|SG5004:SchemaTable|}]\npublic partial class LoginEvent { public long Id { get; set; } public DateTimeOffset OccurredAt { get; set; } }",
        "[SchemaTable]\n[RetentionPolicy(365, \"occurred_at\")]\npublic partial class LoginEvent { public long Id { get; set; } public DateTimeOffset OccurredAt { get; set; } }");
}
