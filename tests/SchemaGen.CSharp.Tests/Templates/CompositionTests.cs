using SchemaGen.Model;
using SchemaGen.Model.Dialects;

namespace SchemaGen.CSharp.Tests.Templates;

/// <summary>How groups and templates take arguments, switches and each other in; what does not go together is a finding.</summary>
public sealed class CompositionTests
{
    private static IEnumerable<string> Columns(Table table) => table.Columns.Select(column => column.Name + " " + column.Type.Canonical + (column.IsNullable ? "?" : ""));

    private static IEnumerable<string> Findings(string source) =>
        Source.Faults(Source.Read(source)).Select(finding => $"{finding.Rule} {finding.Severity} {finding.Place.Attribute} {finding.Place.Argument} {finding.Message}");

    private static string Sql(Table table, DialectSet dialect)
    {
        var target = new SchemaTarget(SqlDialect.In(dialect).Single());
        return string.Join("\n", target.Dialect.Write(new(table), target).Up.Select(statement => statement.Text));
    }

    [Fact]
    public void The_prefix_of_a_group_names_its_columns_and_properties()
    {
        var table = Source.Linked("[SchemaTable, MoneyColumns(\"price\", IncludeRate = true), MoneyColumns(\"cost\"), MoneyColumns] partial class T { }");
        Assert.Equal(
            ["price_amount decimal(19,4)", "price_currency char(3)", "price_exchange_rate decimal(18,8)", "cost_amount decimal(19,4)", "cost_currency char(3)", "amount_amount decimal(19,4)", "amount_currency char(3)"],
            Columns(table.Table));
        Assert.Equal(["PriceAmount", "PriceCurrency", "PriceExchangeRate", "CostAmount", "CostCurrency", "AmountAmount", "AmountCurrency"], table.Model.Properties.Select(property => property.Name));
    }

    [Fact]
    public void The_prefix_of_a_group_stands_in_its_index() => Assert.Equal(
        ["commentable_type, commentable_id"],
        Source.Table("[SchemaTable, MorphColumns(\"commentable\")] partial class T { public int Id { get; set; } }").Indexes.Select(index => string.Join(", ", index.Columns.Select(column => column.Name))));

    [Theory]
    [InlineData("", "latitude longitude address city state postal_code country_code coordinates", 1)]
    [InlineData("(IncludeElevation = true)", "latitude longitude elevation address city state postal_code country_code coordinates", 1)]
    [InlineData("(IncludeCoordinates = false)", "latitude longitude address city state postal_code country_code", 0)]
    public void A_switch_takes_a_column_and_its_index_in(string arguments, string columns, int indexes)
    {
        var table = Source.Table($"[SchemaTable, LocationColumns{arguments}] partial class T {{ public int Id {{ get; set; }} }}");
        Assert.Equal(columns.Split(' ').Append("id"), table.Columns.Select(column => column.Name));
        Assert.Equal(indexes, table.Indexes.Count);
    }

    [Theory]
    [InlineData("[SchemaTable, Partitioned(By = \"at\"), LocationColumns]", false)]
    [InlineData("[SchemaTable, LocationColumns, PartitionedByHash(\"at\", 4)]", false)]
    [InlineData("[SchemaTable, Partitioned(By = \"at\"), LocationColumns(IncludeCoordinates = true)]", true)]
    [InlineData("[SchemaTable, LocationColumns]", true)]
    [InlineData("[Trip]", false)]
    [InlineData("[Trip(IncludeCoordinates = true)]", true)]
    public void A_partitioned_table_has_shapes_only_where_they_are_asked_for(string attributes, bool hasCoordinates)
    {
        const string own = "[IncludesColumns(typeof(SchemaGen.Templates.ILocationColumns)), Partitioned(By = \"at\")] class TripAttribute : TableTemplateAttribute { public bool IncludeCoordinates { get; set; } }";
        var table = Source.Table(attributes + " partial class T { public int Id { get; set; } public DateTime At { get; set; } }" + own);
        Assert.Equal(hasCoordinates, table.FindColumn("coordinates") is not null);
        Assert.Equal(hasCoordinates, table.Indexes.Any(index => index.Method is SpatialMethod));
    }

