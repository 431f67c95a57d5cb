using SchemaGen.Model.Dialects;
using SchemaGen.Model.Statements;

namespace SchemaGen.Model.Tests.Scripts;

/// <summary>Scripts are split as each database's own client splits them.</summary>
public sealed class ScriptSplitterTests
{
    [Theory]
    [InlineData("SELECT 1; SELECT 'a;b';\n-- c; d\nSELECT \"x;y\" /* ; */ FROM t", new[] { "SELECT 1", "SELECT 'a;b'", "-- c; d\nSELECT \"x;y\" /* ; */ FROM t" })]
    [InlineData(" ;; \n-- only a comment\n", new string[0])]
    [InlineData("SELECT 'it''s; so'; SELECT 2;", new[] { "SELECT 'it''s; so'", "SELECT 2" })]
    public void On_all_that_end_statements_at_semicolons(string script, string[] expected)
    {
        foreach (var set in new[] { DialectSet.PostgreSql, DialectSet.MySql, DialectSet.MariaDb, DialectSet.Sqlite, DialectSet.Oracle }) Gives(set, script, expected);
    }

    [Theory]
    [InlineData("CREATE FUNCTION f() RETURNS int AS $$ BEGIN RETURN 1; END; $$ LANGUAGE plpgsql; SELECT $x$a;$$b$x$;", new[] { "CREATE FUNCTION f() RETURNS int AS $$ BEGIN RETURN 1; END; $$ LANGUAGE plpgsql", "SELECT $x$a;$$b$x$" })]
    [InlineData("CREATE OR REPLACE FUNCTION f() RETURNS int BEGIN ATOMIC SELECT CASE WHEN true THEN 1 END; SELECT 2; END; SELECT 3", new[] { "CREATE OR REPLACE FUNCTION f() RETURNS int BEGIN ATOMIC SELECT CASE WHEN true THEN 1 END; SELECT 2; END", "SELECT 3" })]
    [InlineData("CREATE RULE r AS ON INSERT TO t DO (DELETE FROM u; DELETE FROM v); SELECT 1", new[] { "CREATE RULE r AS ON INSERT TO t DO (DELETE FROM u; DELETE FROM v)", "SELECT 1" })]
    [InlineData("SELECT 1 /* a /* b; */ c; */ ; SELECT E'a\\';b'; SELECT 2", new[] { "SELECT 1 /* a /* b; */ c; */", "SELECT E'a\\';b'", "SELECT 2" })]
    [InlineData("BEGIN; SELECT $1; COMMIT", new[] { "BEGIN", "SELECT $1", "COMMIT" })]
    public void As_psql(string script, string[] expected) => Gives(DialectSet.PostgreSql, script, expected);

    [Theory]
    [InlineData("CREATE TRIGGER t AFTER INSERT ON a BEGIN DELETE FROM b; SELECT CASE 1 WHEN 1 THEN 2 END FROM c; END; SELECT 1;", new[] { "CREATE TRIGGER t AFTER INSERT ON a BEGIN DELETE FROM b; SELECT CASE 1 WHEN 1 THEN 2 END FROM c; END", "SELECT 1" })]
    [InlineData("CREATE TEMP TRIGGER t AFTER INSERT ON a BEGIN DELETE FROM [x;y]; END; BEGIN; COMMIT;", new[] { "CREATE TEMP TRIGGER t AFTER INSERT ON a BEGIN DELETE FROM [x;y]; END", "BEGIN", "COMMIT" })]
    public void As_sqlite3(string script, string[] expected) => Gives(DialectSet.Sqlite, script, expected);

    [Theory]
    [InlineData("SELECT 'a\\';b'; # c; d\nSELECT `x;y`;", new[] { "SELECT 'a\\';b'", "# c; d\nSELECT `x;y`" })]
    [InlineData("DELIMITER $$\nCREATE TRIGGER t BEFORE INSERT ON a FOR EACH ROW BEGIN SET NEW.x = 1; END$$\nDELIMITER ;\nSELECT 1;", new[] { "#CREATE TRIGGER t BEFORE INSERT ON a FOR EACH ROW BEGIN SET NEW.x = 1; END", "SELECT 1" })]
    [InlineData("/*! SET x = 1; */; SELECT 2", new[] { "/*! SET x = 1; */", "SELECT 2" })]
    public void As_mysql(string script, string[] expected)
    {
        Gives(DialectSet.MySql, script, expected);
        Gives(DialectSet.MariaDb, script, expected);
    }

    [Theory]
    [InlineData("CREATE VIEW v AS SELECT 1 AS a;\nGO\nSELECT 1; SELECT 2\ngo 5\nGO -- again\nSELECT 'a\nGO\n', [b]]\nGO\n]", new[] { "CREATE VIEW v AS SELECT 1 AS a;", "SELECT 1; SELECT 2", "SELECT 'a\nGO\n', [b]]\nGO\n]" })]
    [InlineData("/*\nGO\n*/ SELECT 1\r\nGO\r\nGOTO x", new[] { "/*\nGO\n*/ SELECT 1", "GOTO x" })]
    public void As_sqlcmd(string script, string[] expected) => Gives(DialectSet.SqlServer, script, expected);

    [Theory]
    [InlineData("SET DEFINE OFF\nPROMPT making; it\nCREATE VIEW v AS SELECT 1 a FROM DUAL;\nCREATE OR REPLACE EDITIONABLE PROCEDURE p AS\nBEGIN\n  NULL;\nEND;\n/\nBEGIN p; END;\n/\nGRANT SELECT ON v TO u\n/\n", new[] { "CREATE VIEW v AS SELECT 1 a FROM DUAL", "#CREATE OR REPLACE EDITIONABLE PROCEDURE p AS\nBEGIN\n  NULL;\nEND;", "#BEGIN p; END;", "GRANT SELECT ON v TO u" })]
    [InlineData("INSERT INTO t VALUES (q'[it's; so]'); SET ROLE r;", new[] { "INSERT INTO t VALUES (q'[it's; so]')", "SET ROLE r" })]
    public void As_sqlplus(string script, string[] expected) => Gives(DialectSet.Oracle, script, expected);

    [Theory]
    [InlineData(DialectSet.PostgreSql, "SELECT 1;\nSELECT 'a", "what is quoted", 2)]
    [InlineData(DialectSet.PostgreSql, "SELECT $$ a;", "a text between dollar signs", 1)]
    [InlineData(DialectSet.SqlServer, "\n\n/* a", "a comment", 3)]
    [InlineData(DialectSet.Oracle, "SELECT q'[a]", "what is quoted", 1)]
    public void What_nothing_ends(DialectSet set, string script, string what, int line) =>
        Assert.Equal(($"{what} begins that nothing ends", line), ScriptSplitter.Split(script, SqlDialect.In(set).Single()).Fault);

    [Fact]
    public void Sections_of_a_file()
    {
        var script = RawScript.Read("\uFEFFA;\r\n-- migrate:down transaction:false\r\nB;\r\n-- migrate:up\r\nC;");
        Assert.Equal(new RawScript.Section("A;\nC;\n", IsTransactional: true), script.Up);
        Assert.Equal(new RawScript.Section("B;\n", IsTransactional: false), script.Down);
        Assert.Null(RawScript.Read("A").Down);
    }

    // A '#' marks what is a block to the client.
    private static void Gives(DialectSet set, string script, string[] expected)
    {
        var (statements, fault) = ScriptSplitter.Split(script, SqlDialect.In(set).Single());
        Assert.Null(fault);
        Assert.Equal(expected, statements.Select(statement => (statement.IsBlock ? "#" : "") + statement.Text));
    }
}
