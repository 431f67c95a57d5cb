using SchemaGen.Engines;
using SchemaGen.Model;
using SchemaGen.Model.Dialects;

namespace SchemaGen.CSharp.Tests.Indexes;

/// <summary>Whatever a table, a column or an index is called, its indexes are made, fed, dropped and made again.</summary>
public sealed class OddNamesTests
{
    private const string Odd = "it's \\\"a\\\" `b` [c]; -- $$ \\\\";

    private static readonly string Long = new('x', 200);

    private static string Table(string name) =>
        $$"""
        [SchemaTable("{{name}}"), FullTextIndex("{{name}}1", "{{name}}2"), SpatialIndex("{{name}}3"), HashIndex("{{name}}1"), PartialIndex("{{name}}1", Where = "length(Text) > 1", Unique = true), ExpressionIndex("lower(Text)"), CompositeIndex("{{name}}2", "{{name}}1 desc", Name = "{{name}}i", Invisible = true)]
        partial class T
        {
            public long Id { get; set; }
            [StringColumn(20, Name = "{{name}}1")] public string Text { get; set; } = "";
            [StringColumn(20, Name = "{{name}}2")] public string Other { get; set; } = "";
            [PointColumn(Name = "{{name}}3")] public byte[] Place { get; set; } = [];
        }
        """;

    public static TheoryData<string> Names => [Odd, Long, "ä中🎈", "select", "a.b"];

    [Theory, MemberData(nameof(Names))]
    public Task On_sqlite(string name) => Runs(name, DialectSet.Sqlite, Engine.Sqlite);

    [Theory, MemberData(nameof(Names)), Trait("Needs", "Engines")]
    public Task On_postgresql_15(string name) => Runs(name, DialectSet.PostgreSql, Engine.PostgreSql15);

    [Theory, MemberData(nameof(Names)), Trait("Needs", "Engines")]
    public Task On_mariadb(string name) => Runs(name, DialectSet.MariaDb, Engine.MariaDb);

    [Theory, MemberData(nameof(Names)), Trait("Needs", "Engines")]
    public void On_mysql(string name)
    {
        // The parser takes a backslash for an escape between backticks too, where MySQL has none.
        var judgement = MySqlJudge.Judge(MySqlRelease.MySql84, Statements(name.Replace("\\", "").Replace("\"", "\\\""), DialectSet.MySql).Up);
        Assert.True(judgement.IsAccepted, judgement.ToString());
    }

    [Theory, MemberData(nameof(Names)), Trait("Needs", "Engines")]
    public void On_oracle(string name)
    {
        var judgement = OracleJudge.Judge(OracleRelease.Oracle19c, Statements(name, DialectSet.Oracle).Up);
        Assert.True(judgement.IsAccepted, judgement.ToString());
    }

    [Theory, MemberData(nameof(Names))]
    public void On_sql_server(string name) => Assert.Empty(SqlServerJudge.Judge(SqlServerRelease.SqlServer2022, Statements(name, DialectSet.SqlServer).Up));

    private static (string[] Up, string[] Down) Statements(string name, DialectSet dialect)
    {
        var target = new SchemaTarget(SqlDialect.In(dialect).Single());
        var sql = target.Dialect.Write(Source.Read(Table(name)).Tables.Single().MigrationFor(target), target);
        return ([.. sql.Up.Select(statement => statement.Text)], [.. sql.Down.Select(statement => statement.Text)]);
    }

    private static async Task Runs(string name, DialectSet dialect, Engine engine)
    {
        var (up, down) = Statements(name, dialect);
        await using var database = await engine.CreateDatabaseAsync();
        foreach (var statement in up.Concat(down).Concat(up)) await database.ExecuteAsync(statement);
    }
}
