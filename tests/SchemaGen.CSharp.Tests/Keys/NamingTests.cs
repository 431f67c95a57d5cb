using SchemaGen.Model.Rules;

namespace SchemaGen.CSharp.Tests.Keys;

/// <summary>[assembly: SchemaNaming]: how a project's tables and columns are called, and what keeps its own names.</summary>
public sealed class NamingTests
{
    private const string Tables =
        """
        [SchemaTable, UniqueIndex("ip_address"), CompositeIndex(nameof(CreatedAt), "isBlocked desc"), Check("net_price >= 0")]
        partial class OrderItem
        {
            public long Id { get; set; }
            public string IPAddress { get; set; } = "";
            public DateTime CreatedAt { get; set; }
            public bool IsBlocked { get; set; }
            public decimal NetPrice { get; set; }
            [StringColumn(9, Name = "given_name")] public string Other { get; set; } = "";
            [References(typeof(OrderItem))] public long? ParentItemId { get; set; }
        }
        """;

    [Theory]
    [InlineData("", "order_items", "id,ip_address,created_at,is_blocked,net_price,given_name,parent_item_id")]
    [InlineData("[assembly: SchemaNaming]", "order_items", "id,ip_address,created_at,is_blocked,net_price,given_name,parent_item_id")]
    [InlineData("[assembly: SchemaNaming(Case = NameCase.CamelCase)]", "orderItems", "id,ipAddress,createdAt,isBlocked,netPrice,given_name,parentItemId")]
    [InlineData("[assembly: SchemaNaming(Case = NameCase.PascalCase, Plural = false)]", "OrderItem", "Id,IpAddress,CreatedAt,IsBlocked,NetPrice,given_name,ParentItemId")]
    [InlineData("[assembly: SchemaNaming(Case = NameCase.Keep)]", "OrderItems", "Id,IPAddress,CreatedAt,IsBlocked,NetPrice,given_name,ParentItemId")]
    [InlineData("[assembly: SchemaNaming(Plural = false, DefaultSchema = \"sales\")]", "sales.order_item", "id,ip_address,created_at,is_blocked,net_price,given_name,parent_item_id")]
    public void Names_follow_the_assembly(string naming, string table, string columns)
    {
        var read = Source.Table(naming + Tables.Replace("isBlocked desc", "IsBlocked desc"));
        Assert.Equal(table, read.Name.ToString());
        Assert.Equal(columns, string.Join(",", read.Columns.Select(column => column.Name)));
        string[] names = columns.Split(',');
        Assert.Equal([[names[1]], [names[2], names[3]]], read.Indexes.Select(index => index.Columns.Select(column => column.Name)));
        Assert.Equal(names[4], Assert.Single(read.Checks.SelectMany(check => Model.Expressions.ExpressionColumns.Columns(check.Condition))));
        Assert.Equal((names[6], names[0]), (Assert.Single(Assert.Single(read.ForeignKeys).Columns), Assert.Single(read.ForeignKeys[0].ReferencedColumns)));
    }

    [Theory]
    [InlineData("tax_number")]
    [InlineData("taxNumber")]
    [InlineData("TaxNumber")]
    public void A_reference_finds_a_column_by_each_of_its_names(string column)
    {
        var reader = Source.Read(
            $$"""
            [assembly: SchemaNaming(Case = NameCase.CamelCase)]
            [SchemaTable, UniqueIndex("tax_number")] partial class Firm { public long Id { get; set; } public int TaxNumber { get; set; } }
            [SchemaTable] partial class Bill { public long Id { get; set; } [References(typeof(Firm), "{{column}}")] public int Payer { get; set; } }
            """);
        Assert.Empty(Source.Faults(reader));
        Assert.Equal("taxNumber", Assert.Single(Assert.Single(reader.Tables.Single(table => table.Table.Name.Name == "bills").Table.ForeignKeys).ReferencedColumns));
    }

    [Fact]
    public void What_a_class_says_itself_comes_first()
    {
        var table = Source.Table(
            "[assembly: SchemaNaming(Case = NameCase.Keep, DefaultSchema = \"sales\")] [SchemaTable(\"my_orders\", Schema = \"shop\")] partial class Order { [SchemaColumn(\"the_id\")] public int Id { get; set; } }");
        Assert.Equal(("shop.my_orders", "the_id"), (table.Name.ToString(), Assert.Single(table.Columns).Name));
    }

