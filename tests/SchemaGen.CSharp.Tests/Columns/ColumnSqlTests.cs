using System.Reflection;
using SchemaGen.Engines;
using SchemaGen.Model;
using SchemaGen.Model.Dialects;
using SchemaGen.Model.Statements;
using SchemaGen.Tests.Columns;

namespace SchemaGen.CSharp.Tests.Columns;

/// <summary>Every column attribute and every type of C#, from the attribute to the SQL of six databases, which engines and judges then take.</summary>
public sealed class ColumnSqlTests
{
    private static readonly Lazy<Dictionary<string, Table>> Tables = new(Read);

    private static readonly Dictionary<string, string> Expected = ColumnSql.Table.ReplaceLineEndings("\n").Split("\n\n", StringSplitOptions.RemoveEmptyEntries)
        .Select(entry => entry.Trim('\n').Split('\n', 2)).ToDictionary(entry => entry[0], entry => entry[1]);

    public static TheoryData<string> Declarations() => [.. ColumnExample.All.Select(example => example.Declaration)];

    [Theory, MemberData(nameof(Declarations))]
    public void A_column_s_sql(string declaration)
    {
        var actual = ColumnExample.Print(Tables.Value[declaration]);
        Assert.True(Expected.GetValueOrDefault(declaration) == actual, $"ColumnSql.Table has no entry of this:\n{declaration}\n{actual}");
    }

    [Fact]
    public void Every_attribute_has_an_example()
    {
        // It says that there is no column.
        string[] others = ["IgnoreColumn"];
        var attributes = typeof(ColumnTypeAttribute).Assembly.GetExportedTypes()
            .Where(type => !type.IsAbstract && type.IsSubclassOf(typeof(Attribute)) && type.Namespace == "SchemaGen" && type.Name.EndsWith("ColumnAttribute", StringComparison.Ordinal) && type.GetCustomAttribute<AttributeUsageAttribute>()!.ValidOn.HasFlag(AttributeTargets.Property))
            .Select(type => type.Name[..^"Attribute".Length])
            .Except(others);
        Assert.DoesNotContain(attributes, name => !ColumnExample.All.Any(example => example.Attributes.Contains(name)));
    }

    [Fact]
    public Task Sqlite_takes_them() => Runs(Engine.Sqlite, DialectSet.Sqlite, new(3, 35));

    [Fact, Trait("Needs", "Engines")]
    public Task PostgreSql_15_takes_them() => Runs(Engine.PostgreSql15, DialectSet.PostgreSql, new(15), without: "\"vector\"");

    [Fact, Trait("Needs", "Engines")]
    public Task PostgreSql_18_takes_them_but_for_extensions_that_it_has_not() =>
        Runs(Engine.PostgreSql18, DialectSet.PostgreSql, new(18), without: ["\"vector\"", "\"postgis\""]);

    [Fact, Trait("Needs", "Engines")]
    public Task Pgvector_takes_vectors() => Runs(Engine.PgLite, DialectSet.PostgreSql, new(18), only: "\"vector\"");

    [Fact, Trait("Needs", "Engines")]
    public Task MariaDb_takes_them() => Runs(Engine.MariaDb, DialectSet.MariaDb, new(10, 11));

    [Theory]
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

    private static async Task Runs(Engine engine, DialectSet set, ServerVersion version, string[] without, string? only = null)
    {
        var target = new SchemaTarget(SqlDialect.In(set).Single(), version);
        await using var database = await engine.CreateDatabaseAsync();
        await using var connection = await database.OpenAsync();
        foreach (var (declaration, table) in Tables.Value)
        {
            var sql = target.Dialect.Write(new TableMigration(table), target);
            if (without.Any(extension => sql.Up.Any(statement => statement.Text.Contains("EXTENSION IF NOT EXISTS " + extension)))) continue;
            if (only is not null && !sql.Up.Any(statement => statement.Text.Contains("EXTENSION IF NOT EXISTS " + only))) continue;
            foreach (var statement in sql.Up.Concat(sql.Down))
            {
                await using var command = connection.CreateCommand();
                command.CommandText = statement.Text;
                var error = await Record.ExceptionAsync(() => command.ExecuteNonQueryAsync());
                Assert.True(error is null, $"{declaration}: {error?.Message}\n{statement.Text}");
            }
        }
    }

    private static Task Runs(Engine engine, DialectSet set, ServerVersion version, string? without = null, string? only = null) =>
        Runs(engine, set, version, without is null ? [] : [without], only);

    // One script for all: the judge starts once.
    private static IEnumerable<string> Statements(DialectSet set, ServerVersion version)
    {
        var target = new SchemaTarget(SqlDialect.In(set).Single(), version);
        return Tables.Value.Values.SelectMany((table, ordinal) => target.Dialect.Write(new TableMigration(table), target).Up
            .Select(statement => statement.Text.Replace("examples", "examples" + ordinal).Replace("EXAMPLES", "EXAMPLES" + ordinal)));
    }

    private static Dictionary<string, Table> Read()
    {
        var reader = Source.Read(ColumnExample.Project(ColumnExample.All));
        Assert.Equal([], Source.Faults(reader).Select(finding => finding.Rule + " " + finding.Place + " " + finding.Message));
        return ColumnExample.Tables(reader);
    }
}
