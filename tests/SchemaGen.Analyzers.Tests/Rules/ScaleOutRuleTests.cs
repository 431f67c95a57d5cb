using SchemaGen.CodeFixes.Fixes;

namespace SchemaGen.Analyzers.Tests.Rules;

/// <summary>SG5040 to SG5047: where each speaks, with its words and its way out, and where it does not.</summary>
public sealed class ScaleOutRuleTests
{
    private const string Tenant = "[SchemaTable, Distributed(\"id\")] public partial class Tenant { public Guid Id { get; set; } }\n";

    [Fact]
    public Task A_schema_that_is_ready_has_no_findings() => Check.Findings(
        "PostgreSql",
        """
        [SchemaTable, ReferenceTable] public partial class Country { public long Id { get; set; } }
        [SchemaTable, Distributed("id")] public partial class Tenant { public long Id { get; set; } [References(typeof(Country))] public long CountryId { get; set; } }
        [SchemaTable, Distributed("tenant_id"), CompositeKey("tenant_id", "id"), UniqueIndex("code", "tenant_id"), Exclusion("tenant_id WITH =, code WITH =", Using = "btree"), CompositeIndex("code")]
        [ForeignKeyTo(typeof(Tenant), new[] { "tenant_id" }, OnDelete = ForeignKeyAction.Cascade)]
        public partial class Order { public long TenantId { get; set; } public long Id { get; set; } public int Code { get; set; } }
        [SchemaTable, Distributed("tenant_id"), CompositeKey("tenant_id", "id")]
        [ForeignKeyTo(typeof(Order), new[] { "tenant_id", "order_id" })]
        public partial class Line { public long TenantId { get; set; } public long Id { get; set; } public long OrderId { get; set; } }
        [SchemaTable, UpdatedAtTrigger("at"), UniqueIndex("number")] public partial class Local { public int Id { get; set; } public int Number { get; set; } public DateTimeOffset At { get; set; } [References(typeof(Country))] public long CountryId { get; set; } }
        """);

    [Fact]
    public Task SG5040_speaks_of_keys_without_the_column() => Check.Findings(
        "PostgreSql",
        """
        [SchemaTable, {|#3:Distributed("tenant_id")|}, {|#1:UniqueIndex("code")|}, {|#2:Exclusion("code WITH =", Using = "btree")|}]
        public partial class Order { public Guid TenantId { get; set; } public Guid {|#0:Id|} { get; set; } public int Code { get; set; } }
        """,
        Check.Warning("SG5040", 0, Key("primary key (id)")),
        Check.Warning("SG5040", 1, Key("unique key (code)")),
        Check.Warning("SG5040", 2, Key("exclusion constraint (code)")));

    private static string Key(string key) =>
        $"Citus keeps a distributed table unique only by keys that hold the column by which it is distributed; the {key} of 'orders' lacks 'tenant_id', so the table is refused; add the column to the key";

    [Fact]
    public Task No_rule_speaks_where_the_table_is_not_distributed() => Check.Findings(
        "PostgreSql Sqlite",
        """
        [SchemaTable, Distributed("tenant_id", Dialects = Dialect.PostgreSql, Except = Dialect.Sqlite), UniqueIndex("code", Except = Dialect.PostgreSql), CompositeKey("tenant_id", "id")]
        public partial class Order { public Guid TenantId { get; set; } public Guid Id { get; set; } public int Code { get; set; } }
        """);

    [Theory]
    [InlineData("[UniqueIndex(\"code\")] ", "", "[UniqueIndex(\"code\", \"tenant_id\")] ", "")]
    [InlineData("", "[StringColumn(20, Unique = true)] ", "[UniqueIndex(nameof(Order.Code), \"tenant_id\")] ", "[StringColumn(20)] ")]
    public Task SG5040_adds_the_column(string before, string column, string after, string fixedColumn) => Check.Fix<ScaleOutFixes>(
        "SG5040",
        $"[SchemaTable, Distributed(\"tenant_id\"), CompositeKey(\"tenant_id\", \"id\")] {Marked(before)}public partial class Order {{ public Guid TenantId {{ get; set; }} public Guid Id {{ get; set; }} {Marked(column)}public string Code {{ get; set; }} = \"\"; }}",
        $"[SchemaTable, Distributed(\"tenant_id\"), CompositeKey(\"tenant_id\", \"id\")] {after}public partial class Order {{ public Guid TenantId {{ get; set; }} public Guid Id {{ get; set; }} {fixedColumn}public string Code {{ get; set; }} = \"\"; }}",
        targets: "PostgreSql");

