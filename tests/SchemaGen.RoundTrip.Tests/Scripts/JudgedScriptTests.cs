using SchemaGen.Engines;
using SchemaGen.Migrations;

namespace SchemaGen.RoundTrip.Tests.Scripts;

/// <summary>No MySQL, SQL Server and Oracle run in the tests; their parsers judge what a client would send of a script that may run again.</summary>
public sealed class JudgedScriptTests
{
    private static string[] Script(Dialect dialect) =>
        new Migrator(() => throw new InvalidOperationException(), dialect, Storefront.Catalog).Script(idempotent: true).Split('\n');

    [Theory]
    [InlineData(SqlServerRelease.SqlServer2022)]
    [InlineData(SqlServerRelease.SqlServer2025)]
    public void SqlServers_parser_accepts_it(SqlServerRelease release)
    {
        var batches = ClientStatements.OfSqlcmd(Script(Dialect.SqlServer));
        Assert.True(batches.Count > 40);
        Assert.Empty(SqlServerJudge.Judge(release, batches));
    }

    [Theory, Trait("Needs", "Engines")]
    [InlineData(MySqlRelease.MySql84)]
    [InlineData(MySqlRelease.MySql9)]
    public void MySqls_parser_accepts_it(MySqlRelease release)
    {
        var statements = ClientStatements.OfMySql(Script(Dialect.MySql));
        Assert.InRange(statements.Count, 250, 5000);
        var judgement = MySqlJudge.Judge(release, statements);
        Assert.Empty(judgement.Problems);
        Assert.Empty(judgement.Unknown);
    }

    [Theory, Trait("Needs", "Engines")]
    [InlineData(OracleRelease.Oracle19c)]
    [InlineData(OracleRelease.Oracle23ai)]
    public void Oracles_parser_accepts_it(OracleRelease release)
    {
        var statements = ClientStatements.OfSqlPlus(Script(Dialect.Oracle));
        Assert.True(statements.Count > 200);
        var judgement = OracleJudge.Judge(release, statements);
        Assert.Empty(judgement.Problems);
        Assert.Empty(judgement.Unknown);
    }
}
