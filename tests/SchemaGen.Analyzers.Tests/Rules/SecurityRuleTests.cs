using SchemaGen.CodeFixes.Fixes;

namespace SchemaGen.Analyzers.Tests.Rules;

/// <summary>SG4002 and SG4003: where each speaks, with its words and its way out, and where it does not.</summary>
public sealed class SecurityRuleTests
{
    [Fact]
    public Task SG4002_speaks_of_rows_without_a_tenant() => Check.Findings(
        "PostgreSql",
        "[SchemaTable, TenantIsolation] public partial class Note { public int Id { get; set; } public Guid? {|#0:TenantId|} { get; set; } }",
        Check.Warning("SG4002", 0, "The tenant's column 'tenant_id' of 'notes' admits NULL, and a row without a tenant is seen by nobody; make it not null"));

    [Fact]
    public Task SG4002_is_silent_about_other_policies_and_columns() => Check.Findings(
        "PostgreSql",
        """
        [SchemaTable, TenantIsolation] public partial class Note { public int Id { get; set; } public Guid TenantId { get; set; } public Guid? OwnerId { get; set; } }
        [SchemaTable, RowLevelSecurity("own", "owner_id is null or owner_id = current_user_id()")] public partial class Memo { public int Id { get; set; } public Guid? OwnerId { get; set; } }
        """);

    [Fact]
    public Task SG4002_makes_it_not_null() => Check.Fix<TenantFixes>(
        "SG4002",
        "[SchemaTable, TenantIsolation] public partial class Note { public int Id { get; set; } public Guid? {|SG4002:TenantId|} { get; set; } }",
        "[SchemaTable, TenantIsolation] public partial class Note { public int Id { get; set; } public Guid TenantId { get; set; } }",
        targets: "PostgreSql");

    [Fact]
    public Task SG4003_speaks_of_keys_across_tenants() => Check.Findings(
        "PostgreSql",
        """
        [SchemaTable, TenantIsolation, {|#0:UniqueIndex("code", "id")|}]
        public partial class Note { public int Id { get; set; } public Guid TenantId { get; set; } [{|#1:StringColumn(20, Unique = true)|}] public string Code { get; set; } = ""; }
        """,
        Check.Warning("SG4003", 0, "The unique key (code, id) of 'notes' counts across tenants, so that one tenant's value is refused to another and tells of its row; add 'tenant_id' to the key"),
        Check.Warning("SG4003", 1, "The unique key (code) of 'notes' counts across tenants, so that one tenant's value is refused to another and tells of its row; add 'tenant_id' to the key"));

    [Fact]
    public Task SG4003_is_silent_about_keys_that_hold_the_tenant() => Check.Findings(
        "PostgreSql",
        """
        [SchemaTable, TenantIsolation, UniqueIndex("tenant_id", "code"), UniqueIndex("id", Dialects = Dialect.Sqlite)]
        public partial class Note { public int Id { get; set; } public Guid TenantId { get; set; } public string Code { get; set; } = ""; }
        """);

    [Theory]
    [InlineData("[SchemaTable, TenantIsolation]\n[{|SG4003:UniqueIndex(\"code\")|}]\n", "", "[SchemaTable, TenantIsolation]\n[UniqueIndex(\"code\", \"tenant_id\")]\n", "")]
    [InlineData("[SchemaTable, TenantIsolation]\n", "[{|SG4003:StringColumn(20, Unique = true)|}] ", "[SchemaTable, TenantIsolation]\n[UniqueIndex(nameof(Note.Code), \"tenant_id\")]\n", "[StringColumn(20)] ")]
    public Task SG4003_adds_the_tenant(string before, string column, string after, string fixedColumn) => Check.Fix<TenantFixes>(
        "SG4003",
        before + "public partial class Note { public int Id { get; set; } public Guid TenantId { get; set; } " + column + "public string Code { get; set; } = \"\"; }",
        after + "public partial class Note { public int Id { get; set; } public Guid TenantId { get; set; } " + fixedColumn + "public string Code { get; set; } = \"\"; }",
        targets: "PostgreSql");
}
