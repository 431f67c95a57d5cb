using SchemaGen.Model;
using SchemaGen.Model.Dialects;
using SchemaGen.Model.Expressions;
using SchemaGen.Model.Rules;

namespace SchemaGen.CSharp.Tests.Policies;

/// <summary>What is said of policies that cannot be what they were meant to be, and how a class's and its template's go together.</summary>
public class PolicyArgumentTests
{
    private const string Columns = "public int Id { get; set; } public Guid TenantId { get; set; } public string Name { get; set; } = \"\"; [EncryptedColumn(\"k\")] public string Secret { get; set; } = \"\"; [JsonColumn] public string Doc { get; set; } = \"{}\";";

    [Theory]
    [InlineData("TenantIsolation(Column = \"tenat_id\")", "SG1003", "The table 'notes' has no column 'tenat_id'; the nearest is 'tenant_id'")]
    [InlineData("TenantIsolation(Column = \"secret\")", "SG1010", "The tenant's column 'secret' is encrypted, so that no row is found by it; keep it as it is")]
    [InlineData("TenantIsolation(Column = \"doc\")", "SG1010", "A tenant is a uuid, a text, a number or a date, and 'doc' is json as text; name such a column")]
    [InlineData("TenantIsolation(MaintenanceRole = \" \")", "SG1008", "A role's name is neither blank nor holds control characters; leave it out for none")]
    [InlineData("RowLevelSecurity(\"\", \"id > 0\")", "SG1008", "A policy needs a name; write one")]
    [InlineData("RowLevelSecurity(\"p\", \"nme = setting('app.name')\")", "SG1011", "There is no column 'nme'; did you mean 'name'?")]
    [InlineData("RowLevelSecurity(\"p\", \"secret = setting('app.name')\")", "SG1011", "The policy reads 'secret', which is encrypted; compare with a column that is not")]
    [InlineData("RowLevelSecurity(\"p\", \"id\")", "SG1011", "'id' is a number where a condition is expected; compare it with something")]
    [InlineData("RowLevelSecurity(\"p\", \"id > 0\"), RowLevelSecurity(\"P\", \"id > 1\")", "SG1010", "'notes' has a policy 'P' for PostgreSQL, MySQL, MariaDB, SQLite, SQL Server and Oracle already; scope each to databases of its own with Dialects")]
    [InlineData("RowLevelSecurity(\"p\", \"id > 0\", Dialects = Dialect.Oracle), RowLevelSecurity(\"p\", \"id > 1\", Dialects = Dialect.SqlServer, View = true)", "SG1010", "The policy 'p' has another MaintenanceRole or View above; write the same in both")]
    [InlineData("RowLevelSecurity(\"p\", \"doc = setting('app.name')\")", "SG1011", "setting('app.name') is a text, a number, a UUID or a time, and 'doc' is a JSON document; compare it with a column of such")]
    [InlineData("RowLevelSecurity(\"p\", \"doc in (current_user_id())\")", "SG1011", "current_user_id() is a text, a number, a UUID or a time, and 'doc' is a JSON document; compare it with a column of such")]
    [InlineData("Check(\"id = current_user_id()\")", "SG1011", "current_user_id() is known only to a policy, which is asked for each session; compare with a column or a literal here")]
    public void What_cannot_be_meant(string attributes, string rule, string message) =>
        Assert.Contains((rule, message), Source.Read($"[SchemaTable, {attributes}] partial class Note {{ {Columns} }}").Findings.Select(finding => (finding.Rule, finding.Message)));