    private static string Marked(string attribute) => attribute.Length == 0 ? "" : attribute.Replace("[", "[{|SG5040:").Replace(")]", ")|}]");

    [Theory]
    [InlineData("Guid", "")]
    [InlineData("long", "[IdentityColumn] ")]
    public Task SG5040_makes_one_key_of_two(string type, string numbered) => Check.Fix<ScaleOutFixes>(
        "SG5040",
        $"[SchemaTable, Distributed(\"tenant_id\")] public partial class Order {{ public Guid TenantId {{ get; set; }} public {type} {{|SG5040:Id|}} {{ get; set; }} }}",
        $"[SchemaTable, Distributed(\"tenant_id\")] [CompositeKey(\"tenant_id\", nameof(Order.Id))] public partial class Order {{ public Guid TenantId {{ get; set; }} {numbered}public {type} Id {{ get; set; }} }}",
        targets: "PostgreSql");

    [Fact]
    public Task SG5040_puts_the_column_before_those_of_the_key() => Check.Fix<ScaleOutFixes>(
        "SG5040",
        "[SchemaTable, Distributed(\"tenant_id\")] [{|SG5040:CompositeKey(\"id\", \"code\")|}] public partial class Order { public Guid TenantId { get; set; } public Guid Id { get; set; } public int Code { get; set; } }",
        "[SchemaTable, Distributed(\"tenant_id\")] [CompositeKey(\"tenant_id\", \"id\", \"code\")] public partial class Order { public Guid TenantId { get; set; } public Guid Id { get; set; } public int Code { get; set; } }",
        targets: "PostgreSql");

    [Fact]
    public Task SG5041_speaks_of_foreign_keys_across_nodes() => Check.Findings(
        "PostgreSql",
        """
        [SchemaTable, Distributed("tenant_id"), CompositeKey("tenant_id", "id")]
        [{|#0:ForeignKeyTo(typeof(Order), new[] { "other_id", "parent_id" })|}]
        public partial class Order { public Guid TenantId { get; set; } public Guid Id { get; set; } public Guid OtherId { get; set; } public Guid ParentId { get; set; } }
        """,
        Check.Warning("SG5041", 0, "Citus keeps a foreign key between distributed tables only where both rows lie on one node; the foreign key (other_id, parent_id) of 'orders' to 'orders' does not lead from "
            + "'tenant_id' to 'tenant_id', by which they are distributed, so it is refused; carry both along with [ForeignKeyTo], or leave the reference out there"));

    [Fact]
    public Task SG5041_leaves_the_reference_out() => Check.Fix<ScaleOutFixes>(
        "SG5041:Except",
        "[SchemaTable, Distributed(\"id\")] public partial class Tenant { public Guid Id { get; set; } [{|SG5041:References(typeof(Tenant))|}] public Guid? ParentId { get; set; } }",
        "[SchemaTable, Distributed(\"id\")] public partial class Tenant { public Guid Id { get; set; } [References(typeof(Tenant), Except = Dialect.PostgreSql)] public Guid? ParentId { get; set; } }",
        targets: "PostgreSql");

    [Fact]
    public Task SG5042_speaks_of_tables_of_one_node() => Check.Findings(
        "PostgreSql",
        Tenant
        + """
        [SchemaTable] public partial class Note { public int Id { get; set; } [{|#0:References(typeof(Tenant))|}] public Guid TenantId { get; set; } }
        [SchemaTable, Distributed("id")] public partial class Person { public Guid Id { get; set; } [{|#1:References(typeof(Note))|}] public int NoteId { get; set; } }
        """,
        Check.Warning("SG5042", 0, "'notes' lies on one node and 'tenants' is spread over all, so Citus refuses the foreign key (tenant_id) of 'notes' to 'tenants'; distribute this table too, or leave the reference out there"),
        Check.Warning("SG5042", 1, "'people' is spread over the nodes and 'notes' lies on one, so Citus refuses the foreign key (note_id) of 'people' to 'notes'; make that a [ReferenceTable] or distribute it, or leave the reference out there"));

    [Fact]
    public Task SG5042_makes_the_other_one_a_reference_table() => Check.FixFiles<ScaleOutFixes>(
        "SG5042:ReferenceTable",
        [
            "[SchemaTable] public partial class Country { public long Id { get; set; } }",
            "[SchemaTable, Distributed(\"id\")] public partial class Tenant { public Guid Id { get; set; } [{|SG5042:References(typeof(Country))|}] public long CountryId { get; set; } }",
        ],
        [
            "[SchemaTable] [ReferenceTable] public partial class Country { public long Id { get; set; } }",
            "[SchemaTable, Distributed(\"id\")] public partial class Tenant { public Guid Id { get; set; } [References(typeof(Country))] public long CountryId { get; set; } }",
        ],
        targets: "PostgreSql");

