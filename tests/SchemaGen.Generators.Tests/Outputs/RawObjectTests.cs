using SchemaGen.Generators.Tests.Harness;
using SchemaGen.Migrations;

namespace SchemaGen.Generators.Tests.Outputs;

/// <summary>Files of SQL and extensions become migrations among those of the tables.</summary>
public sealed class RawObjectTests
{
    private const string Tables =
        """
        [assembly: SchemaTarget(Dialect.PostgreSql)]
        [assembly: SchemaTarget(Dialect.SqlServer)]
        namespace Shop;
        [SchemaTable] public partial class Brand { public long Id { get; set; } }
        [SchemaTable] public partial class Product { public long Id { get; set; } }
        [SchemaTable] public partial class Zone { public long Id { get; set; } }
        """;

    private const string View = "-- Products.\nCREATE VIEW active AS SELECT 1 AS a;\n\n-- migrate:down\nDROP VIEW active;\n";

    [Fact]
    public void Files_and_extensions_run_in_their_places()
    {
        var run = Generated.From(Project(
            """
            [assembly: RawObject("views/report.sql", AfterFile = "views/active_products.sql")]
            [assembly: RawObject("views/active_products.sql")]
            [assembly: RawObject("functions/price.sql", Dialect.PostgreSql, After = typeof(Shop.Brand))]
            [assembly: PostgreSqlExtension("ltree"), PostgreSqlExtension("citext")]
            """,
            ("/home/shop/views/active_products.sql", View),
            ("/home/shop/views/report.sql", "CREATE VIEW report AS SELECT 2 AS b\n"),
            ("/home/shop/functions/price.sql", "-- migrate:up transaction:false\nCREATE FUNCTION price() RETURNS int LANGUAGE sql AS $$ SELECT 1; $$;\nSELECT price();\n-- migrate:down\nDROP FUNCTION price();")));
        using var project = LoadedProject.Of(run);
        var migrations = project.Catalog().Migrations;
        Assert.Equal(
            ["extensions_shop", "create_brands", "run_functions_price", "create_products", "create_zones", "run_views_active_products", "run_views_report"],
            migrations.Select(migration => migration.Id));
        Assert.Equal(["CREATE EXTENSION IF NOT EXISTS \"ltree\"", "CREATE EXTENSION IF NOT EXISTS \"citext\""], migrations[0].Up(Dialect.PostgreSql).Select(statement => statement.Text));
        Assert.Empty(migrations[0].Up(Dialect.SqlServer));

        var price = migrations[2];
        Assert.Equal(["create_brands"], price.Requires);
        Assert.Equal(["CREATE FUNCTION price() RETURNS int LANGUAGE sql AS $$ SELECT 1; $$", "SELECT price()"], price.Up(Dialect.PostgreSql).Select(statement => statement.Text));
        Assert.All(price.Up(Dialect.PostgreSql), statement => Assert.False(statement.IsTransactional));
        Assert.True(Assert.Single(price.Down(Dialect.PostgreSql)) is { Text: "DROP FUNCTION price()", IsTransactional: true, Kind: MigrationStatementKind.Execute, ObjectName: "functions/price.sql" });
        Assert.Empty(price.Up(Dialect.SqlServer));

        Assert.Equal("-- Products.\nCREATE VIEW active AS SELECT 1 AS a;", Assert.Single(migrations[5].Up(Dialect.SqlServer)).Text);
        Assert.Equal("-- Products.\nCREATE VIEW active AS SELECT 1 AS a", Assert.Single(migrations[5].Up(Dialect.PostgreSql)).Text);
        Assert.Equal(["run_views_active_products"], migrations[6].Requires);
        Assert.Empty(migrations[6].Down(Dialect.PostgreSql));
    }

    [Fact]
    public void The_checksum_of_a_file_changes_with_its_content_and_not_with_its_line_ends()
    {
        Assert.Equal(Checksum(View), Checksum(View.Replace("\n", "\r\n")));
        Assert.NotEqual(Checksum(View), Checksum(View.Replace("1 AS a", "2 AS a")));

        static string Checksum(string text)
        {
            using var project = LoadedProject.Of(Generated.From(Project("[assembly: RawObject(\"views/a.sql\")]", ("/home/shop/views/a.sql", text))));
            return project.Catalog().Migrations.Single(migration => migration.Id == "run_views_a").Checksum;
        }
    }

    [Fact]
    public void A_file_that_is_missing_leaves_the_rest()
    {
        var run = Generated.From(Project("[assembly: RawObject(\"views/none.sql\")]", ("/home/shop/views/other.sql", View)));
        Assert.False(run.Sources.ContainsKey("SchemaObjects.g.cs"));
        using var project = LoadedProject.Of(run);
        Assert.Equal(3, project.Catalog().Migrations.Count);
    }

    [Fact]
    public void A_project_without_tables_has_a_catalog_of_its_files() => Assert.Contains(
        "new global::Shop.SchemaObjects.RunAll()",
        Generated.From(SourceProject.Of("[assembly: RawObject(\"all.sql\")]") with { AdditionalFiles = [("/home/shop/all.sql", "SELECT 1")] })["SchemaCatalog.g.cs"]);

    [Fact]
    public void The_nearest_to_the_root_is_meant()
    {
        var run = Generated.From(Project("[assembly: RawObject(\"a.sql\")]", ("/home/shop/deep/a.sql", "SELECT 2"), ("/home/shop/a.sql", "SELECT 1"), ("/home/shop/ba.sql", "SELECT 3")));
        Assert.Contains("SELECT 1", run["SchemaObjects.g.cs"]);
        Assert.DoesNotContain("SELECT 2", run["SchemaObjects.g.cs"]);
    }

    [Fact]
    public void An_edit_of_a_file_writes_its_migration_and_the_catalog_again_and_no_table()
    {
        var session = new GeneratorSession(Project("[assembly: RawObject(\"a.sql\")]", ("/home/shop/a.sql", View), ("/home/shop/other.sql", View)));
        var before = session.Run();
        session.EditBeside("/home/shop/other.sql", "SELECT 5").Rewrites();
        var after = session.EditBeside("/home/shop/a.sql", View.Replace("1 AS a", "2 AS a")).Rewrites("SchemaCatalog.g.cs", "SchemaObjects.g.cs");
        Assert.NotEqual(before["SchemaCatalog.g.cs"], after["SchemaCatalog.g.cs"]);
        // Line ends are no change.
        session.EditBeside("/home/shop/a.sql", View.Replace("1 AS a", "2 AS a").Replace("\n", "\r\n")).Rewrites();
    }

    private static SourceProject Project(string attributes, params (string Path, string Text)[] files) =>
        SourceProject.Of(attributes, Tables) with { AdditionalFiles = [.. files] };
}
