using System.Text;
using Microsoft.Data.Sqlite;
using SchemaGen.Migrations;

namespace SchemaGen.Tests.Migrations;

/// <summary>Catalogs that make a migration when it is asked for, as generated code declares them.</summary>
public class DeferredCatalogTests
{
    private static readonly string Checksum = new('c', 64);

    private readonly List<int> made = [];

    private ISchemaCatalog Catalog(string text, params SchemaMigration[] migrations) => SchemaCatalogs.Create(
        Encoding.UTF8.GetBytes(text),
        index =>
        {
            made.Add(index);
            return migrations[index];
        },
        [new CatalogTarget(Dialect.Sqlite, "3.35")],
        new string('f', 64));

    private ISchemaCatalog Three() => Catalog(
        string.Concat(TestCatalog.Many(3).Select(one => $"{one.Checksum} {one.Id.Length} {one.Id} {one.Name.Length} {one.Name}\n")), TestCatalog.Many(3));

    private static SqliteConnection Open()
    {
        var connection = new SqliteConnection("Data Source=:memory:");
        connection.Open();
        return connection;
    }

    [Fact]
    public async Task A_start_with_nothing_pending_makes_no_migration()
    {
        using var connection = Open();
        await new Migrator(connection, Dialect.Sqlite, TestCatalog.Of(TestCatalog.Many(3))).MigrateAsync();
        var migrator = new Migrator(connection, Dialect.Sqlite, Three());

        var report = await migrator.MigrateAsync();
        var statuses = await migrator.GetStatusAsync();

        Assert.Empty(report.Applied);
        Assert.All(statuses, status => Assert.True(status.IsApplied && status.IsKnown && !status.IsChanged));
        Assert.Empty(made);
    }

    [Fact]
    public async Task Only_what_is_pending_is_made_and_once()
    {
        using var connection = Open();
        await new Migrator(connection, Dialect.Sqlite, TestCatalog.Of(TestCatalog.Many(2))).MigrateAsync();

        var report = await new Migrator(connection, Dialect.Sqlite, Three()).MigrateAsync();

        Assert.Equal(["create_t002"], report.Applied.Select(one => one.Id));
        Assert.Equal([2], made);
    }

    [Fact]
    public async Task A_rollback_makes_what_it_takes_back()
    {
        using var connection = Open();
        await new Migrator(connection, Dialect.Sqlite, TestCatalog.Of(TestCatalog.Many(3))).MigrateAsync();

        await new Migrator(connection, Dialect.Sqlite, Three(), new MigratorOptions { AllowDataLoss = ["create_t002"] }).RollbackAsync();

        Assert.Equal([2], made);
    }

    [Fact]
    public async Task Several_catalogs_together_make_none_either()
    {
        using var connection = Open();
        await new Migrator(connection, Dialect.Sqlite, TestCatalog.Of(TestCatalog.Many(4))).MigrateAsync();
        var all = SchemaCatalogs.Combine(TestCatalog.Of(TestCatalog.Many(4)[3]), Three());

        Assert.Empty((await new Migrator(connection, Dialect.Sqlite, all).MigrateAsync()).Applied);
        Assert.Empty(made);
        Assert.Equal(["create_t003", "create_t000", "create_t001", "create_t002"], all.Migrations.Select(one => one.Id));
        Assert.Same(all.Migrations[1], all.Migrations[1]);
    }

    [Fact]
    public void Names_may_hold_what_separates_them()
    {
        var catalog = Catalog($"{Checksum} 3 a b 3 1\n2\n{Checksum} 1 c 1 C 3 a b 2 \U0001F600\n");

        var combined = Assert.Throws<ArgumentException>(() => SchemaCatalogs.Combine(catalog)).Message;

        Assert.Equal(2, catalog.Migrations.Count);
        Assert.StartsWith("The migration 'c' requires '\U0001F600', which is in none of the catalogs", combined);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" 1 a")]
    [InlineData(" 1 a 1 A")]
    [InlineData(" 2 a 1 A\n")]
    [InlineData(" -1 a 1 A\n")]
    [InlineData(" 99999999999 a 1 A\n")]
    [InlineData(" 1 a 1 A x\n")]
    public void A_text_that_is_not_in_its_form_says_where(string end)
    {
        var error = Assert.Throws<InvalidDataException>(() => Catalog(end.Length == 0 ? "abc" : Checksum + end));

        Assert.Matches(@"^The stored list of migrations is not readable near character \d+ of \d+; build the project that holds the catalog again\.$", error.Message);
    }
}
