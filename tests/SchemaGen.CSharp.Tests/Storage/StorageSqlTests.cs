using SchemaGen.Engines;
using SchemaGen.Model;
using SchemaGen.Model.Dialects;
using SchemaGen.Model.Statements;
using SchemaGen.Tests.Storage;

namespace SchemaGen.CSharp.Tests.Storage;

/// <summary>Every attribute about storage, from the attribute to the SQL of six databases, which engines and judges then take: up, and down to nothing.</summary>
public sealed class StorageSqlTests
{
    private static readonly Lazy<Dictionary<string, Table>> Tables = new(Read);

    private static readonly Dictionary<string, string> Expected = StorageSql.Table.ReplaceLineEndings("\n").Split("\n\n", StringSplitOptions.RemoveEmptyEntries)
        .Select(entry => entry.Trim('\n').Split('\n', 2)).ToDictionary(entry => entry[0], entry => entry[1]);

    public static TheoryData<string> Declarations() => [.. StorageExample.All.Select(example => example.Declaration)];

    [Theory, MemberData(nameof(Declarations))]
    public void An_option_s_sql(string declaration)
    {
        var actual = StorageExample.Print(Tables.Value[declaration]);
        Assert.True(Expected.GetValueOrDefault(declaration) == actual, $"StorageSql.Table has no entry of this:\n{declaration}\n{actual}\n");
    }

    [Fact]
    public void Every_attribute_has_an_example()
    {
        var attributes = typeof(TableOptionAttributeBase).Assembly.GetExportedTypes()
            .Where(type => !type.IsAbstract && type.IsSubclassOf(typeof(TableOptionAttributeBase)))
            .Select(type => type.Name[..^"Attribute".Length]);
        Assert.DoesNotContain(attributes, name => !StorageExample.All.Any(example => example.Attribute.Contains(name, StringComparison.Ordinal)));
    }

    [Fact]
    public Task Sqlite_takes_them() => Runs(Engine.Sqlite, DialectSet.Sqlite, new(3, 37));

    // LZ4 is in the one build and not in the other.
    [Fact, Trait("Needs", "Engines")]
    public Task PostgreSql_15_takes_them() => Runs(Engine.PostgreSql15, DialectSet.PostgreSql, new(15));

    [Fact, Trait("Needs", "Engines")]
    public Task PostgreSql_18_takes_them() => Runs(Engine.PostgreSql18, DialectSet.PostgreSql, new(18), "COMPRESSION lz4");

    [Fact, Trait("Needs", "Engines")]
    public Task MariaDb_takes_them() => Runs(Engine.MariaDb, DialectSet.MariaDb, new(10, 11));

    [Theory]
    [InlineData(2017, SqlServerRelease.SqlServer2017)]
    [InlineData(2022, SqlServerRelease.SqlServer2022)]
    [InlineData(2025, SqlServerRelease.SqlServer2025)]
    public void Microsoft_s_model_takes_them(int version, SqlServerRelease release) => Assert.Empty(SqlServerJudge.Judge(
        release, Statements(DialectSet.SqlServer, new(version)), ["ALTER DATABASE [$(DatabaseName)] ADD FILEGROUP [archive]", "ALTER DATABASE [$(DatabaseName)] ADD FILEGROUP [memory] CONTAINS MEMORY_OPTIMIZED_DATA"]));

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

    private static async Task Runs(Engine engine, DialectSet set, ServerVersion version, string? without = null)
    {
        var target = new SchemaTarget(SqlDialect.In(set).Single(), version);
        await using var database = await engine.CreateDatabaseAsync();
        await using var connection = await database.OpenAsync();
        if (set == DialectSet.PostgreSql)
        {
            // A tablespace belongs to the server, so that what a test run left there is still there.
            await Execute("CREATE TABLE \"documents\" (\"title\" varchar(200) NOT NULL)");
            foreach (var space in new[] { "fast", "faster", "secret" })
                await Record.ExceptionAsync(async () => { await Execute("SET allow_in_place_tablespaces = on"); await Execute($"CREATE TABLESPACE \"{space}\" LOCATION ''"); });
        }

        foreach (var (declaration, table) in Tables.Value)
        {
            var sql = target.Dialect.Write(new TableMigration(table), target);
            if (without is not null && sql.Up.Any(statement => statement.Text.Contains(without))) continue;
            // Twice: what is left of the first time would stand in the way of the second.
            foreach (var statement in sql.Up.Concat(sql.Down).Concat(sql.Up).Concat(sql.Down))
            {
                var error = await Record.ExceptionAsync(() => Execute(statement.Text));
                Assert.True(error is null, $"{declaration}: {error?.Message}\n{statement.Text}");
            }
        }

        async Task Execute(string text)
        {
            await using var command = connection.CreateCommand();
            command.CommandText = text;
            await command.ExecuteNonQueryAsync();
        }
    }

    // One script for all: the judge starts once.
    private static IEnumerable<string> Statements(DialectSet set, ServerVersion version)
    {
        var target = new SchemaTarget(SqlDialect.In(set).Single(), version);
        return Tables.Value.Values.SelectMany((table, ordinal) => target.Dialect.Write(new TableMigration(table), target) is var sql
            ? sql.Up.Concat(sql.Down).Select(statement => statement.Text
                .Replace("examples", "examples" + ordinal).Replace("EXAMPLES", "EXAMPLES" + ordinal).Replace("former_prices", "former_prices" + ordinal))
            : []);
    }

    private static Dictionary<string, Table> Read()
    {
        var reader = Source.Read(StorageExample.Project(StorageExample.All));
        Assert.Equal([], Source.Faults(reader).Select(finding => finding.Rule + " " + finding.Place + " " + finding.Message));
        return StorageExample.Tables(reader);
    }
}
