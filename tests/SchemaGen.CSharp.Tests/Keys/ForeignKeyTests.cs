using SchemaGen.Model;
using SchemaGen.Model.Rules;

namespace SchemaGen.CSharp.Tests.Keys;

/// <summary>Which keys foreign keys may refer to, and what is said of those that refer to none.</summary>
public sealed class ForeignKeyTests
{
    private const string Region =
        """
        [SchemaTable, CompositeKey("country", "code"), UniqueIndex("name"), UniqueIndex("size")]
        partial class Region
        {
            [CharColumn(2)] public string Country { get; set; } = "";
            [StringColumn(8)] public string Code { get; set; } = "";
            [StringColumn(50)] public string Name { get; set; } = "";
            public long Size { get; set; }
            [StringColumn(9)] public string Free { get; set; } = "";
        }

        """;

    [Theory]
    [InlineData("[ForeignKeyTo(typeof(Region), new[] { \"country\", \"code\" })]", "country,code", "country,code")]
    [InlineData("[ForeignKeyTo(typeof(Region), new[] { nameof(Depot.Country), nameof(Depot.Code) }, nameof(Region.Country), \"code\")]", "country,code", "country,code")]
    [InlineData("[ForeignKeyTo(typeof(Region), new[] { \"code\", \"country\" }, \"code\", \"country\")]", "country,code", "country,code")]
    [InlineData("[ForeignKeyTo(\"regions\", new[] { \"code\", \"country\" }, \"code\", \"country\")]", "country,code", "country,code")]
    [InlineData("[ForeignKeyTo(typeof(Region), new[] { \"area\" }, \"Name\")]", "area", "name")]
    public void A_foreign_key_on_the_class_refers_to_a_key_in_its_order(string attribute, string columns, string referenced)
    {
        var key = Assert.Single(Depot(attribute).ForeignKeys);
        Assert.Equal(new ObjectName("regions"), key.ReferencedTable);
        Assert.Equal((columns, referenced), (string.Join(",", key.Columns), string.Join(",", key.ReferencedColumns)));
    }

    [Fact]
    public void It_takes_actions_a_name_and_databases()
    {
        var key = Assert.Single(Depot(
            "[ForeignKeyTo(typeof(Region), new[] { \"area\" }, \"name\", Name = \"fk\", OnDelete = ForeignKeyAction.Cascade, OnUpdate = ForeignKeyAction.Restrict, Except = Dialect.Oracle)]").ForeignKeys);
        Assert.Equal(
            ("fk", Model.ForeignKeyAction.Cascade, Model.ForeignKeyAction.Restrict, DialectSet.All & ~DialectSet.Oracle),
            (key.Name, key.OnDelete, key.OnUpdate, key.Dialects));
    }

    [Theory]
    [InlineData("[References(typeof(Region), \"name\")]", "regions", "name")]
    [InlineData("[References(typeof(Region), nameof(Region.Name))]", "regions", "name")]
    [InlineData("[References(\"regions\", \"name\")]", "regions", "name")]
    [InlineData("[References(\"geo.places\", \"name\")]", "geo.places", "name")]
    public void A_column_refers_to_a_unique_column(string attribute, string table, string column)
    {
        var key = Assert.Single(Depot("", attribute).ForeignKeys);
        Assert.Equal((table, column), (key.ReferencedTable.ToString(), Assert.Single(key.ReferencedColumns)));
    }

    [Fact]
    public void A_template_brings_a_foreign_key()
    {
        var reader = Source.Read(
            """
            [ForeignKeyTo(typeof(Owner), new[] { "owner_id" })] sealed class OwnedAttribute : TableTemplateAttribute;
            [SchemaTable] partial class Owner { public int Id { get; set; } }
            [Owned] partial class Thing { public int Id { get; set; } public int OwnerId { get; set; } }
            """);
        Assert.Empty(Source.Faults(reader));
        Assert.Equal("owners", Assert.Single(reader.Tables[1].Table.ForeignKeys).ReferencedTable.ToString());
    }