    [Fact]
    public void Templates_and_groups_follow_the_project_that_uses_them()
    {
        var table = Source.Table("[assembly: SchemaNaming(Case = NameCase.CamelCase)] [EcommerceProduct(Without = new[] { \"supplier_contact\", \"isFeatured\" })] public partial class Product { }");
        Assert.Equal("products", table.Name.ToString());
        Assert.All(table.Columns, column => Assert.DoesNotContain('_', column.Name));
        Assert.Contains(table.Columns, column => column.Name == "createdAt");
        Assert.DoesNotContain(table.Columns, column => column.Name is "supplierContact" or "isFeatured");
        Assert.NotEmpty(table.Indexes);
    }

    [Fact]
    public void A_referenced_project_keeps_its_own_names()
    {
        var package = Source.Assembly(
            "[assembly: SchemaNaming(Case = NameCase.PascalCase, Plural = false, DefaultSchema = \"hr\")] [SchemaTable] public partial class StaffMember { [PrimaryKeyColumn] public Guid BadgeCode { get; set; } }");
        var key = Assert.Single(Source.Table(
            "[assembly: SchemaNaming(Case = NameCase.CamelCase)] [SchemaTable] partial class DoorLock { public int Id { get; set; } [References(typeof(StaffMember))] public Guid OwnerCode { get; set; } }",
            package).ForeignKeys);
        Assert.Equal(("hr.StaffMember", "BadgeCode", "ownerCode"), (key.ReferencedTable.ToString(), key.ReferencedColumns[0], key.Columns[0]));
    }

    [Fact]
    public void A_table_that_is_named_without_a_schema_is_in_the_default_one()
    {
        var key = Assert.Single(Source.Table(
            "[assembly: SchemaNaming(DefaultSchema = \"sales\")] [SchemaTable] partial class T { public int Id { get; set; } [References(\"people\", \"id\")] public int P { get; set; } }").ForeignKeys);
        Assert.Equal("sales.people", key.ReferencedTable.ToString());
    }

    [Theory]
    [InlineData("Case = (NameCase)7", RuleIds.BadArgument)]
    [InlineData("DefaultSchema = \" \"", RuleIds.BadName)]
    [InlineData("DefaultSchema = \"a\\nb\"", RuleIds.BadName)]
    public void Wrong_arguments_are_findings(string argument, string rule) =>
        Assert.Equal(rule, Assert.Single(Source.Read($"[assembly: SchemaNaming({argument})]").Findings).Rule);

    [Theory]
    [InlineData("[SchemaTable(\"Orders\")] partial class A { public int Id { get; set; } } [SchemaTable(\"orders\")] partial class B { public int Id { get; set; } }", RuleIds.DuplicateTable)]
    [InlineData("[SchemaTable(\"b\", Schema = \"a\")] partial class A { public int Id { get; set; } } [SchemaTable(\"a_b\")] partial class B { public int Id { get; set; } }", RuleIds.DuplicateTable)]
    [InlineData("[SchemaTable] partial class A { public int Id { get; set; } public int Code { get; set; } [IntegerColumn(Name = \"CODE\")] public int Other { get; set; } }", RuleIds.DuplicateColumn)]
    public void Names_that_are_one_on_some_database_are_findings(string source, string rule) =>
        Assert.Equal(rule, Assert.Single(Source.Faults(Source.Read(source))).Rule);

    [Theory]
    [InlineData("Xmin", "PostgreSql")]
    [InlineData("Ctid", "PostgreSql")]
    [InlineData("Rowid", "Oracle")]
    public void A_column_that_a_database_has_in_every_table_is_a_finding(string property, string dialect)
    {
        var finding = Assert.Single(Source.Read($"[assembly: SchemaTarget(Dialect.{dialect})] [SchemaTable] partial class T {{ public int Id {{ get; set; }} public int {property} {{ get; set; }} }}").Findings);
        Assert.Equal((RuleIds.BadName, FindingSeverity.Error), (finding.Rule, finding.Severity));
        Assert.Contains($"has a column '{property.ToLowerInvariant()}' of its own; give this one another name", finding.Message);
    }
}
