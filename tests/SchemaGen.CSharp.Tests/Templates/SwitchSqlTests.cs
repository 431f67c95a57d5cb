using System.Reflection;
using SchemaGen.CSharp.Linking;
using SchemaGen.Engines;
using SchemaGen.Model;
using SchemaGen.Model.Dialects;

namespace SchemaGen.CSharp.Tests.Templates;

/// <summary>
/// Each template with every combination of its switches on each database: all of a template's in one database, made where an engine runs,
/// judged elsewhere. Which findings they bring is on the pages of the templates, and compared there.
/// </summary>
public sealed class SwitchSqlTests
{
    private static readonly Dictionary<string, IReadOnlyList<LinkedTable>> Known = [];

    /// <summary>The templates.</summary>
    public static TheoryData<string> Names => PlainTemplateTests.Names;

    [Fact]
    public void Each_has_the_four_switches_of_all()
    {
        Assert.All(PlainTemplateTests.All, name => Assert.Superset(new HashSet<string> { "Tenant", "Encrypted", "Partitioned", "Compressed" }, SwitchesOf(name).ToHashSet()));
        Assert.All(PlainTemplateTests.All, name => Assert.Equal(1 << SwitchesOf(name).Count(), TablesOf(name).Count));
    }

    [Theory, MemberData(nameof(Names))]
    public Task On_sqlite(string name) => Runs(name, DialectSet.Sqlite, Engine.Sqlite);

    [Theory, MemberData(nameof(Names)), Trait("Needs", "Engines")]
    public Task On_postgresql(string name) => Runs(name, DialectSet.PostgreSql, Engine.PostgreSql15);

    [Theory, MemberData(nameof(Names)), Trait("Needs", "Engines")]
    public Task On_mariadb(string name) => Runs(name, DialectSet.MariaDb, Engine.MariaDb);

    [Theory, MemberData(nameof(Names)), Trait("Needs", "Engines")]
    public void On_mysql(string name)
    {
        var judgement = MySqlJudge.Judge(MySqlRelease.MySql84, Statements(name, DialectSet.MySql));
        Assert.True(judgement.IsAccepted, judgement.ToString());
    }

    [Theory, MemberData(nameof(Names)), Trait("Needs", "Engines")]
    public void On_oracle(string name)
    {
        var judgement = OracleJudge.Judge(OracleRelease.Oracle19c, Statements(name, DialectSet.Oracle));
        Assert.Empty(judgement.Problems);
        Assert.DoesNotContain(judgement.Unknown, construct => construct is not ("IS JSON" or "a date as the bound of a partition" or "a virtual column" or "the compression of a table"));
    }

    [Theory, MemberData(nameof(Names))]
    public void On_sql_server(string name) =>
        Assert.Empty(SqlServerJudge.Judge(SqlServerRelease.SqlServer2022, Statements(name, DialectSet.SqlServer), Keys));

    private static readonly string[] Keys =
    [
        "CREATE COLUMN MASTER KEY [cmk] WITH (KEY_STORE_PROVIDER_NAME = N'AZURE_KEY_VAULT', KEY_PATH = N'https://vault.example/keys/cmk')",
        .. new[] { "pii_key", "audit_key" }.Select(key => $"CREATE COLUMN ENCRYPTION KEY [{key}] WITH VALUES (COLUMN_MASTER_KEY = [cmk], ALGORITHM = 'RSA_OAEP', ENCRYPTED_VALUE = 0x01)"),
    ];

    private static IEnumerable<string> SwitchesOf(string name) => typeof(SchemaTableAttribute).Assembly.GetType("SchemaGen." + name + "Attribute", throwOnError: true)!
        .GetProperties(BindingFlags.Public | BindingFlags.Instance)
        .Where(property => property.PropertyType == typeof(bool) && property.CanWrite)
        .Select(property => property.Name);

    // A class for each combination, read once for all databases.
    private static IReadOnlyList<LinkedTable> TablesOf(string name)
    {
        lock (Known)
        {
            if (Known.TryGetValue(name, out var known)) return known;
            var switches = SwitchesOf(name).ToArray();
            var classes = Enumerable.Range(0, 1 << switches.Length).Select(set =>
                $"[{name}({string.Join(", ", switches.Where((_, i) => (set >> i & 1) == 1).Select(each => each + " = true"))})] public partial class Thing{set} {{ }}\n");
            var tables = Source.Read(string.Concat(classes)).Tables;
            return Known[name] = tables;
        }
    }

    private static IEnumerable<string> Statements(string name, DialectSet dialect)
    {
        var target = new SchemaTarget(SqlDialect.In(dialect).Single());
        return TablesOf(name).SelectMany(table => target.Dialect.Write(table.MigrationFor(target), target).Up).Select(statement => statement.Text);
    }

    private static async Task Runs(string name, DialectSet dialect, Engine engine)
    {
        await using var database = await engine.CreateDatabaseAsync();
        foreach (var statement in Statements(name, dialect)) await database.ExecuteAsync(statement);
    }
}