    [Fact]
    public void A_table_that_is_named_is_created_first_too()
    {
        var reader = Source.Read(
            """
            [SchemaTable] partial class A { public int Id { get; set; } [References("bs", "id")] public int BId { get; set; } }
            [SchemaTable] partial class B { public int Id { get; set; } }
            """);
        Assert.Equal(["bs", "as"], reader.Tables.Select(table => table.Table.Name.Name));
        Assert.Equal(["create_bs"], reader.Tables[1].Requires);
    }

    [Fact]
    public void A_key_that_refers_to_another_is_not_numbered()
    {
        var reader = Source.Read(
            """
            [SchemaTable] partial class Order { public long Id { get; set; } }
            [SchemaTable, ForeignKeyTo(typeof(Order), new[] { "Id" })] partial class Receipt { public long Id { get; set; } }
            """);
        Assert.NotNull(reader.Tables[0].Table.FindColumn("id")!.Identity);
        Assert.Null(reader.Tables[1].Table.FindColumn("id")!.Identity);
    }

    [Theory]
    [InlineData("[ForeignKeyTo(typeof(Region), new[] { \"area\" })]", "The primary key of 'regions' is (country, code), so (area) cannot refer to it; use [ForeignKeyTo] with a column for each, or name a unique column")]
    [InlineData("[ForeignKeyTo(typeof(Region), new[] { \"area\" }, \"free\")]", "'regions' has no key over (free); give it a unique index over that column, or refer to (country, code) or (name) or (size)")]
    [InlineData("[ForeignKeyTo(typeof(Region), new[] { \"country\", \"code\" }, \"country\", \"name\")]", "'regions' has no key over (country, name); give it a unique index over those columns, or refer to (country, code) or (name) or (size)")]
    [InlineData("[ForeignKeyTo(typeof(Region), new[] { \"country\", \"code\" }, \"country\", \"country\")]", "'regions' has no key over (country, country); give it a unique index over those columns, or refer to (country, code) or (name) or (size)")]
    [InlineData("[ForeignKeyTo(typeof(Region), new[] { \"area\" }, \"gone\")]", "'regions' has no key over (gone); give it a unique index over that column, or refer to (country, code) or (name) or (size)")]
    [InlineData("[ForeignKeyTo(typeof(Region), new[] { \"area\" }, \"country\", \"code\")]", "(area) cannot refer to (country, code); name a column of 'regions' for each")]
    [InlineData("[ForeignKeyTo(typeof(Region), new[] { \"number\" }, \"name\")]", "'number' is int32 and 'name' of 'regions' is string(50), so one cannot refer to the other; give both the same type")]
    [InlineData("[ForeignKeyTo(typeof(Region), new[] { \"price\" }, \"size\")]", "'price' is decimal(18,2) and 'size' of 'regions' is int64, so one cannot refer to the other; give both the same type")]
    [InlineData("[ForeignKeyTo(typeof(string), new[] { \"number\" })]", "'System.String' is no table, so (number) cannot refer to it; give it a template such as [SchemaTable]")]
    [InlineData("[ForeignKeyTo(\"places\", new[] { \"number\" })]", "The reference of 'number' names no table; name a class, or a table and its columns")]
    [InlineData("[ForeignKeyTo(typeof(Region), new[] { \"area\" }, \"name\", OnDelete = ForeignKeyAction.SetNull)]", "OnDelete of the reference sets 'area', which admits no NULL; make it nullable, or choose another action")]
    [InlineData("[ForeignKeyTo(typeof(Region), new[] { \"area\" }, \"name\", OnUpdate = ForeignKeyAction.SetDefault)]", "OnUpdate of the reference sets 'area', which has no default and admits no NULL; give it a default, or choose another action")]
    public void What_is_no_key_is_said(string attribute, string message)
    {
        var fault = Assert.Single(Faults(attribute));
        Assert.Equal((RuleIds.BadReference, FindingSeverity.Error, message), (fault.Rule, fault.Severity, fault.Message));
    }