    [Fact]
    public void Where_they_are_asked_for_it_is_a_finding() => Assert.Contains(
        "MySQL and MariaDB",
        Assert.Single(Findings("[assembly: SchemaTarget(Dialect.MySql)] [assembly: SchemaTarget(Dialect.MariaDb)] [assembly: SchemaTarget(Dialect.PostgreSql)] [SchemaTable, Partitioned(By = \"at\"), LocationColumns(IncludeCoordinates = true)] partial class T { public int Id { get; set; } public DateTime At { get; set; } }")),
        StringComparison.Ordinal);

    [Fact]
    public void A_check_goes_with_a_column_that_is_left_out() => Assert.Empty(
        Source.Table("[Deal(Without = [\"a\"])] partial class T { } [ColumnGroup, Check(\"a > b\")] interface I { int A { get; } int B { get; } } [IncludesColumns(typeof(I))] class DealAttribute : TableTemplateAttribute;").Checks);

    [Theory]
    [InlineData("[UserProfile]", "")]
    [InlineData("[UserProfile(Encrypted = true)]", "first_name last_name email phone birth_date")]
    public void A_switch_encrypts_columns(string template, string columns) => Assert.Equal(
        columns, string.Join(" ", Source.Table(template + " partial class T { }").Columns.Where(column => column.Encryption is { KeyName: "pii_key" }).Select(column => column.Name)));

    [Fact]
    public void A_unique_column_that_is_encrypted_is_unique_by_what_finds_it()
    {
        var table = Source.Table("[UserProfile(Encrypted = true)] partial class Member { }");
        Assert.Equal(["email_search binary(32)"], Columns(table).Where(column => column.StartsWith("email_search", StringComparison.Ordinal)));
        Assert.Contains(
            "CREATE UNIQUE INDEX \"uq_members_email_search\" ON \"members\" (\"email_search\") WHERE \"deleted_at\" IS NULL",
            Sql(table, DialectSet.PostgreSql),
            StringComparison.Ordinal);
        Assert.DoesNotContain(table.Indexes, index => index.Columns.Any(column => column.Name == "email"));
        Assert.DoesNotContain(Columns(Source.Table("[UserProfile] partial class Member { }")), column => column.StartsWith("email_search", StringComparison.Ordinal));
    }

    [Fact]
    public void A_column_type_may_be_encrypted() => Assert.Equal(
        "hr", Source.Column("[SocialSecurityNumber] public string Number { get; set; } = \"\";", "[StringColumn(11), EncryptedColumn(\"hr\")] class SocialSecurityNumberAttribute : ColumnTypeAttribute;").Encryption!.KeyName);

    [Fact]
    public void A_tenant_leads_the_indexes_of_the_template_and_no_other()
    {
        var table = Source.Table("[RolePermission(Tenant = true), CompositeIndex(\"role\")] partial class T { }");
        Assert.Equal(
            ["role", "tenant_id", "tenant_id, role, permission, resource unique"],
            table.Indexes.Select(index => string.Join(", ", index.Columns.Select(column => column.Name)) + (index.IsUnique ? " unique" : "")).Order(StringComparer.Ordinal));
        Assert.Equal(["tenant_id uuid", "tenant_type string(50)", "tenant_config json as text?"], Columns(table).Where(column => column.StartsWith("tenant", StringComparison.Ordinal)));
    }

