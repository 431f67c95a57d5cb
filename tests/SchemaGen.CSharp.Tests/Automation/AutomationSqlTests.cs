using SchemaGen.Engines;
using SchemaGen.Model;
using SchemaGen.Model.Dialects;
using SchemaGen.Model.Statements;
using SchemaGen.Tests.Automation;

namespace SchemaGen.CSharp.Tests.Automation;

/// <summary>Every attribute of automation, from the attribute to the SQL of six databases, which engines and judges then take: up, and down to nothing.</summary>
public sealed class AutomationSqlTests
{
    private static readonly Lazy<Dictionary<string, Table>> Tables = new(Read);

    private static readonly Dictionary<string, string> Expected = AutomationSql.Table.ReplaceLineEndings("\n").Split("\n\n", StringSplitOptions.RemoveEmptyEntries)
        .Select(entry => entry.Trim('\n').Split("\n=\n", 2)).ToDictionary(entry => entry[0], entry => entry[1]);

    public static TheoryData<string> Declarations() => [.. AutomationExample.All.Select(example => example.Attributes)];

    [Theory, MemberData(nameof(Declarations))]
    public void The_sql(string declaration)
    {
        var actual = AutomationExample.Print(Tables.Value[declaration]);
        Assert.True(Expected.GetValueOrDefault(declaration.ReplaceLineEndings("\n")) == actual, $"AutomationSql.Table has no entry of this:\n{declaration}\n=\n{actual}");
    }

    [Fact]
    public void Every_attribute_has_an_example() => Assert.All(
        typeof(AuditTriggerAttribute).Assembly.GetExportedTypes().Select(type => type.Name).Where(name => name.EndsWith("TriggerAttribute", StringComparison.Ordinal) || name == "InsertOnlyAttribute"),
        name => Assert.Contains(AutomationExample.All, example => example.Attributes.StartsWith("[" + name[..^"Attribute".Length], StringComparison.Ordinal)));

    [Fact]
    public Task Sqlite_takes_them() => Runs(Engine.Sqlite, DialectSet.Sqlite, new(3, 35));

    [Fact, Trait("Needs", "Engines")]
    public Task PostgreSql_15_takes_them() => Runs(Engine.PostgreSql15, DialectSet.PostgreSql, new(15));

    [Fact, Trait("Needs", "Engines")]
    public Task PostgreSql_18_takes_them() => Runs(Engine.PostgreSql18, DialectSet.PostgreSql, new(18));

    [Fact, Trait("Needs", "Engines")]
    public Task MariaDb_takes_them() => Runs(Engine.MariaDb, DialectSet.MariaDb, new(10, 11));

    [Theory]
    [InlineData(2016, SqlServerRelease.SqlServer2016)]
    [InlineData(2017, SqlServerRelease.SqlServer2017)]
    [InlineData(2022, SqlServerRelease.SqlServer2022)]
    [InlineData(2025, SqlServerRelease.SqlServer2025)]
    public void Microsoft_s_model_takes_them(int version, SqlServerRelease release) =>
        Assert.Empty(SqlServerJudge.Judge(release, Statements(DialectSet.SqlServer, new(version))));

    [Theory, Trait("Needs", "Engines")]
    [InlineData("8.4", MySqlRelease.MySql84)]
    [InlineData("9.7", MySqlRelease.MySql9)]
    public void MySql_s_grammar_takes_them(string version, MySqlRelease release) =>
        Assert.Empty(MySqlJudge.Judge(release, Statements(DialectSet.MySql, ServerVersion.Parse(version)!.Value)).Problems);

    [Theory, Trait("Needs", "Engines")]
    [InlineData("19", OracleRelease.Oracle19c)]
    [InlineData("23", OracleRelease.Oracle23ai)]
    public void Oracle_s_grammar_takes_them(string version, OracleRelease release) =>
        Assert.Empty(OracleJudge.Judge(release, Statements(DialectSet.Oracle, ServerVersion.Parse(version)!.Value)).Problems);

    private static async Task Runs(Engine engine, DialectSet set, ServerVersion version)
    {
        var target = new SchemaTarget(SqlDialect.In(set).Single(), version);
        await using var database = await engine.CreateDatabaseAsync();
        await using var connection = await database.OpenAsync();
        foreach (var (declaration, table) in Tables.Value)
        {
            var sql = target.Dialect.Write(new TableMigration(table), target);
            // Twice: what is left of the first time would stand in the way of the second.
            foreach (var statement in sql.Up.Concat(sql.Down).Concat(sql.Up).Concat(sql.Down))
            {
                await using var command = connection.CreateCommand();
                command.CommandText = statement.Text;
                var error = await Record.ExceptionAsync(() => command.ExecuteNonQueryAsync());
                Assert.True(error is null, $"{declaration}: {error?.Message}\n{statement.Text}");
            }
        }
    }

    // One script for all: the judge starts once.
    private static IEnumerable<string> Statements(DialectSet set, ServerVersion version)
    {
        var target = new SchemaTarget(SqlDialect.In(set).Single(), version);
        return Tables.Value.Values.SelectMany((table, ordinal) => target.Dialect.Write(new TableMigration(AutomationExample.Named(table, "examples" + ordinal)), target) is var sql
            ? sql.Up.Concat(sql.Down).Select(statement => System.Text.RegularExpressions.Regex.Replace(statement.Text, @"\bexamples\b", "examples" + ordinal))
            : []);
    }

    private static Dictionary<string, Table> Read()
    {
        var reader = Source.Read(AutomationExample.Project(AutomationExample.All));
        Assert.Equal([], Source.Faults(reader).Select(finding => finding.Rule + " " + finding.Place + " " + finding.Message));
        return AutomationExample.Tables(reader);
    }
}