    [Fact]
    public Task SG5043_speaks_of_reference_tables_and_leaves_the_reference_out() => Check.Fix<ScaleOutFixes>(
        "SG5043:Except",
        Tenant + "[SchemaTable, ReferenceTable] public partial class Plan { public long Id { get; set; } [{|SG5043:References(typeof(Tenant))|}] public Guid OwnerId { get; set; } }",
        Tenant + "[SchemaTable, ReferenceTable] public partial class Plan { public long Id { get; set; } [References(typeof(Tenant), Except = Dialect.PostgreSql)] public Guid OwnerId { get; set; } }",
        targets: "PostgreSql");

    [Fact]
    public Task SG5044_speaks_of_triggers() => Check.Findings(
        "PostgreSql",
        """
        [SchemaTable, Distributed("id"), {|#0:UpdatedAtTrigger("at")|}] public partial class Tenant { public Guid Id { get; set; } public DateTimeOffset At { get; set; } }
        [SchemaTable, ReferenceTable, {|#1:InsertOnly|}] public partial class Plan { public long Id { get; set; } }
        """,
        Check.Warning("SG5044", 0, Trigger("the time of updates in at of 'tenants'")),
        Check.Warning("SG5044", 1, Trigger("the refusal of changes of 'plans'")));

    private static string Trigger(string what) =>
        $"Citus refuses triggers on tables of several nodes unless citus.enable_unsafe_triggers is on, and these may write only what lies on the same node; {what} needs it; "
        + "switch it on before the migration, or leave this out there";

    [Fact]
    public Task SG5044_leaves_the_trigger_out() => Check.Fix<ScaleOutFixes>(
        "SG5044:Except",
        "[SchemaTable, Distributed(\"id\"), {|SG5044:AuditTrigger|}] public partial class Tenant { public Guid Id { get; set; } }",
        "[SchemaTable, Distributed(\"id\"), AuditTrigger(Except = Dialect.PostgreSql)] public partial class Tenant { public Guid Id { get; set; } }",
        targets: "PostgreSql");

    [Fact]
    public Task SG5045_makes_row_numbers_wide() => Check.Fix<ScaleOutFixes>(
        "SG5045",
        "[SchemaTable, Distributed(\"id\")] public partial class Tenant { public int {|SG5045:Id|} { get; set; } }",
        "[SchemaTable, Distributed(\"id\")] public partial class Tenant { public long Id { get; set; } }",
        targets: "PostgreSql");

    [Fact]
    public Task SG5046_makes_the_column_not_null() => Check.Fix<ScaleOutFixes>(
        "SG5046",
        "[SchemaTable, Distributed(\"tenant_id\")] public partial class Event { public Guid? {|SG5046:TenantId|} { get; set; } public int Number { get; set; } }",
        "[SchemaTable, Distributed(\"tenant_id\")] public partial class Event { public Guid TenantId { get; set; } public int Number { get; set; } }",
        targets: "PostgreSql");

    [Fact]
    public Task SG5046_refuses_what_would_change_it() => Check.Fix<ScaleOutFixes>(
        "SG5046:Restrict",
        Tenant + "[SchemaTable, Distributed(\"tenant_id\")] public partial class Event { [{|SG5046:References(typeof(Tenant), OnUpdate = ForeignKeyAction.Cascade, OnDelete = ForeignKeyAction.Cascade)|}] public Guid TenantId { get; set; } }",
        Tenant + "[SchemaTable, Distributed(\"tenant_id\")] public partial class Event { [References(typeof(Tenant), OnUpdate = ForeignKeyAction.Restrict, OnDelete = ForeignKeyAction.Cascade)] public Guid TenantId { get; set; } }",
        targets: "PostgreSql");

    [Fact]
    public Task SG5047_puts_the_column_first() => Check.Fix<ScaleOutFixes>(
        "SG5047",
        "[SchemaTable, Distributed(\"tenant_id\")] [{|SG5047:CompositeKey(\"id\", nameof(TenantId))|}] public partial class Order { public Guid TenantId { get; set; } public Guid Id { get; set; } }".Replace("nameof(TenantId)", "nameof(Order.TenantId)"),
        "[SchemaTable, Distributed(\"tenant_id\")] [CompositeKey(nameof(Order.TenantId), \"id\")] public partial class Order { public Guid TenantId { get; set; } public Guid Id { get; set; } }",
        targets: "PostgreSql");
}
