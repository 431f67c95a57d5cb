using Microsoft.CodeAnalysis;
using SchemaGen.Model.Rules;
using SchemaGen.Model.Expressions;

namespace SchemaGen.CSharp.Tests.ExistingClasses;

/// <summary>What the attributes of DataAnnotations and EF Core become.</summary>
public sealed class AnnotationTests
{
    [Theory]
    [InlineData("[MaxLength(50)] public string Name { get; set; }", "string(50)")]
    [InlineData("[StringLength(60)] public string Name { get; set; }", "string(60)")]
    [InlineData("[Length(0, 70)] public string Name { get; set; }", "string(70)")]
    [InlineData("[MaxLength(50), StringLength(40)] public string Name { get; set; }", "string(40)")]
    [InlineData("[MaxLength] public string Name { get; set; }", "text")]
    [InlineData("[MaxLength(16)] public byte[] Name { get; set; }", "binary(16)")]
    [InlineData("[MaxLength(50), StringColumn(20)] public string Name { get; set; }", "string(20)")]
    [InlineData("[TextColumn, MaxLength(50)] public string Name { get; set; }", "text")]
    [InlineData("[Precision(12, 3)] public decimal Rate { get; set; }", "decimal(12,3)")]
    [InlineData("[Precision(12)] public decimal Rate { get; set; }", "decimal(12,0)")]
    [InlineData("[Precision(12, 3), CurrencyColumn] public decimal Rate { get; set; }", "decimal(19,4)")]
    [InlineData("[Column(TypeName = \"decimal(10, 4)\")] public decimal Rate { get; set; }", "decimal(10,4)")]
    [InlineData("[Column(TypeName = \"nvarchar(30)\"), MaxLength(90)] public string Name { get; set; }", "string(30)")]
    [InlineData("[Column(TypeName = \"NVARCHAR(MAX)\")] public string Name { get; set; }", "text")]
    [InlineData("[Column(TypeName = \"date\")] public DateTime Day { get; set; }", "date")]
    [InlineData("[Column(TypeName = \"jsonb\")] public string Data { get; set; }", "jsonb")]
    [InlineData("[Column(TypeName = \"uuid\")] public Plain Data { get; set; }", "uuid")]
    [InlineData("[Unicode] public string Name { get; set; }", "string(255)")]
    [InlineData("[ConcurrencyCheck, InverseProperty(\"x\")] public string Name { get; set; }", "string(255)")]
    public void A_type_comes_from_the_attributes(string property, string expected) => Assert.Equal(expected, Existing.Column(property).Type.Canonical);

    [Theory]
    [InlineData("[Required] public string? Name { get; set; }", false)]
    [InlineData("[Required] public int? Name { get; set; }", false)]
    [InlineData("public string? Name { get; set; }", true)]
    [InlineData("[Required, StringColumn(Nullable = true)] public string? Name { get; set; }", true)]
    public void Required_is_not_null(string property, bool isNullable) => Assert.Equal(isNullable, Existing.Column(property).IsNullable);

    [Fact]
    public void Required_is_not_null_where_nothing_is_annotated()
    {
        var table = Existing.Table("[Required] public string A { get; set; } public string B { get; set; }", nullable: NullableContextOptions.Disable);
        Assert.False(table.FindColumn("a")!.IsNullable);
        Assert.True(table.FindColumn("b")!.IsNullable);
    }

    [Theory]
    [InlineData("[MinLength(3)] public string Name { get; set; }", "length(name) >= 3")]
    [InlineData("[StringLength(9, MinimumLength = 2)] public string Name { get; set; }", "length(name) >= 2")]
    [InlineData("[Length(4, 9)] public string Name { get; set; }", "length(name) >= 4")]
    [InlineData("[Range(-1, 5)] public int Name { get; set; }", "name >= -1 and name <= 5")]
    [InlineData("[Range(0, double.MaxValue)] public decimal Name { get; set; }", "name >= 0")]
    [InlineData("[Range(0.5, 1, MinimumIsExclusive = true)] public double Name { get; set; }", "name > 0.5 and name <= 1")]
    [InlineData("[Range(typeof(decimal), \"0.01\", \"99.99\")] public decimal Name { get; set; }", "name >= 0.01 and name <= 99.99")]
    [InlineData("[Range(typeof(DateTime), \"2020-01-01\", \"2030-01-01\")] public DateOnly Name { get; set; }", "name >= '2020-01-01' and name <= '2030-01-01'")]
    [InlineData("[AllowedValues(\"a\", \"it's\", null)] public string Name { get; set; }", "name in ('a', 'it''s')")]
    [InlineData("[AllowedValues(1, 2)] public int Name { get; set; }", "name in (1, 2)")]
    [InlineData("[EmailAddress] public string Name { get; set; }", "name like '_%@%_' and name not like '%@%@%'")]
    [InlineData("[Url] public string Name { get; set; }", "lower(name) like 'http://%' or lower(name) like 'https://%' or lower(name) like 'ftp://%'")]
    public void A_check_comes_from_the_attributes(string property, string expected)
    {
        var check = Assert.Single(Existing.Table(property).Checks);
        var same = Existing.Table(property[property.IndexOf("public", StringComparison.Ordinal)..], $"[Check(\"{expected}\")]");
        Assert.Equal("name", check.Column);
        Assert.Equal(Assert.Single(same.Checks).Condition.Canonical(), check.Condition.Canonical());
    }

