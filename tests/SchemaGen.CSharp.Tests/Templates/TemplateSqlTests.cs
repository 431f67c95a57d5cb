using SchemaGen.Engines;
using SchemaGen.Model;
using SchemaGen.Model.Dialects;

namespace SchemaGen.CSharp.Tests.Templates;

/// <summary>Each template on each database: applied, taken back and applied again where an engine runs, judged elsewhere.</summary>
public sealed class TemplateSqlTests
{
    /// <summary>The templates, plain.</summary>
    public static TheoryData<string> Names => PlainTemplateTests.Names;

    /// <summary>Those that need no PostGIS, which PostgreSQL 18 is installed without.</summary>
    public static TheoryData<string> NamesWithoutShapes { get; } = [.. PlainTemplateTests.All.Where(name => !Source.Table($"[{name}] public partial class Thing {{ }}").Columns.Any(column => column.Type is GeometryType))];

    [Theory, MemberData(nameof(Names))]
    public Task On_sqlite(string name) => Runs(name, DialectSet.Sqlite, Engine.Sqlite);

    [Theory, MemberData(nameof(Names)), Trait("Needs", "Engines")]
    public Task On_postgresql_15(string name) => Runs(name, DialectSet.PostgreSql, Engine.PostgreSql15);

    [Theory, MemberData(nameof(NamesWithoutShapes)), Trait("Needs", "Engines")]
    public Task On_postgresql_18(string name) => Runs(name, DialectSet.PostgreSql, Engine.PostgreSql18);

    [Theory, MemberData(nameof(Names)), Trait("Needs", "Engines")]
    public Task On_mariadb(string name) => Runs(name, DialectSet.MariaDb, Engine.MariaDb);

    [Theory, MemberData(nameof(Names)), Trait("Needs", "Engines")]
    public void On_mysql(string name)
    {
        var judgement = MySqlJudge.Judge(MySqlRelease.MySql84, Statements(name, DialectSet.MySql).Up);
        Assert.True(judgement.IsAccepted, judgement.ToString());
    }

    [Theory, MemberData(nameof(Names)), Trait("Needs", "Engines")]
    public void On_oracle(string name)
    {
        var judgement = OracleJudge.Judge(OracleRelease.Oracle19c, Statements(name, DialectSet.Oracle).Up);
        Assert.Empty(judgement.Problems);
        Assert.DoesNotContain(judgement.Unknown, construct => construct is not ("IS JSON" or "a date as the bound of a partition" or "a virtual column" or "the compression of a table"));
    }

    [Theory, MemberData(nameof(Names))]
    public void On_sql_server(string name)
    {
        foreach (var release in Enum.GetValues<SqlServerRelease>()) Assert.Empty(SqlServerJudge.Judge(release, Statements(name, DialectSet.SqlServer).Up));
    }

    private static (string[] Up, string[] Down) Statements(string name, DialectSet dialect)
    {
        var target = new SchemaTarget(SqlDialect.In(dialect).Single());
        var sql = target.Dialect.Write(Source.Linked($"[{name}] public partial class Thing {{ }}").MigrationFor(target), target);
        return ([.. sql.Up.Select(statement => statement.Text)], [.. sql.Down.Select(statement => statement.Text)]);
    }

    private static async Task Runs(string name, DialectSet dialect, Engine engine)
    {
        var (up, down) = Statements(name, dialect);
        await using var database = await engine.CreateDatabaseAsync();
        foreach (var statement in up.Concat(down).Concat(up)) await database.ExecuteAsync(statement);
    }
}
