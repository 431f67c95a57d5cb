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
}