    [Theory]
    [InlineData("[Range(double.MinValue, double.MaxValue)] public double Name { get; set; }")]
    [InlineData("[MinLength(0)] public string Name { get; set; }")]
    public void What_limits_nothing_is_no_check(string property) => Assert.Empty(Existing.Table(property).Checks);

    [Theory]
    [InlineData("[DefaultValue(5)] public int Name { get; set; }", "5")]
    [InlineData("[DefaultValue(true)] public bool Name { get; set; }", "true")]
    [InlineData("[DefaultValue(typeof(bool), \"true\")] public bool Name { get; set; }", "true")]
    [InlineData("[DefaultValue(typeof(decimal), \"1.5\")] public decimal Name { get; set; }", "1.5")]
    [InlineData("[DefaultValue(\"x\")] public string Name { get; set; }", "x")]
    [InlineData("[DefaultValue(\"x\")] public string Name { get; set; } = \"y\";", "x")]
    [InlineData("[DefaultValue(\"x\"), StringColumn(Default = \"z\")] public string Name { get; set; }", "z")]
    [InlineData("[DatabaseGenerated(DatabaseGeneratedOption.Identity)] public Guid Name { get; set; }", "new_uuid()")]
    public void A_default_comes_from_the_attributes(string property, string expected) => Assert.Equal(expected, Existing.Column(property).Default?.Canonical);

    [Fact]
    public void Names_order_and_comments_come_from_the_attributes()
    {
        var table = Existing.Table(
            """
            [Column("late")] public int A { get; set; }
            [Column("second", Order = 2), Comment("words")] public int B { get; set; }
            [Column(Order = 1)] public int First { get; set; }
            [Column("ours"), SchemaColumn("own")] public int C { get; set; }
            [NotMapped] public Plain D { get; set; }
            [NotMapped, StringColumn] public string Kept { get; set; }
            public int E => 1;
            [Required] public string F => "";
            """,
            "[Table(\"things\", Schema = \"shop\"), Comment(\"table\")]");
        Assert.Equal("shop.things", table.Name.ToString());
        Assert.Equal("table", table.Comment);
        Assert.Equal(["first", "second", "id", "late", "own", "kept"], table.Columns.Select(column => column.Name));
        Assert.Equal("words", table.FindColumn("second")!.Comment);
    }

    [Fact]
    public void The_template_s_own_names_win()
    {
        var schema = Existing.Read("[SchemaTable(\"ours\", Schema = \"own\", Comment = \"c\"), Table(\"things\", Schema = \"shop\"), Comment(\"d\")] public partial class Item { public int Id { get; set; } }");
        var table = Assert.Single(schema.Tables).Table;
        Assert.Equal(("own.ours", "c"), (table.Name.ToString(), table.Comment));
    }

