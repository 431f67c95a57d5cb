using SchemaGen.Engines;
using SchemaGen.Model;
using SchemaGen.Model.Dialects;
using SchemaGen.Model.Statements;
using SchemaGen.Tests.LifeCycle;

namespace SchemaGen.CSharp.Tests.LifeCycle;

/// <summary>The SQL of every policy on six databases, which the judges then take; the engines run it in <see cref="LifeCycleBehaviour"/>.</summary>
public sealed class LifeCycleSqlTests
{
    private static readonly Lazy<Dictionary<string, Table>> Tables = new(() => LifeCycleExample.Tables(Source.Read(LifeCycleExample.Project(LifeCycleExample.All))));

    private static readonly Dictionary<string, string> Expected = LifeCycleSql.Table.ReplaceLineEndings("\n").Split("\n\n", StringSplitOptions.RemoveEmptyEntries)
        .Select(entry => entry.Trim('\n').Split("\n=\n", 2)).ToDictionary(entry => entry[0], entry => entry[1]);

    public static TheoryData<string> Declarations() => [.. LifeCycleExample.All.Select(example => example.Attributes)];

    [Theory, MemberData(nameof(Declarations))]
    public void The_sql(string declaration)
    {
        var actual = LifeCycleExample.Print(Tables.Value[declaration]);
        Assert.True(Expected.GetValueOrDefault(declaration) == actual, $"LifeCycleSql.Table has no entry of this:\n{declaration}\n=\n{actual}");
    }

    // A procedure has what a model resolves of statements that it does not keep.
    [Theory]
    [InlineData(2016, SqlServerRelease.SqlServer2016)]
    [InlineData(2022, SqlServerRelease.SqlServer2022)]
    [InlineData(2025, SqlServerRelease.SqlServer2025)]
    public void Microsoft_s_model_takes_it(int version, SqlServerRelease release)
    {
        var (tables, steps) = Statements(DialectSet.SqlServer, new(version));
        string[] procedures = [.. steps.Select((text, index) => $"CREATE PROCEDURE [maintenance{index}] AS BEGIN\n{text}\nEND")];
        Assert.Empty(SqlServerJudge.Judge(release, [.. tables, .. procedures]));
        Assert.NotEmpty(SqlServerJudge.Judge(release, [.. tables, .. procedures.Select(text => text.Replace("[created_at] <", "[created] <"))]));
        Assert.NotEmpty(SqlServerJudge.Judge(release, [.. tables, .. procedures.Select(text => text.Replace("TRUNCATE TABLE", "TRUNCATE TABEL"))]));
        Assert.NotEmpty(SqlServerJudge.Judge(release, [.. tables, .. procedures.Select(text => text.Replace("DELETE TOP", "DELETE TOPS"))]));
        Assert.NotEmpty(SqlServerJudge.Judge(release, [.. tables, .. procedures.Select(text => text.Replace("MERGE RANGE", "MERGED RANGE"))]));
    }

    [Fact]
    public void Tables_in_memory_of_sql_server_are_maintained_in_a_snapshot()
    {
        var table = Source.Table("[SchemaTable, SqlServerMemoryOptimized, RetentionPolicy(365, \"at\"), ArchivalPolicy(90, \"old_hits\", \"at\")] partial class Hit { public Guid Id { get; set; } public DateTime At { get; set; } }");
        var target = new SchemaTarget(SqlDialect.In(DialectSet.SqlServer).Single());
        string[] steps = [.. target.Dialect.MaintenanceSteps(table, target).SelectMany(step => step.Statements)];
        Assert.Equal(
            [
                "INSERT INTO [old_hits] ([id], [at])\nSELECT TOP (1000) [id], [at] FROM [hits] WITH (SNAPSHOT) WHERE [at] < CAST('{{moment}}' AS datetime2(7))",
                "SET NOCOUNT OFF;\nDELETE TOP (5000) FROM [hits] WITH (SNAPSHOT) WHERE [at] < CAST('{{moment}}' AS datetime2(7)) AND EXISTS (SELECT 1 FROM [old_hits] AS [archived] WHERE [archived].[id] = [hits].[id])",
                "SET NOCOUNT OFF;\nDELETE TOP (5000) FROM [hits] WITH (SNAPSHOT) WHERE [at] < CAST('{{moment}}' AS datetime2(7))",
                "SET NOCOUNT OFF;\nDELETE TOP (5000) FROM [old_hits] WHERE [at] < CAST('{{moment}}' AS datetime2(7))",
            ],
            steps);
        string[] tables = [.. target.Dialect.Write(new TableMigration(table), target).Up.Select(statement => statement.Text)];
        string[] procedures = [.. steps.Select((text, index) => $"CREATE PROCEDURE [maintenance{index}] AS BEGIN\n{text.Replace("{{moment}}", "2026-01-31 12:30:00")}\nEND")];
        const string memory = "ALTER DATABASE [$(DatabaseName)] ADD FILEGROUP [memory] CONTAINS MEMORY_OPTIMIZED_DATA";
        Assert.Empty(SqlServerJudge.Judge(SqlServerRelease.SqlServer2017, [.. tables, .. procedures], [memory]));
        Assert.NotEmpty(SqlServerJudge.Judge(SqlServerRelease.SqlServer2017, [.. tables, .. procedures.Select(text => text.Replace("(SNAPSHOT)", "(SNAPSHOTS)"))], [memory]));
    }

