using SchemaGen.Migrations;

namespace SchemaGen.Tests.Migrations;

public class SchemaCatalogsTests
{
    private sealed class Other(string id) : TestMigration(id, []);

    private static ISchemaCatalog Catalog(params SchemaMigration[] migrations) => TestCatalog.Of(migrations);

    private static ISchemaCatalog For(params CatalogTarget[] targets) => SchemaCatalogs.Create([], targets, "f");

    private static string Ids(ISchemaCatalog catalog) => string.Join(' ', catalog.Migrations.Select(one => one.Id));

    [Fact]
    public void An_order_that_is_right_already_stays() => Assert.Equal(
        "b a d c", Ids(SchemaCatalogs.Combine(Catalog(new TestMigration("b"), new TestMigration("a")), Catalog(new TestMigration("d"), new TestMigration("c", "a")))));

    [Fact]
    public void A_requirement_comes_first_from_whichever_catalog() => Assert.Equal(
        "x c a b", Ids(SchemaCatalogs.Combine(Catalog(new TestMigration("x"), new TestMigration("a", "c"), new TestMigration("b")), Catalog(new TestMigration("c", "x")))));

    [Fact]
    public void A_migration_in_two_catalogs_is_one() =>
        Assert.Equal("a b", Ids(SchemaCatalogs.Combine(Catalog(new TestMigration("a")), Catalog(new TestMigration("a"), new TestMigration("b")))));

    [Fact]
    public void Two_classes_with_one_id_are_refused() => Assert.Contains(
        "Two classes claim the migration id 'a'",
        Assert.Throws<ArgumentException>(() => SchemaCatalogs.Combine(Catalog(new TestMigration("a")), Catalog(new Other("a")))).Message);

    [Fact]
    public void A_missing_requirement_names_both() => Assert.Contains(
        "'a' requires 'b'", Assert.Throws<ArgumentException>(() => SchemaCatalogs.Combine(Catalog(new TestMigration("a", "b")))).Message);

    [Fact]
    public void A_circle_is_refused() => Assert.Contains(
        "through others",
        Assert.Throws<ArgumentException>(() => SchemaCatalogs.Combine(Catalog(new TestMigration("a", "b")), Catalog(new TestMigration("b", "a")))).Message);

    [Fact]
    public void Targets_are_those_of_all_with_the_highest_version()
    {
        var one = For(new(Dialect.PostgreSql, "15"), new(Dialect.MariaDb, "10.11"), new(Dialect.Oracle, "23ai"), new(Dialect.SqlServer, "2022"));
        var other = For(new(Dialect.SqlServer, "2017", "Enterprise"), new(Dialect.Oracle, "19c"), new(Dialect.MariaDb, "10.6"), new(Dialect.PostgreSql, "16"));

        Assert.Equal(
            [new(Dialect.PostgreSql, "16"), new(Dialect.MariaDb, "10.11"), new(Dialect.Oracle, "23ai"), new(Dialect.SqlServer, "2022", "Enterprise")],
            SchemaCatalogs.Combine(one, other).Targets);
        Assert.Equal(
            [new(Dialect.SqlServer, "Azure SQL")],
            SchemaCatalogs.Combine(For(new CatalogTarget(Dialect.SqlServer, "Azure SQL")), For(new CatalogTarget(Dialect.SqlServer, "2022"))).Targets);
        Assert.Contains(
            "no target in common",
            Assert.Throws<ArgumentException>(() => SchemaCatalogs.Combine(For(new CatalogTarget(Dialect.Oracle, "19c")), For(new CatalogTarget(Dialect.Sqlite, "3")))).Message);
    }

    [Fact]
    public void The_fingerprint_follows_its_parts()
    {
        var target = new CatalogTarget(Dialect.Sqlite, "3.35");
        string Fingerprint(params string[] parts) =>
            SchemaCatalogs.Combine([.. parts.Select(part => SchemaCatalogs.Create([], [target], part))]).Fingerprint;

        Assert.Matches("^[0-9a-f]{64}$", Fingerprint("a"));
        Assert.Equal(Fingerprint("a", "b"), Fingerprint("a", "b"));
        Assert.NotEqual(Fingerprint("a", "b"), Fingerprint("ab"));
    }

    [Fact]
    public void Nothing_cannot_be_combined() => Assert.Throws<ArgumentException>(() => SchemaCatalogs.Combine());
}