    [Theory]
    [InlineData("[Key] public int Number { get; set; }", "", "number", true)]
    [InlineData("[Key] public Guid Number { get; set; }", "", "number", false)]
    [InlineData("[Key, Column(Order = 2)] public int A { get; set; } [Key, Column(Order = 1)] public int B { get; set; }", "", "b,a", false)]
    [InlineData("[Key] public int A { get; set; } public int Id { get; set; }", "", "a", true)]
    [InlineData("[Key] public int A { get; set; } [PrimaryKeyColumn] public int B { get; set; }", "", "b", true)]
    [InlineData("public int A { get; set; } public int B { get; set; }", "[PrimaryKey(nameof(B), nameof(A))]", "b,a", false)]
    [InlineData("public int A { get; set; }", "[PrimaryKey(\"A\")]", "a", true)]
    [InlineData("public int A { get; set; } public int B { get; set; }", "[PrimaryKey(\"A\"), CompositeKey(\"b\", \"a\")]", "b,a", false)]
    [InlineData("[DatabaseGenerated(DatabaseGeneratedOption.None)] public int Id { get; set; }", "", "id", false)]
    [InlineData("[Key, MaxLength(20)] public string Code { get; set; }", "", "code", false)]
    [InlineData("public int Id { get; set; }", "[Keyless]", "", false)]
    public void A_key_comes_from_the_attributes(string members, string attributes, string columns, bool isIdentity)
    {
        var table = Existing.Table(members, attributes);
        Assert.Equal(columns, string.Join(",", table.PrimaryKey?.Columns ?? []));
        Assert.Equal(isIdentity, table.Columns.Any(column => table.PrimaryKey?.Columns.Contains(column.Name) == true && column.Identity is not null));
        Assert.All(table.Columns.Where(column => table.PrimaryKey?.Columns.Contains(column.Name) == true), column => Assert.False(column.IsNullable));
    }

    [Theory]
    [InlineData("[Index(nameof(A))]", false, "a")]
    [InlineData("[Index(nameof(A), nameof(B), IsUnique = true, Name = \"x\")]", true, "a,b")]
    [InlineData("[Index(nameof(A), nameof(B), IsDescending = new[] { false, true })]", false, "a,b desc")]
    [InlineData("[Index(nameof(A), nameof(B), AllDescending = true)]", false, "a desc,b desc")]
    [InlineData("[Index(nameof(A), IsUnique = true), UniqueIndex(\"a\")]", true, "a")]
    public void An_index_comes_from_the_attributes(string attribute, bool isUnique, string columns)
    {
        var index = Assert.Single(Existing.Table("public int A { get; set; } public int B { get; set; }", attribute).Indexes);
        Assert.Equal(isUnique, index.IsUnique);
        Assert.Equal(columns, string.Join(",", index.Columns.Select(column => column.Name + (column.IsDescending ? " desc" : ""))));
        Assert.Equal(attribute.Contains("Name") ? "x" : null, index.Name);
    }

    [Theory]
    [InlineData("public Guid BrandId { get; set; } [ForeignKey(\"BrandId\")] public Brand Brand { get; set; }", Model.ForeignKeyAction.NoAction)]
    [InlineData("[ForeignKey(nameof(Brand))] public Guid BrandId { get; set; } public Brand Brand { get; set; }", Model.ForeignKeyAction.NoAction)]
    [InlineData("[ForeignKey(nameof(Brand))] public Guid BrandId { get; set; } [ForeignKey(\"BrandId\"), DeleteBehavior(DeleteBehavior.Cascade)] public Brand? Brand { get; set; }", Model.ForeignKeyAction.Cascade)]
    [InlineData("[References(typeof(Brand), OnDelete = SchemaGen.ForeignKeyAction.SetNull)] public Guid? BrandId { get; set; } [ForeignKey(\"BrandId\")] public Brand? Brand { get; set; }", Model.ForeignKeyAction.SetNull)]
    public void A_foreign_key_comes_from_the_attributes(string members, Model.ForeignKeyAction onDelete)
    {
        var key = Assert.Single(Existing.Table(members).ForeignKeys);
        Assert.Equal(("brand_id", "brands", "id", onDelete), (key.Columns.Single(), key.ReferencedTable.Name, key.ReferencedColumns.Single(), key.OnDelete));
    }

    [Fact]
    public void A_required_navigation_requires_its_key()
    {
        var table = Existing.Table("public Guid? BrandId { get; set; } [ForeignKey(\"BrandId\"), Required] public Brand Brand { get; set; }");
        Assert.False(table.FindColumn("brand_id")!.IsNullable);
    }

    [Fact]
    public void A_navigation_alone_makes_no_foreign_key()
    {
        var table = Existing.Table("public Guid BrandId { get; set; } public Brand Brand { get; set; } public List<Brand> Others { get; set; }");
        Assert.Empty(table.ForeignKeys);
        Assert.Equal(["id", "brand_id"], table.Columns.Select(column => column.Name));
    }

