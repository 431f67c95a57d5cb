using SchemaGen.Migrations;

namespace SchemaGen.Tests.Migrations;

internal static class TestCatalog
{
    private static readonly CatalogTarget[] AllTargets =
    [
        new(Dialect.PostgreSql, "15"), new(Dialect.MySql, "8.4"), new(Dialect.MariaDb, "10.11"),
        new(Dialect.Sqlite, "3.35"), new(Dialect.SqlServer, "2017"), new(Dialect.Oracle, "19c"),
    ];

    /// <summary>Three tables, six statements; products refers to brands.</summary>
    public static ISchemaCatalog Shop { get; } = Of(Brands(), Products(), Reviews());

    public static ISchemaCatalog Of(params SchemaMigration[] migrations) =>
        SchemaCatalogs.Create(migrations, AllTargets, new string('f', 64));

    public static TestMigration Brands() => new(
        "create_brands",
        [TestMigration.Create("brands"), TestMigration.Index("brands")],
        [TestMigration.Drop("brands")]);

    public static TestMigration Products() => new(
        "create_products",
        [
            TestMigration.Create("products", "id int NOT NULL PRIMARY KEY, brand_id int NOT NULL REFERENCES brands (id)"),
            TestMigration.Index("products"),
            TestMigration.Create("prices"),
        ],
        [TestMigration.Drop("prices", 2), TestMigration.Drop("products")],
        "create_brands");

    public static TestMigration Reviews() => new(
        "create_reviews", [TestMigration.Create("reviews")], [TestMigration.Drop("reviews")], "create_products");

    public static TestMigration[] Many(int count) =>
        [.. Enumerable.Range(0, count).Select(i => new TestMigration(
            $"create_t{i:000}", [TestMigration.Create($"t{i:000}"), TestMigration.Index($"t{i:000}")], [TestMigration.Drop($"t{i:000}")]))];
}
