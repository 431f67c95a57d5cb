using SchemaGen.Engines;
using SchemaGen.Model;
using SchemaGen.Model.Dialects;
using SchemaGen.Model.Statements;

namespace SchemaGen.RoundTrip.Tests.Values;

/// <summary>Where no server runs in the tests, the vendor's model or a grammar accepts the SQL of every column, for its own release.</summary>
public sealed class JudgedTests
{
    [Theory]
    [InlineData(SqlServerRelease.SqlServer2016, "2016")]
    [InlineData(SqlServerRelease.SqlServer2022, "2022")]
    [InlineData(SqlServerRelease.SqlServer2025, "2025")]
    public void SQL_Server(SqlServerRelease release, string version) => Assert.Empty(SqlServerJudge.Judge(release, Statements(DialectSet.SqlServer, version)));

    // What is compiled in is for 2016; a later release takes it too.
    [Theory]
    [InlineData(SqlServerRelease.SqlServer2016)]
    [InlineData(SqlServerRelease.SqlServer2022)]
    [InlineData(SqlServerRelease.SqlServer2025)]
    public void SQL_Server_takes_what_is_compiled(SqlServerRelease release)
    {
        var tables = EveryTable.All.Where(table => table.Dialects.HasFlag(DialectSet.SqlServer));
        Assert.Empty(SqlServerJudge.Judge(release, EveryTable.Catalog(tables).Migrations.SelectMany(migration => migration.Up(Dialect.SqlServer)).Select(statement => statement.Text)));
    }

    [Theory, Trait("Needs", "Engines")]
    [InlineData(MySqlRelease.MySql84, "8.4")]
    [InlineData(MySqlRelease.MySql9, "9.0")]
    public void MySql(MySqlRelease release, string version) => Assert.Empty(MySqlJudge.Judge(release, Statements(DialectSet.MySql, version)).Problems);

    [Theory, Trait("Needs", "Engines")]
    [InlineData(OracleRelease.Oracle19c, "19")]
    [InlineData(OracleRelease.Oracle23ai, "23")]
    public void Oracle(OracleRelease release, string version) => Assert.Empty(OracleJudge.Judge(release, Statements(DialectSet.Oracle, version)).Problems);

    private static IReadOnlyList<string> Statements(DialectSet flag, string version)
    {
        var dialect = SqlDialect.All.Single(candidate => candidate.Flag == flag);
        var target = new SchemaTarget(dialect, ServerVersion.Parse(version));
        string[] statements =
        [
            .. EveryTable.All.Where(table => table.Dialects.HasFlag(flag))
                .SelectMany(table => dialect.Write(new TableMigration(table), target).Up)
                .Select(statement => statement.Text),
        ];
        Assert.True(statements.Length >= 8);
        return statements;
    }
}