    [Theory]
    [InlineData("Dialect.Sqlite", "SQLite: the isolation of tenants of 'notes' is left out, because SQLite has no row-level security; set View, which isolates by a view that the application goes through, or leave it out there with Except")]
    [InlineData("Dialect.MariaDb", "MariaDB: the isolation of tenants of 'notes' is left out, because MariaDB has no row-level security; set View, which isolates by a view that the application gets rights on, or leave it out there with Except")]
    [InlineData("Dialect.Oracle, Edition = \"SE2\"", "Oracle: the isolation of tenants of 'notes' is left out, because Oracle Standard Edition has no row-level security; set View, which isolates by a view that the application gets rights on, or leave it out there with Except")]
    public void Where_it_is_dropped_it_is_an_error(string target, string message)
    {
        var source = $"[assembly: SchemaTarget({target})] [SchemaTable, TenantIsolation] partial class Note {{ {Columns.Replace("[EncryptedColumn(\"k\")] ", "", StringComparison.Ordinal)} }}";
        var finding = Assert.Single(Source.Faults(Source.Read(source)));
        Assert.Equal((RuleIds.MissingFeature, FindingSeverity.Error, message), (finding.Rule, finding.Severity, finding.Message));
        Assert.Empty(Source.Faults(Source.Read(source.Replace("TenantIsolation", "TenantIsolation(View = true)", StringComparison.Ordinal))));
        Assert.Empty(Source.Faults(Source.Read(source.Replace("TenantIsolation", $"TenantIsolation(Except = {target.Split(',')[0]})", StringComparison.Ordinal))));
    }

    [Fact]
    public void A_template_brings_its_policies() => Assert.Equal(
        [("tenant_isolation", "tenant_id = current_tenant()", true), ("named", "name IS NOT NULL", true)],
        PoliciesOf(Template + "[Isolated] partial class Note { public int Id { get; set; } public Guid TenantId { get; set; } public string? Name { get; set; } }"));

    [Fact]
    public void The_class_s_own_policy_replaces_the_template_s_of_its_name() => Assert.Equal(
        [("tenant_isolation", "owner = current_tenant()", false), ("named", "name = 'x'", false)],
        PoliciesOf(Template + "[Isolated, TenantIsolation(Column = \"owner\"), RowLevelSecurity(\"named\", \"name = 'x'\")] partial class Note { public int Id { get; set; } public Guid TenantId { get; set; } public Guid Owner { get; set; } public string? Name { get; set; } }"));

    [Fact]
    public void A_template_s_policy_without_its_column_is_not_forgotten()
    {
        var findings = Source.Read(Template + "[Isolated] partial class Note { public int Id { get; set; } public string? Name { get; set; } }").Findings;
        Assert.Contains(findings, finding => finding is { Rule: RuleIds.UnknownColumn, Severity: FindingSeverity.Error } && finding.Message.Contains("'tenant_id'", StringComparison.Ordinal));
    }

    [Fact]
    public void Policies_are_part_of_the_schema_s_text() => Assert.Contains(
        "  policy tenant_isolation \"tenant_id = current_tenant()\" except role ops view\n",
        CanonicalText.Of(Source.Table($"[SchemaTable, TenantIsolation(MaintenanceRole = \"ops\", View = true)] partial class Note {{ {Columns} }}")));

    [Fact]
    public void What_secures_rows_has_names_that_others_cannot_take()
    {
        const string source = "[assembly: SchemaTarget(Dialect.Sqlite)] [SchemaTable, TenantIsolation(View = true)] partial class Note { public int Id { get; set; } public Guid TenantId { get; set; } } [SchemaTable(\"notes_visible\")] partial class Other { public int Id { get; set; } }";
        Assert.Contains(Source.Read(source).Findings, finding => finding.Rule == RuleIds.BadName && finding.Message.Contains("'notes_visible'", StringComparison.Ordinal));
    }

    [Fact]
    public void Names_and_roles_that_are_hostile_stay_names()
    {
        const string source = "[SchemaTable(\"no'tes\\\"\"), TenantIsolation(MaintenanceRole = \"a'b\\\"]c\", View = true), RowLevelSecurity(\"p'%s\\\"]q\", \"name = 'it''s %s'\", View = true)] partial class Note { public int Id { get; set; } public Guid TenantId { get; set; } public string Name { get; set; } = \"\"; }";
        foreach (var dialect in SqlDialect.All)
            Assert.NotEmpty(PolicySql.Up(source, dialect.Flag));
    }

    private const string Template = "[TenantIsolation, RowLevelSecurity(\"named\", \"name is not null\")] public sealed class IsolatedAttribute : TableTemplateAttribute; ";

    private static IEnumerable<(string, string, bool)> PoliciesOf(string source) =>
        Source.Table(source).Policies.Select(policy => (policy.Name, policy.Predicate.Canonical(), policy.IsFromTemplate));
}
