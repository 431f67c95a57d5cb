using SchemaGen.Model.Dialects;
using SchemaGen.Model.Planning;
using SchemaGen.Model.Rules;

namespace SchemaGen.Model.Tests.Rules;

/// <summary>Whatever a plan leaves out is a finding: nothing is dropped in silence.</summary>
public sealed class MissingFeatureRuleTests
{
    private static readonly Place Phone = new("Shop.Customer", "Phone", 0);
    private static readonly Place Parent = new("Shop.Customer", "ParentId", 1);

    private static readonly Table Customers = new()
    {
        Name = new ObjectName("customers"),
        Columns =
        [
            new Column { Name = "id", Member = "Id", Type = new IntegerType(64), Identity = new Identity(1, 10) },
            new Column
            {
                Name = "phone", Member = "Phone", Type = new StringType(30), Place = Phone,
                Encryption = new ColumnEncryption("pii_key", EncryptionMode.Native),
            },
            new Column { Name = "parent_id", Member = "ParentId", Type = new IntegerType(64) },
        ],
        PrimaryKey = new PrimaryKey(["id"]),
        ForeignKeys =
        [
            new ForeignKey
            {
                Columns = ["parent_id"], ReferencedTable = new ObjectName("customers"), ReferencedColumns = ["id"],
                OnUpdate = ForeignKeyAction.Cascade, Place = Parent,
            },
        ],
    };

    [Fact]
    public void Lost_encryption_is_an_error_that_names_all_databases_without_it()
    {
        var finding = Assert.Single(Findings(DialectSet.PostgreSql | DialectSet.Sqlite | DialectSet.SqlServer), finding => finding.Place == Phone);
        Assert.Equal(RuleIds.MissingFeature, finding.Rule);
        Assert.Equal(FindingSeverity.Error, finding.Severity);
        Assert.Equal(DialectSet.PostgreSql | DialectSet.Sqlite, finding.Dialects);
        Assert.Equal(
            "PostgreSQL and SQLite: the encryption of phone of 'customers' is left out, because PostgreSQL does not encrypt columns by itself; let the application encrypt",
            finding.Message);
    }

    [Fact]
    public void A_lost_action_is_a_warning() => Assert.Equal(
        (RuleIds.MissingFeature, FindingSeverity.Warning, DialectSet.Oracle),
        Assert.Single(Findings(DialectSet.PostgreSql | DialectSet.Oracle), finding => finding.Place == Parent && finding.Rule == RuleIds.MissingFeature) is var found
            ? (found.Rule, found.Severity, found.Dialects)
            : default);

    [Fact]
    public void Without_declared_targets_it_is_information() => Assert.All(
        TableRules.Check(Customers, SchemaTargets.Undeclared), finding => Assert.Equal(FindingSeverity.Info, finding.Severity));

    [Theory]
    [InlineData(DialectSet.PostgreSql)]
    [InlineData(DialectSet.MySql)]
    [InlineData(DialectSet.MariaDb)]
    [InlineData(DialectSet.Sqlite)]
    [InlineData(DialectSet.SqlServer)]
    [InlineData(DialectSet.Oracle)]
    public void Every_omission_of_a_plan_has_a_finding(DialectSet dialect)
    {
        var omissions = TablePlan.For(Customers, new SchemaTarget(SqlDialect.In(dialect).Single())).Omissions;
        var findings = Findings(dialect);
        Assert.All(omissions, omission => Assert.Contains(findings, finding => finding.Place == omission.Place && finding.Message.Contains(omission.What)));
    }

    private static Finding[] Findings(DialectSet dialects) =>
        [.. TableRules.Check(Customers, new SchemaTargets([.. SqlDialect.In(dialects).Select(dialect => new SchemaTarget(dialect))], AreDeclared: true))];
}
