using SchemaGen.Engines;

namespace SchemaGen.RoundTrip.Tests;

/// <summary>No MySQL and no Oracle run in the tests; their parsers judge the sample's SQL, up and down, but for what they do not know.</summary>
[Trait("Needs", "Engines")]
public sealed class ParsedTests
{
    [Theory]
    [InlineData(MySqlRelease.MySql84)]
    [InlineData(MySqlRelease.MySql9)]
    public void MySqls_parser_accepts_the_sample(MySqlRelease release)
    {
        var judgement = MySqlJudge.Judge(release, Statements(Dialect.MySql));
        Assert.Empty(judgement.Problems);
        Assert.Empty(judgement.Unknown);
    }

    [Theory]
    [InlineData(OracleRelease.Oracle19c)]
    [InlineData(OracleRelease.Oracle21c)]
    [InlineData(OracleRelease.Oracle23ai)]
    public void Oracles_parser_accepts_the_sample(OracleRelease release)
    {
        var judgement = OracleJudge.Judge(release, Statements(Dialect.Oracle));
        Assert.Empty(judgement.Problems);
        Assert.Equal(["IS JSON", "a date as the bound of a partition", "a virtual column", "the options of an identity column"], judgement.Unknown);
    }

    private static string[] Statements(Dialect dialect)
    {
        string[] statements =
        [
            .. Storefront.Catalog.Migrations.SelectMany(migration => migration.Up(dialect).Concat(migration.Down(dialect))).Select(statement => statement.Text),
        ];
        Assert.True(statements.Length > 40);
        return statements;
    }
}