    [Fact]
    public void A_foreign_key_of_several_columns_refers_to_a_key_of_as_many()
    {
        const string source =
            """
            [SchemaTable, PrimaryKey(nameof(Country), nameof(Code))]
            public partial class Region { public string Country { get; set; } = ""; public string Code { get; set; } = ""; }

            [SchemaTable]
            public partial class City
            {
                public int Id { get; set; }
                public string RegionCountry { get; set; } = "";
                public string RegionCode { get; set; } = "";
                [ForeignKey("RegionCountry, RegionCode")] public Region? Region { get; set; }
            }
            """;
        var schema = Existing.Read(source);
        Assert.DoesNotContain(schema.Findings, finding => finding.Rule != RuleIds.ForeignKeyWithoutIndex);
        Assert.Equal(["regions", "cities"], schema.Tables.Select(table => table.Table.Name.Name));
        var key = Assert.Single(schema.Tables[1].Table.ForeignKeys);
        Assert.Equal(["region_country", "region_code"], key.Columns);
        Assert.Equal(["country", "code"], key.ReferencedColumns);
    }

    [Theory]
    [InlineData("[RegularExpression(\"^a\")] public string Name { get; set; }", "")]
    [InlineData("[Timestamp] public byte[] Version { get; set; }", "")]
    [InlineData("[Column(TypeName = \"geography\")] public string Name { get; set; }", "")]
    [InlineData("[Unicode(false)] public string Name { get; set; }", "")]
    [InlineData("[Phone] public string Name { get; set; }", "")]
    [InlineData("[Precision(3)] public DateTime Name { get; set; }", "")]
    [InlineData("[MaxLength(3)] public int Name { get; set; }", "")]
    [InlineData("[MinLength(3)] public byte[] Name { get; set; }", "")]
    [InlineData("[Range(1, 2)] public string Name { get; set; }", "")]
    [InlineData("[Range(1, 1e40)] public double Name { get; set; }", "")]
    [InlineData("[AllowedValues(1, \"a\")] public int Name { get; set; }", "")]
    [InlineData("[DefaultValue(\"a\")] public int Name { get; set; }", "")]
    [InlineData("[DatabaseGenerated(DatabaseGeneratedOption.Computed)] public int Name { get; set; }", "")]
    [InlineData("[DatabaseGenerated(DatabaseGeneratedOption.Identity)] public string Name { get; set; }", "")]
    [InlineData("[EncryptedColumn(\"k\"), EmailAddress] public string Name { get; set; }", "")]
    [InlineData("[ForeignKey(\"Nobody\")] public Brand Brand { get; set; }", "")]
    [InlineData("[ForeignKey(\"Nobody\")] public Guid BrandId { get; set; }", "")]
    [InlineData("[ForeignKey(\"ItemId\")] public List<Brand> Brands { get; set; }", "")]
    [InlineData("public int A { get; set; }", "[Owned]")]
    public void What_the_model_has_no_word_for_is_said(string property, string attributes)
    {
        var finding = Assert.Single(Existing.Said(property, attributes));
        Assert.Equal((RuleIds.NotCarriedOver, FindingSeverity.Info), (finding.Rule, finding.Severity));
        Assert.True(finding.Place.Attribute >= 0);
    }

    [Theory]
    [InlineData("[MaxLength(0)] public string Name { get; set; }", "", RuleIds.BadArgument)]
    [InlineData("[MaxLength(-2)] public string Name { get; set; }", "", RuleIds.BadArgument)]
    [InlineData("public int A { get; set; }", "[Index(\"B\")]", RuleIds.UnknownColumn)]
    [InlineData("public int A { get; set; }", "[PrimaryKey(\"A\", \"C\")]", RuleIds.UnknownColumn)]
    [InlineData("[Column(\"a\\tb\")] public int A { get; set; }", "", RuleIds.BadName)]
    public void What_cannot_be_is_an_error(string property, string attributes, string rule) =>
        Assert.Equal(rule, Assert.Single(Existing.Said(property, attributes)).Rule);

    [Fact]
    public void A_class_of_others_alone_is_no_table_and_not_spoken_of()
    {
        var schema = Existing.Read("[Table(\"a\")] public class A { [Key] public int Id { get; set; } [MaxLength(3)] public string B { get; set; } = \"\"; }");
        Assert.Empty(schema.Tables);
        Assert.Empty(schema.Findings);
    }

    [Fact]
    public void Attributes_of_the_same_name_elsewhere_mean_nothing()
    {
        var schema = Existing.Read(
            "namespace Mine { public class MaxLengthAttribute(int length) : Attribute { public int Length { get; } = length; } [SchemaTable] public partial class A { public int Id { get; set; } [MaxLength(3)] public string B { get; set; } = \"\"; } }");
        Assert.Equal("string(255)", Assert.Single(schema.Tables).Table.FindColumn("b")!.Type.Canonical);
    }
}
