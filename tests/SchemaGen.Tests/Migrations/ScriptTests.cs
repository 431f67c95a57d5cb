using SchemaGen.Migrations;

namespace SchemaGen.Tests.Migrations;

public class ScriptTests
{
    private static readonly MigrationStatement Plain = new("CREATE TABLE t (a int)", MigrationStatementKind.CreateTable, "t");

    private static string Script(Dialect dialect, params MigrationStatement[] up) => new TestMigration("create_t", up, []).Script(dialect);

    private static MigrationStatement Block(string text) => new(text, MigrationStatementKind.Execute, "b", IsBlock: true);

    [Theory]
    [InlineData(Dialect.PostgreSql, "CREATE TABLE t (a int);\nBEGIN x; END;\n")]
    [InlineData(Dialect.Sqlite, "CREATE TABLE t (a int);\nBEGIN x; END;\n")]
    [InlineData(Dialect.MySql, "CREATE TABLE t (a int);\nDELIMITER $$\nBEGIN x; END\n$$\nDELIMITER ;\n")]
    [InlineData(Dialect.MariaDb, "CREATE TABLE t (a int);\nDELIMITER $$\nBEGIN x; END\n$$\nDELIMITER ;\n")]
    [InlineData(Dialect.SqlServer, "CREATE TABLE t (a int)\nGO\nBEGIN x; END\nGO\n")]
    [InlineData(Dialect.Oracle, "CREATE TABLE t (a int);\nBEGIN x; END\n/\n")]
    public void A_script_has_the_form_of_the_dialects_client(Dialect dialect, string expected) =>
        Assert.Equal(expected, Script(dialect, Plain, Block("BEGIN x; END")));

    [Fact]
    public void A_delimiter_that_the_text_holds_is_not_taken() =>
        Assert.Equal("DELIMITER $$$\nSELECT '$$'\n$$$\nDELIMITER ;\n", Script(Dialect.MariaDb, Block("SELECT '$$'")));

    [Fact]
    public void A_comment_at_the_end_does_not_swallow_the_terminator() =>
        Assert.Equal("SELECT 1 -- one\n;\n", Script(Dialect.PostgreSql, Plain with { Text = "SELECT 1 -- one" }));

    [Fact]
    public void SqlPlus_is_told_to_leave_ampersands_and_empty_lines_alone() =>
        Assert.Equal(
            "SET DEFINE OFF\nCOMMENT 'R&D';\nSET SQLBLANKLINES ON\nCREATE x\n\ny & z;\n",
            Script(Dialect.Oracle, Plain with { Text = "COMMENT 'R&D'" }, Plain with { Text = "CREATE x\n\ny & z" }));

    [Fact]
    public void A_script_is_for_one_dialect() => Assert.Throws<ArgumentException>(() => Script(Dialect.All, Plain));

    [Fact]
    public void The_migrators_script_names_each_migration()
    {
        var migrator = new Migrator(
            () => throw new InvalidOperationException("A script needs no connection."), Dialect.SqlServer, TestCatalog.Of(TestCatalog.Brands(), TestCatalog.Reviews()));

        Assert.Equal(
            """
            -- CreateBrands
            CREATE TABLE brands (id int NOT NULL PRIMARY KEY)
            GO
            CREATE INDEX ix_brands ON brands (id)
            GO

            -- CreateReviews
            CREATE TABLE reviews (id int NOT NULL PRIMARY KEY)
            GO

            """,
            migrator.Script());
    }

    private static string Idempotent(Dialect dialect, params SchemaMigration[] migrations) =>
        new Migrator(() => throw new InvalidOperationException("A script needs no connection."), dialect, TestCatalog.Of(migrations)).Script(idempotent: true);

    [Theory]
    [InlineData(Dialect.PostgreSql, "\\if :schemagen_is_next\nBEGIN;\nCREATE TABLE brands (id int NOT NULL PRIMARY KEY);\nCREATE INDEX ix_brands ON brands (id);\nINSERT INTO \"schema_migrations\" ")]
    [InlineData(Dialect.Sqlite, "CREATE TABLE IF NOT EXISTS brands (id int NOT NULL PRIMARY KEY);\n")]
    [InlineData(Dialect.MySql, "'CREATE TABLE brands (id int NOT NULL PRIMARY KEY)', 'DO 0');\nPREPARE `schemagen_step` FROM @schemagen_step;\nEXECUTE `schemagen_step`;\nDEALLOCATE PREPARE `schemagen_step`;\nUPDATE `schema_migrations` SET statements = 1, chain = '")]
    [InlineData(Dialect.SqlServer, "BEGIN\nBEGIN TRANSACTION;\nEXEC (N'CREATE TABLE brands (id int NOT NULL PRIMARY KEY)');\nEXEC (N'CREATE INDEX ix_brands ON brands (id)');\nINSERT INTO [schema_migrations] ")]
    [InlineData(Dialect.Oracle, "IF found = 1 THEN EXECUTE IMMEDIATE 'CREATE TABLE brands (id int NOT NULL PRIMARY KEY)'; END IF;\nEND;\n/\nUPDATE \"SCHEMA_MIGRATIONS\" SET statements = 1, chain = '")]
    public void A_script_that_may_run_again_has_each_statement_behind_a_condition(Dialect dialect, string expected) =>
        Assert.Contains(expected, Idempotent(dialect, TestCatalog.Brands()));

    [Fact]
    public void What_the_client_of_SQLite_cannot_do_on_a_condition_is_refused()
    {
        var error = Assert.Throws<MigrationException>(() => Idempotent(Dialect.Sqlite, new TestMigration("drop_old", [TestMigration.Drop("old")], [])));

        Assert.Equal(
            "The statement 'old' of the migration 'drop_old' cannot be part of a script that runs again on SQLite, whose client has no conditions; "
            + "write it with IF EXISTS or IF NOT EXISTS, or apply it with Migrator.MigrateAsync.",
            error.Message);
        Assert.Contains("DROP TABLE IF EXISTS old;\n", Idempotent(Dialect.Sqlite, new TestMigration("drop_old", [Plain with { Text = "DROP TABLE IF EXISTS old" }], [])));
    }
}