    [Fact]
    public void Unique_keys_hold_among_rows_that_are_not_deleted()
    {
        var sql = Sql(Source.Table("[OAuthClient] partial class Client { }"), DialectSet.PostgreSql);
        Assert.Contains("CREATE UNIQUE INDEX \"uq_clients_client_id\" ON \"clients\" (\"client_id\") WHERE \"deleted_at\" IS NULL", sql, StringComparison.Ordinal);
        Assert.Contains(
            "CREATE UNIQUE INDEX \"uq_cards_customer_id\" ON \"cards\" (\"customer_id\") WHERE \"is_default\" = true AND \"deleted_at\" IS NULL",
            Sql(Source.Table("[PaymentMethod] partial class Card { }"), DialectSet.PostgreSql),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Without_the_mark_of_deletion_they_hold_among_all_rows() => Assert.Contains(
        "CREATE UNIQUE INDEX \"uq_clients_client_id\" ON \"clients\" (\"client_id\")\n",
        Sql(Source.Table("[OAuthClient(Without = [\"deleted_at\"])] partial class Client { }"), DialectSet.PostgreSql) + "\n",
        StringComparison.Ordinal);

    [Fact]
    public void A_reference_of_a_group_is_a_foreign_key_where_a_class_is_named()
    {
        const string tenants = "[SchemaTable] partial class Tenant { public Guid Id { get; set; } }";
        Assert.Empty(Source.Table("[SchemaTable, TenantColumns] partial class T { public int Id { get; set; } }").ForeignKeys);
        var reader = Source.Read("[SchemaTable, TenantColumns(References = typeof(Tenant))] partial class T { public int Id { get; set; } }" + tenants);
        Assert.Empty(Source.Faults(reader));
        var key = Assert.Single(reader.Tables.Single(table => table.Model.Class.Name == "T").Table.ForeignKeys);
        Assert.Equal("tenant_id tenants", key.Columns[0] + " " + key.ReferencedTable);
    }

    [Fact]
    public void A_tree_refers_to_its_own_table()
    {
        var key = Assert.Single(Source.Table("[Organization] partial class Company { }").ForeignKeys);
        Assert.Equal("parent_id companies id", $"{key.Columns[0]} {key.ReferencedTable} {key.ReferencedColumns[0]}");
    }

    [Fact]
    public void An_own_property_renames_a_column_and_its_indexes()
    {
        var table = Source.Linked("[RolePermission] partial class T { [StringColumn(60, Name = \"may\")] public string Permission { get; set; } = \"\"; }");
        Assert.Equal(["id uuid", "role string(100)", "may string(60)"], Columns(table.Table).Take(3));
        Assert.Equal(["role", "may", "resource"], Assert.Single(table.Table.Indexes).Columns.Select(column => column.Name));
        Assert.DoesNotContain(table.Model.Properties, property => property.Name == "Permission");
    }

    [Fact]
    public void A_group_on_the_class_wins_over_the_template_in_its_place()
    {
        var table = Source.Table("[Deal, Other] partial class T { } [ColumnGroup] interface I { [StringColumn(9, Comment = \"template\")] string A { get; } int B { get; } } [ColumnGroup] interface J { [StringColumn(9, Comment = \"group\")] string A { get; } } [IncludesColumns(typeof(I))] class DealAttribute : TableTemplateAttribute; [IncludesColumns(typeof(J))] class OtherAttribute : ColumnGroupAttribute;");
        Assert.Equal(["a", "b"], table.Columns.Select(column => column.Name));
        Assert.Equal("group", table.Columns[0].Comment);
    }

    [Fact]
    public void A_template_may_carry_group_attributes_and_a_key() => Assert.Equal(
        ["a", "b", "created_at", "updated_at"],
        Source.Table("[Deal] partial class T { } [ColumnGroup] interface I { int A { get; } int B { get; } } [IncludesColumns(typeof(I)), Timestamps, CompositeKey(\"a\", \"b\")] class DealAttribute : TableTemplateAttribute;")
            is var table ? [.. table.PrimaryKey!.Columns, .. table.Columns.Skip(2).Select(column => column.Name)] : []);

    [Fact]
    public void A_group_inherits_what_stands_on_its_bases() => Assert.Equal(
        ["a", "b"],
        Source.Table("[SchemaTable, G] partial class T { } [ColumnGroup, CompositeIndex(\"a\")] interface I { int A { get; } } [ColumnGroup, CompositeIndex(\"b\")] interface J : I { int B { get; } } [IncludesColumns(typeof(J))] class GAttribute : ColumnGroupAttribute;")
            .Indexes.Select(index => index.Columns[0].Name));

    [Fact]
    public void What_two_groups_say_alike_is_said_once() => Assert.Equal(
        "tenant_isolation",
        Assert.Single(Source.Table("[TenantTable(Tenant = true)] partial class T { }").Policies).Name);

    [Fact]
    public void A_switch_without_effect_is_a_warning() => Assert.Equal(
        ["SG1016 Warning 0 Encrypted 'Encrypted' finds nothing to act on in [EmailTemplate]; remove it"],
        Findings("[EmailTemplate(Encrypted = true)] partial class T { }"));

    [Fact]
    public void A_template_of_a_template_is_a_finding_and_the_rest_is_built()
    {
        const string source = "[Deal] partial class T { public int Id { get; set; } } [RolePermission, Timestamps] class DealAttribute : TableTemplateAttribute;";
        Assert.Equal(
            ["SG1017 Error 0  [Deal] carries the template [RolePermission], and a template is made of groups; name the groups of [RolePermission] with [IncludesColumns] instead"],
            Findings(source));
        Assert.Contains(Source.Read(source).Tables, table => table.Table.Columns.Select(column => column.Name).SequenceEqual(["created_at", "updated_at", "id"]));
    }

    [Theory]
    [InlineData("EncryptedWhen(\"\", \"k\")", "'', which [EncryptedWhen] on 'Note' asks for, cannot be a parameter or property of [Deal]; write the name of one")]
    [InlineData("IncludedWhen(\"a b\")", "'a b', which [IncludedWhen] on 'Note' asks for, cannot be a parameter or property of [Deal]; write the name of one")]
    [InlineData("ReferencesParameter(null!)", "'', which [ReferencesParameter] on 'Note' asks for, cannot be a parameter or property of [Deal]; write the name of one")]
    public void A_parameter_that_no_attribute_can_have_is_a_finding(string attribute, string message) => Assert.Equal(
        ["SG1017 Error 0  " + message],
        Findings($"[Deal] partial class T {{ public int Id {{ get; set; }} }} [IncludesColumns(typeof(IDeal))] class DealAttribute : TableTemplateAttribute; [ColumnGroup] interface IDeal {{ [{attribute}] long? Note {{ get; }} }}"));

    [Fact]
    public void What_encrypts_a_column_of_a_group_is_looked_at_as_on_the_class() => Assert.Equal(
        ["SG1010 Error 0 Mode 9 is none of the values that 'Mode' can have; use one that its enumeration names"],
        Findings("[Deal(Safe = true)] partial class T { public int Id { get; set; } } [IncludesColumns(typeof(IDeal))] class DealAttribute : TableTemplateAttribute { public bool Safe { get; set; } } [ColumnGroup] interface IDeal { [EncryptedWhen(\"Safe\", \"k\", Mode = (EncryptionMode)9)] string? Note { get; } }"));

    [Fact]
    public void Groups_that_include_each_other_are_a_finding() => Assert.Equal(
        ["SG1017 Error 1  The groups [Two] and [One] include each other; take one out of the other"],
        Findings("[SchemaTable, One] partial class T { public int Id { get; set; } } [Two] class OneAttribute : ColumnGroupAttribute; [One] class TwoAttribute : ColumnGroupAttribute;"));

    [Fact]
    public void A_group_that_its_own_interface_carries_is_a_finding_and_the_rest_is_built()
    {
        const string source = "[SchemaTable, One] partial class T { public int Id { get; set; } } [IncludesColumns(typeof(I))] class OneAttribute : ColumnGroupAttribute; [ColumnGroup, One] interface I { int A { get; } }";
        Assert.Equal(["SG1017 Error 1  The groups [One] and [One] include each other; take one out of the other"], Findings(source));
        Assert.Equal(["a", "id"], Assert.Single(Source.Read(source).Tables).Table.Columns.Select(column => column.Name));
    }

    [Theory]
    [InlineData("[Deal] partial class T { public int Id { get; set; } } [RolePermission, Timestamps] class DealAttribute : TableTemplateAttribute;", "DealAttribute 0")]
    [InlineData("[SchemaTable, One] partial class T { public int Id { get; set; } } [Two] class OneAttribute : ColumnGroupAttribute; [Obsolete, One] class TwoAttribute : ColumnGroupAttribute;", "TwoAttribute 1")]
    [InlineData("[Deal(Encrypted = true)] partial class T { public int Id { get; set; } } class DealAttribute : TableTemplateAttribute;", "DealAttribute -1")]
    public void The_other_place_is_where_the_template_or_group_says_it(string source, string other)
    {
        var finding = Assert.Single(Source.Faults(Source.Read(source)));
        Assert.Equal(("T", other), (finding.Place.Type, $"{finding.Other!.Type} {finding.Other.Attribute}"));
    }

    [Fact]
    public void A_template_of_a_referenced_assembly_is_equal()
    {
        const string template = "[ColumnGroup, Check(\"{prefix}_amount > 0\")] public interface IPriced { [ColumnName(\"{prefix}_amount\")] [DecimalColumn(9, 2)] decimal Amount { get; } } [IncludesColumns(typeof(IPriced)), CompositeIndex(\"{prefix}_amount\")] public class PricedAttribute(string prefix) : ColumnGroupAttribute { public string Prefix => prefix; }";
        var table = Source.Table("[SchemaTable, Priced(\"net\")] partial class T { }", Source.Assembly(template));
        Assert.Equal(["net_amount decimal(9,2)"], Columns(table));
        Assert.Equal(("net_amount", 1), (table.Indexes[0].Columns[0].Name, table.Checks.Count));
    }
}