    [Theory, Trait("Needs", "Engines")]
    [InlineData("8.4", MySqlRelease.MySql84)]
    [InlineData("9.7", MySqlRelease.MySql9)]
    public void MySql_s_grammar_takes_it(string version, MySqlRelease release)
    {
        var (tables, steps) = Statements(DialectSet.MySql, ServerVersion.Parse(version)!.Value);
        Assert.Empty(MySqlJudge.Judge(release, tables.Concat(steps)).Problems);
        foreach (var (right, wrong) in new[] { ("LIMIT", "LIMITS"), ("FOR UPDATE", "FOR UPDATES"), ("PREPARE", "PRPARE") })
            Assert.NotEmpty(MySqlJudge.Judge(release, steps.Where(text => text.Contains(right)).Select(text => text.Replace(right, wrong))).Problems);
        foreach (var (right, wrong) in new[] { ("EVERY 1 DAY", "EVERY DAY"), ("UNTIL schemagen_rows", "UNTILL schemagen_rows"), ("START TRANSACTION", "STRAT TRANSACTION"), ("DECLARE schemagen_now", "DECLARE schemagen now") })
            Assert.NotEmpty(MySqlJudge.Judge(release, tables.Where(text => text.Contains(right)).Select(text => text.Replace(right, wrong))).Problems);
    }

    [Theory, Trait("Needs", "Engines")]
    [InlineData("19", OracleRelease.Oracle19c)]
    [InlineData("23", OracleRelease.Oracle23ai)]
    public void Oracle_s_grammar_takes_it(string version, OracleRelease release)
    {
        var (tables, steps) = Statements(DialectSet.Oracle, ServerVersion.Parse(version)!.Value);
        Assert.Empty(OracleJudge.Judge(release, tables.Concat(steps)).Problems);
        foreach (var (right, wrong) in new[] { ("BULK COLLECT", "BULK COLECT"), ("FORALL", "FORAL"), ("EXECUTE IMMEDIATE", "EXECUTE INSTANTLY"), ("ROWNUM <=", "ROWNUM <= <=") })
            Assert.NotEmpty(OracleJudge.Judge(release, steps.Where(text => text.Contains(right)).Select(text => text.Replace(right, wrong))).Problems);
        foreach (var (right, wrong) in new[] { ("CREATE PROCEDURE", "CREATE PROCEDUR"), ("EXECUTE IMMEDIATE", "EXECUTE INSTANTLY"), ("EXIT WHEN", "EXIT WEHN"), ("job_type =>", "job_type = =>") })
            Assert.NotEmpty(OracleJudge.Judge(release, tables.Where(text => text.Contains(right)).Select(text => text.Replace(right, wrong))).Problems);
    }

    private static (string[] Tables, string[] Steps) Statements(DialectSet set, ServerVersion version)
    {
        var target = new SchemaTarget(SqlDialect.In(set).Single(), version);
        var tables = Tables.Value.Values.Select((table, ordinal) => LifeCycleExample.Named(table, "page_views" + ordinal, "archived_views" + ordinal)).ToArray();
        return (
            [.. tables.SelectMany(table => target.Dialect.Write(new TableMigration(table), target).Up).Select(statement => statement.Text)],
            [
                .. tables.SelectMany(table => target.Dialect.MaintenanceSteps(table, target)).SelectMany(step => step.Statements)
                    .Select(text => text.Replace("{{moment}}", "2026-01-31 12:30:00.000000").Replace("{{day}}", "2026-01-31")),
            ]);
    }
}