    [Theory]
    [InlineData("[ForeignKeyTo(typeof(Region), new string[0])]", RuleIds.BadArgument)]
    [InlineData("[ForeignKeyTo(typeof(Region), null!)]", RuleIds.BadArgument)]
    [InlineData("[ForeignKeyTo(typeof(Region), new[] { \"gone\" })]", RuleIds.UnknownColumn)]
    [InlineData("[ForeignKeyTo(typeof(Region), new[] { \"code\", \"code\" })]", RuleIds.DuplicateColumn)]
    [InlineData("[ForeignKeyTo((System.Type)null!, new[] { \"code\" })]", RuleIds.BadReference)]
    [InlineData("[ForeignKeyTo(typeof(Region), new[] { \"area\" }, \"name\", OnDelete = (ForeignKeyAction)9)]", RuleIds.BadArgument)]
    [InlineData("[ForeignKeyTo(typeof(Region), new[] { \"area\" }, \"name\", Name = \" \")]", RuleIds.BadName)]
    public void Wrong_arguments_are_findings(string attribute, string rule) => Assert.Equal(rule, Assert.Single(Faults(attribute)).Rule);

    [Theory]
    [InlineData("int", "long", DialectSet.MySql | DialectSet.MariaDb | DialectSet.SqlServer)]
    [InlineData("[StringColumn(20)] string", "[StringColumn(30)] string", DialectSet.SqlServer)]
    [InlineData("[CharColumn(20)] string", "[StringColumn(20)] string", DialectSet.None)]
    [InlineData("[DecimalColumn(9, 2)] decimal", "[DecimalColumn(9, 3)] decimal", DialectSet.MySql | DialectSet.SqlServer)]
    [InlineData("int", "int", DialectSet.None)]
    public void A_database_that_wants_one_type_is_named(string type, string referenced, DialectSet dialects)
    {
        var reader = Source.Read(
            $$"""
            [SchemaTable] partial class One { public int Id { get; set; } {{Property(referenced, "[UniqueIndexed]")}} }
            [SchemaTable] partial class Two { public int Id { get; set; } {{Property(type, "[References(typeof(One), \"key\")]")}} }
            """.Replace("[UniqueIndexed]", "").Replace("[SchemaTable] partial class One", "[SchemaTable, UniqueIndex(\"key\")] partial class One"));
        Assert.Empty(Source.Faults(reader));
        var findings = reader.Findings.Where(finding => finding.Message.Contains("refer to each other", StringComparison.Ordinal));
        Assert.Equal(dialects, findings.Aggregate(DialectSet.None, (set, finding) => set | finding.Dialects));

        static string Property(string type, string attribute) =>
            $"{attribute} {type[..(type.LastIndexOf(']') + 1)]} public {type[(type.LastIndexOf(']') + 1)..]} Key {{ get; set; }}"
            + (type.EndsWith("string", StringComparison.Ordinal) ? " = \"\";" : "");
    }

    [Fact]
    public void A_reference_to_a_table_that_a_database_does_not_get_is_left_out_there()
    {
        var reader = Source.Read(
            """
            [assembly: SchemaTarget(Dialect.PostgreSql)] [assembly: SchemaTarget(Dialect.Sqlite)]
            [SchemaTable(Except = Dialect.Sqlite)] partial class One { public int Id { get; set; } }
            [SchemaTable] partial class Two { public int Id { get; set; } [References(typeof(One))] public int OneId { get; set; } }
            """);
        var finding = Assert.Single(Source.Faults(reader));
        Assert.Equal((RuleIds.MissingFeature, DialectSet.Sqlite), (finding.Rule, finding.Dialects));
        Assert.Equal(
            "SQLite: the foreign key (one_id) of 'twos' is left out, because SQLite does not get the table ones; leave the reference out there as well",
            finding.Message);
    }

    private static Table Depot(string attribute, string onColumn = "")
    {
        var reader = Source.Read(Region + Declaration(attribute, onColumn));
        Assert.Empty(Source.Faults(reader));
        return reader.Tables.Single(table => table.Table.Name.Name == "depots").Table;
    }

    private static IEnumerable<Finding> Faults(string attribute) => Source.Faults(Source.Read(Region + Declaration(attribute, "")));

    private static string Declaration(string attribute, string onColumn) =>
        $$"""
        [SchemaTable] {{attribute}}
        partial class Depot
        {
            public int Id { get; set; }
            public int Number { get; set; }
            public decimal Price { get; set; }
            [CharColumn(2)] public string Country { get; set; } = "";
            [StringColumn(8)] public string Code { get; set; } = "";
            [StringColumn(50)] {{onColumn}} public string Area { get; set; } = "";
        }
        """;
}
