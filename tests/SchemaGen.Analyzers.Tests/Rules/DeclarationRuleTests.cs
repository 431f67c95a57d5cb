namespace SchemaGen.Analyzers.Tests.Rules;

/// <summary>SG1xxx: each rule where it speaks, with its words, and where it does not.</summary>
public sealed class DeclarationRuleTests
{
    [Fact]
    public Task SG1001_speaks_of_a_class_that_is_not_partial() => Check.Findings(
        "[SchemaTable] public class {|#0:Order|} { public long Id { get; set; } }",
        Check.Error("SG1001", 0, "'Order' is not partial; make it and the types around it partial, so that it can be given columns"));

    [Fact]
    public Task SG1001_speaks_of_a_container_that_is_not_partial() => Check.Findings(
        "public class Shop { [SchemaTable] public partial class {|#0:Order|} { public long Id { get; set; } } }",
        Check.Error("SG1001", 0, "'Order' is not partial; make it and the types around it partial, so that it can be given columns"));

    [Fact]
    public Task SG1001_counts_the_properties_that_are_missing() => Check.Findings(
        "[SchemaTable, Timestamps] public class {|#0:Order|} { public long Id { get; set; } }",
        Check.Error("SG1001", 0, "'Order' is not partial, so it does not get the 2 properties of its template; make it and the types around it partial"));

    [Fact]
    public Task SG1001_is_silent_about_partial_types() => Check.Findings(
        "public partial class Shop { [SchemaTable] public partial record struct Order(long Id); }");

    [Fact]
    public Task SG1002_speaks_of_attributes_on_a_class_without_a_template() => Check.Findings(
        """
        [{|#0:CompositeIndex("name")|}]
        public partial class Order { public string Name { get; set; } = ""; }
        """,
        Check.Warning("SG1002", 0, "'Order' has schema attributes but no template, so it is no table; add [SchemaTable] or a business template"));

    [Fact]
    public Task SG1002_speaks_of_attributes_on_a_property() => Check.Findings(
        "public partial class Order { [{|#0:StringColumn(20)|}] public string Name { get; set; } = \"\"; }",
        Check.Warning("SG1002", 0, "'Order' has schema attributes but no template, so it is no table; add [SchemaTable] or a business template"));

    [Fact]
    public Task SG1002_is_silent_about_other_attributes_and_about_attribute_classes() => Check.Findings(
        """
        [Obsolete] public class Plain { [Obsolete] public string Name { get; set; } = ""; }
        [StringColumn(20)] public sealed class SkuAttribute : ColumnTypeAttribute;
        [IncludesColumns(typeof(IMine))] public sealed class MineAttribute : TableTemplateAttribute;
        [ColumnGroup] public interface IMine { [StringColumn(3)] string Code { get; } }
        """);

    [Fact]
    public Task SG1003_speaks_of_an_unknown_column_and_names_the_nearest() => Check.Findings(
        """
        [SchemaTable, CompositeIndex("id", {|#0:"prise desc"|}), UniqueIndex({|#1:"wholly_else"|})]
        public partial class Order { public long Id { get; set; } public decimal Price { get; set; } }
        """,
        Check.Error("SG1003", 0, "The table 'orders' has no column 'prise'; the nearest is 'price'"),
        Check.Error("SG1003", 1, "The table 'orders' has no column 'wholly_else'; name one of its columns or properties"));

    [Fact]
    public Task SG1003_is_silent_about_columns_and_properties() => Check.Findings(
        """
        [SchemaTable, CompositeIndex("price desc", nameof(Order.Name), "Id"), EcommerceLike]
        public partial class Order { public long Id { get; set; } public decimal Price { get; set; } public string Name { get; set; } = ""; }
        [AttributeUsage(AttributeTargets.Class)] public sealed class EcommerceLikeAttribute : Attribute;
        """);

    [Fact]
    public Task SG1004_speaks_of_a_type_without_a_column_type() => Check.Findings(
        """
        [SchemaTable]
        public partial class Order { public long Id { get; set; } public object {|#0:Extra|} { get; set; } = 1; [EnumColumn] public string {|#1:State|} { get; set; } = ""; }
        """,
        Check.Error("SG1004", 0, "The type 'object' of 'Extra' has no column type; add a column attribute such as [StringColumn] or [JsonColumn], or [IgnoreColumn]"),
        Check.Error("SG1004", 1, "The column 'state' lists no values, and its property is no enum; name the values in [EnumColumn]"));

    [Fact]
    public Task SG1004_is_silent_where_an_attribute_decides() => Check.Findings(
        """
        [SchemaTable]
        public partial class Order
        {
            public long Id { get; set; }
            [JsonColumn] public object Extra { get; set; } = 1;
            [IgnoreColumn] public object Cache { get; set; } = 1;
            [EnumColumn] public DayOfWeek Day { get; set; }
            public Order? Parent { get; set; }
        }
        """);

    [Fact]
    public Task SG1005_speaks_of_the_second_class_of_a_table() => Check.Findings(
        """
        [SchemaTable("orders")] public partial class A { public long Id { get; set; } }
        [{|#0:SchemaTable("orders")|}] public partial class B { public long Id { get; set; } }
        """,
        Check.Error("SG1005", 0, "The table 'orders' is declared by 'A' already; give one of the two another name"));

    [Fact]
    public Task SG1005_is_silent_about_one_name_in_two_schemas() => Check.Findings(
        """
        [SchemaTable("orders")] public partial class A { public long Id { get; set; } }
        [SchemaTable("orders", Schema = "sales")] public partial class B { public long Id { get; set; } }
        """);

    [Fact]
    public Task SG1006_speaks_of_the_second_template() => Check.Findings(
        "[SchemaTable] [{|#0:Mine|}] public partial class Order { public long Id { get; set; } } public sealed class MineAttribute : TableTemplateAttribute;",
        Check.Error("SG1006", 0, "'Order' has a template already; remove one of the two"));

    [Fact]
    public Task SG1006_is_silent_about_groups() => Check.Findings(
        "[SchemaTable] [Timestamps] [UserStamps] public partial class Order { public long Id { get; set; } }");

    [Fact]
    public Task SG1007_speaks_of_a_column_that_comes_twice() => Check.Findings(
        """
        [SchemaTable, CompositeIndex("id", {|#0:"Id"|})]
        public partial class Order
        {
            public long Id { get; set; }
            public string Name { get; set; } = "";
            [SchemaColumn("name")] public string {|#1:Title|} { get; set; } = "";
            [SchemaColumn("NAME")] public string {|#2:Label|} { get; set; } = "";
        }
        """,
        Check.Error("SG1007", 0, "The index has the column 'id' already; remove it here"),
        Check.Error("SG1007", 1, "The column 'name' is declared by 'Name' already; give one of the two another name"),
        Check.Error("SG1007", 2, "The columns 'name' and 'NAME' differ only in letter case, which most databases do not tell apart; rename one"));

    [Fact]
    public Task SG1007_is_silent_about_a_property_in_the_place_of_a_template_s() => Check.Findings(
        "[SchemaTable, Timestamps] public partial class Order { public long Id { get; set; } public DateTimeOffset CreatedAt { get; set; } }");

    [Fact]
    public Task SG1008_speaks_of_names_that_do_not_arrive() => Check.Findings(
        """
        [SchemaTable({|#0:""|}), CompositeIndex("id", {|#1:Name = "a234567890123456789012345678901234567890123456789012345678901234"|})]
        public partial class Order { public long Id { get; set; } [StringColumn({|#2:Name = "a\nb"|})] public string Name { get; set; } = ""; }
        """.Replace("{|#1:Name = ", "Name = {|#1:").Replace("{|#2:Name = ", "Name = {|#2:"),
        Check.Error("SG1008", 0, "A name cannot be empty; leave it out for the derived one"),
        Check.Error("SG1008", 1, "The name 'a234567890123456789012345678901234567890123456789012345678901234' is longer than PostgreSQL can keep (63) and is shortened there; choose a shorter one"),
        Check.Error("SG1008", 2, @"The name 'a b' holds control characters, which become underscores; remove them"));

    [Fact]
    public Task SG1008_is_silent_about_odd_names_that_arrive() => Check.Findings(
        "[SchemaTable(\"order; drop \\\"x\\\"\")] public partial class Order { public long Id { get; set; } }");

    [Fact]
    public Task SG1008_speaks_of_a_name_that_two_tables_give_at_both_places() => Check.Findings(
        "PostgreSql Sqlite",
        """
        [SchemaTable, CompositeIndex("name", Name = {|#0:"ix_name"|})]
        public partial class Order { public long Id { get; set; } public string Name { get; set; } = ""; }
        [SchemaTable, UniqueIndex("name", Name = {|#1:"ix_name"|})]
        public partial class Brand { public long Id { get; set; } public string Name { get; set; } = ""; }
        """,
        Check.Error("SG1008", 0, "The name 'ix_name' of the index (name) of 'orders' is also that of the unique index (name) of 'brands', and PostgreSQL and SQLite want one of its own for each; set Name on one of the two"),
        Check.Error("SG1008", 1, "The name 'ix_name' of the unique index (name) of 'brands' is also that of the index (name) of 'orders', and PostgreSQL and SQLite want one of its own for each; set Name on one of the two"));

    [Fact]
    public Task SG1009_speaks_of_a_type_in_the_way() => Check.Findings(
        "[{|#0:SchemaTable|}] public partial class Order { public long Id { get; set; } } public class OrderTable;",
        Check.Error("SG1009", 0, "The type 'OrderTable' exists already, so the constants of 'Order' are left out; rename it, or set GeneratedName"));

    [Fact]
    public Task SG1009_is_silent_with_another_name() => Check.Findings(
        "[SchemaTable(GeneratedName = \"OrderFacts\")] public partial class Order { public long Id { get; set; } } public class OrderTable;");

    [Fact]
    public Task SG1010_speaks_of_values_that_cannot_be() => Check.Findings(
        """
        [SchemaTable, Partitioned(By = "created_on", Interval = {|#0:"FORTNIGHT"|}), {|#1:CompositeIndex|}]
        public partial class Order
        {
            public long Id { get; set; }
            public DateOnly CreatedOn { get; set; }
            [StringColumn({|#2:0|})] public string Name { get; set; } = "";
            [DecimalColumn(5, scale: {|#3:9|})] public decimal Price { get; set; }
            [IntegerColumn(Default = {|#4:"many"|})] public int Stock { get; set; }
        }
        """,
        Check.Error("SG1010", 0, "'FORTNIGHT' is no partition interval; use DAY, WEEK, MONTH, QUARTER or YEAR"),
        Check.Error("SG1010", 1, "An index needs a column; name at least one"),
        Check.Error("SG1010", 2, "A length is at least 1; name how much the column holds at most"),
        Check.Error("SG1010", 3, "A scale is from 0 to the precision, here 5; name how many digits stand after the point"),
        Check.Error("SG1010", 4, "The default does not fit the type int32 of 'stock'; give one that does"));

    [Fact]
    public Task SG1010_speaks_of_targets_where_they_are_declared() => Check.Findings(
        "",
        """
        [assembly: SchemaTarget(Dialect.Sqlite)]
        [assembly: {|#0:SchemaTarget(Dialect.Sqlite)|}]
        [assembly: SchemaTarget({|#1:Dialect.Sqlite | Dialect.Oracle|})]
        [assembly: SchemaTarget({|#5:(Dialect)65|})]
        [assembly: SchemaTarget(Dialect.PostgreSql, Version = {|#2:"the latest"|})]
        [assembly: SchemaTarget(Dialect.MySql, Version = {|#3:"10.11"|})]
        [assembly: SchemaTarget(Dialect.SqlServer, Version = "Azure SQL", Edition = {|#4:"Standard"|})]
        """,
        Check.Error("SG1010", 0, "SQLite is declared already; declare each database once"),
        Check.Error("SG1010", 1, "A target is one database; declare each of several with an attribute of its own"),
        Check.Error("SG1010", 5, "A target is one database; declare each of several with an attribute of its own"),
        Check.Error("SG1010", 2, "'the latest' is no version of PostgreSQL; write it as 15"),
        Check.Error("SG1010", 3, "'10.11' is no version of MySQL; write it as 8.4"),
        Check.Error("SG1010", 4, "Azure SQL has no editions that differ here; leave the edition out"));

    [Fact]
    public Task SG1010_is_silent_about_versions_that_vendors_write() => Check.Findings(
        "",
        """
        [assembly: SchemaTarget(Dialect.MySql, Version = "26.10")]
        [assembly: SchemaTarget(Dialect.MariaDb, Version = "12.3")]
        [assembly: SchemaTarget(Dialect.SqlServer, Version = "Azure SQL")]
        [assembly: SchemaTarget(Dialect.Oracle, Version = "26ai", Edition = "Standard Edition 2")]
        """);

    [Fact]
    public Task SG1010_is_silent_about_good_values() => Check.Findings(
        """
        [SchemaTable]
        public partial class Order { public long Id { get; set; } [DecimalColumn(5, 2, Default = "1.50")] public decimal Price { get; set; } [StringColumn(1, Default = "x")] public string Name { get; set; } = ""; }
        """);

    [Fact]
    public Task SG1010_speaks_of_values_that_no_attribute_can_have() => Check.Findings(
        """
        [SchemaTable]
        [CompositeIndex("name", Dialects = {|#0:(Dialect)65|})]
        [UniqueIndex("name", Except = {|#1:Dialect.All|})]
        [CompositeIndex("id", "name", Dialects = {|#2:Dialect.None|})]
        public partial class Order
        {
            [References(typeof(Order), OnDelete = {|#3:(ForeignKeyAction)9|})] public long Id { get; set; }
            [StringColumn(Comment = {|#4:"a\0b"|})] public string Name { get; set; } = "";
        }
        """,
        Check.Error("SG1010", 0, "'Dialects' holds a database that is not known here; combine members of Dialect only"),
        Check.Error("SG1010", 1, "No database is left that this counts for; name one, or remove the attribute"),
        Check.Error("SG1010", 2, "No database is left that this counts for; name one, or remove the attribute"),
        Check.Error("SG1010", 3, "9 is none of the values that 'OnDelete' can have; use one that its enumeration names"),
        Check.Error("SG1010", 4, "The text holds NUL or half of a surrogate pair, which no database keeps; remove it"));

    [Fact]
    public Task SG1010_speaks_of_values_that_the_database_gives() => Check.Findings(
        """
        [SchemaTable]
        public partial class Order
        {
            [EncryptedColumn("pii")] public long {|#0:Id|} { get; set; }
        }
        """,
        Check.Error("SG1010", 0, "The database gives 'id' its values, so they cannot be encrypted; encrypt another column"));

    [Fact]
    public Task SG1010_speaks_of_numbers_that_do_not_count() => Check.Findings(
        """
        [SchemaTable]
        public partial class Order
        {
            [IdentityColumn(Start = {|#0:0|}), PrimaryKeyColumn] public long Number { get; set; }
        }
        """,
        Check.Error("SG1010", 0, "Numbers that rise start at 1 or above, and those that fall at -1 or below; choose another start"));

    [Fact]
    public Task SG1007_is_silent_about_a_property_that_renames_the_column_of_a_group() => Check.Findings(
        """
        [SchemaTable, Timestamps]
        public partial class Order
        {
            public long Id { get; set; }
            [SchemaColumn("made_at")] public DateTimeOffset CreatedAt { get; set; }
        }
        """);

    [Fact]
    public Task SG1011_speaks_of_computed_columns_that_refer_to_each_other() => Check.Findings(
        """
        [SchemaTable]
        public partial class Order
        {
            public long Id { get; set; }
            [ComputedColumn({|#0:"second + 1"|})] public int First { get; set; }
            [ComputedColumn({|#1:"first + 1"|})] public int Second { get; set; }
        }
        """,
        Check.Error("SG1011", 0, "The computed column 'first' reads the computed column 'second', which most databases refuse; write its expression out"),
        Check.Error("SG1011", 1, "The computed column 'second' reads the computed column 'first', which most databases refuse; write its expression out"));

    [Fact]
    public Task SG1010_speaks_of_a_key_without_columns_and_of_a_plane_on_the_globe() => Check.Findings(
        """
        [SchemaTable, {|#0:CompositeKey|}]
        public partial class Shop
        {
            [GeographyColumn(Srid = {|#1:3857|})] public string Area { get; set; } = "";
            [IpAddressColumn(Default = {|#2:"1.5"|})] public string Address { get; set; } = "";
        }
        """,
        Check.Error("SG1010", 0, "A key needs a column; name at least one"),
        Check.Error("SG1010", 1, "A geography is of longitudes and latitudes, whose systems have numbers from 4001 to 4999; use 4326, or a column for shapes in the plane"),
        Check.Error("SG1010", 2, "The default does not fit the type ip as text of 'address'; give one that does"));

    [Fact]
    public Task SG1007_speaks_of_columns_that_a_list_names_twice() => Check.Findings(
        """
        [SchemaTable, CompositeKey("id", {|#0:nameof(Order.Id)|}), CoveringIndex(new[] { "name" }, Include = new[] { "id", {|#1:"name"|} })]
        public partial class Order { public long Id { get; set; } public string Name { get; set; } = ""; }
        """,
        Check.Error("SG1007", 0, "The column 'id' is named here already; remove it"),
        Check.Error("SG1007", 1, "The index has the column 'name' already; remove it here"));

    [Fact]
    public Task SG1008_speaks_of_a_generated_name_that_is_none() => Check.Findings(
        """
        [SchemaTable(GeneratedName = {|#0:"1 name"|})]
        public partial class Order { public long Id { get; set; } }
        """,
        Check.Error("SG1008", 0, "'1 name' cannot be the name of the generated class; write a C# identifier that the class does not use itself"));

    [Fact]
    public Task SG1012_speaks_of_groups_that_are_none() => Check.Findings(
        """
        [{|#0:Own|}]
        public partial class Order { public long Id { get; set; } }
        [IncludesColumns(typeof(int))] public sealed class OwnAttribute : TableTemplateAttribute;
        """,
        Check.Error("SG1012", 0, "'OwnAttribute' includes 'System.Int32' that is no column group; name interfaces with [ColumnGroup]"));

    [Fact]
    public Task SG1011_speaks_of_a_computed_column_of_another_kind() => Check.Findings(
        """
        [SchemaTable]
        public partial class Order
        {
            public long Id { get; set; }
            public int Number { get; set; }
            [ComputedColumn({|#0:"number + 1"|})] public TimeSpan Time { get; set; }
            [PointColumn(Check = "{column} > {|#1:5|}")] public string Place { get; set; } = "";
        }
        """,
        Check.Error("SG1011", 0, "The expression does not give what the computed column 'time' holds, which is interval; give the column a type that suits it"),
        Check.Error("SG1011", 1, "5 is a number and '{column}' is a value without literals; compare values of one kind"));

    [Fact]
    public Task SG1011_speaks_of_the_part_of_an_expression() => Check.Findings(
        """
        [SchemaTable, Check("price >= {|#0:prise|}")]
        public partial class Order { public long Id { get; set; } public decimal Price { get; set; } [ComputedColumn("price * 2 {|#1:)|}")] public decimal Twice { get; set; } }
        """,
        Check.Error("SG1011", 0, "There is no column 'prise'; did you mean 'price'?"),
        Check.Error("SG1011", 1, "This ')' closes nothing; remove it, or open a parenthesis before"));

    [Fact]
    public Task SG1011_is_silent_about_portable_expressions() => Check.Findings(
        """
        [SchemaTable, Check("price >= 0 and lower(name) <> ''")]
        public partial class Order { public long Id { get; set; } public decimal Price { get; set; } public string Name { get; set; } = ""; [ComputedColumn("price * 2")] public decimal Twice { get; set; } }
        """);

    [Fact]
    public Task SG1012_speaks_of_a_reference_that_leads_nowhere() => Check.Findings(
        """
        public class Customer;
        [SchemaTable] public partial class Keyless { public string Name { get; set; } = ""; }
        [SchemaTable]
        public partial class Order
        {
            public long Id { get; set; }
            [References({|#0:typeof(Customer)|})] public long CustomerId { get; set; }
            [References({|#1:typeof(Keyless)|})] public long KeylessId { get; set; }
        }
        """,
        Check.Error("SG1012", 0, "'Customer' is no table, so (customer_id) cannot refer to it; give it a template such as [SchemaTable]"),
        Check.Error("SG1012", 1, "The table 'keylesses' has no primary key, so (keyless_id) cannot refer to it; give it one, or name a unique column"));

    [Fact]
    public Task SG1012_speaks_of_foreign_keys_on_the_class() => Check.Findings(
        """
        [SchemaTable, CompositeKey("a", "b")] public partial class Pair { public int A { get; set; } public int B { get; set; } public int C { get; set; } }
        [SchemaTable]
        [ForeignKeyTo({|#0:typeof(Pair)|}, new[] { "x" })]
        [{|#1:ForeignKeyTo(typeof(Pair), new[] { "x" }, "c")|}]
        [ForeignKeyTo(typeof(Pair), new[] { "x", "y" }, OnDelete = {|#2:ForeignKeyAction.SetNull|})]
        [ForeignKeyTo(typeof(Pair), new[] { "x", {|#3:"z"|} })]
        public partial class Other { public long Id { get; set; } public int X { get; set; } public int Y { get; set; } }
        """,
        Check.Error("SG1012", 0, "The primary key of 'pairs' is (a, b), so (x) cannot refer to it; use [ForeignKeyTo] with a column for each, or name a unique column"),
        Check.Error("SG1012", 1, "'pairs' has no key over (c); give it a unique index over that column, or refer to (a, b)"),
        Check.Error("SG1012", 2, "OnDelete of the reference sets 'x', which admits no NULL; make it nullable, or choose another action"),
        Check.Error("SG1003", 3, "The table 'others' has no column 'z'; the nearest is 'x'"));

    [Fact]
    public Task SG1012_is_silent_about_unique_columns() => Check.Findings(
        """
        [SchemaTable, CompositeKey("a", "b"), UniqueIndex("c")] public partial class Pair { public int A { get; set; } public int B { get; set; } public int C { get; set; } }
        [SchemaTable, ForeignKeyTo(typeof(Pair), new[] { "y", "x" }, nameof(Pair.B), nameof(Pair.A))]
        public partial class Other { public long Id { get; set; } public int X { get; set; } [References(typeof(Pair), nameof(Pair.C))] public int Y { get; set; } }
        """);

    [Fact]
    public Task SG1012_is_silent_about_tables_with_a_key() => Check.Findings(
        "[SchemaTable] public partial class Order { public long Id { get; set; } [References(typeof(Order))] public long? ParentId { get; set; } [References(\"other\", \"id\")] public long OtherId { get; set; } }");

    [Theory]
    [InlineData("static partial class {|#0:Order|} { }", "static")]
    [InlineData("partial class {|#0:Order|}<T> { public long Id { get; set; } }", "generic")]
    [InlineData("file partial class {|#0:Order|} { public long Id { get; set; } }", "local to its file")]
    [InlineData("ref partial struct {|#0:Order|} { public long Id { get; set; } }", "a ref struct")]
    public Task SG1013_speaks_of_classes_that_cannot_be_tables(string declaration, string obstacle) => Check.Findings(
        "[SchemaTable] " + declaration,
        Check.Error("SG1013", 0, $"'Order' is {obstacle}, so it cannot be a table; move the template to an ordinary class"));

    [Fact]
    public Task SG1013_is_silent_about_records_and_structs() => Check.Findings(
        "[SchemaTable] partial record A(long Id); [SchemaTable] partial struct B { public long Id { get; set; } } [SchemaTable] sealed partial class C { public long Id { get; set; } }");

    [Fact]
    public Task SG1016_speaks_of_a_switch_that_nothing_hangs_on() => Check.Findings(
        "[EmailTemplate(Encrypted = {|#0:true|})] public partial class MailText;",
        Check.Warning("SG1016", 0, "'Encrypted' finds nothing to act on in [EmailTemplate]; remove it"));

    [Fact]
    public Task SG1016_is_silent_about_switches_with_effect_and_those_that_are_off() => Check.Findings(
        "[OAuthClient(Encrypted = true, Compressed = true, Partitioned = false)] public partial class Client;");

    [Fact]
    public Task SG1017_speaks_of_a_template_on_a_template() => Check.Findings(
        """
        [{|#0:Reminder|}] public partial class Letter { public long Id { get; set; } }
        [Invoice] public sealed class ReminderAttribute : TableTemplateAttribute;
        """,
        Check.Error("SG1017", 0, "[Reminder] carries the template [Invoice], and a template is made of groups; name the groups of [Invoice] with [IncludesColumns] instead"));

    [Fact]
    public Task SG1017_speaks_of_groups_that_include_each_other_and_is_silent_about_others() => Check.Findings(
        """
        [SchemaTable, {|#0:One|}, Three] public partial class Letter { public long Id { get; set; } }
        [Two] public sealed class OneAttribute : ColumnGroupAttribute;
        [One] public sealed class TwoAttribute : ColumnGroupAttribute;
        [Timestamps] public sealed class ThreeAttribute : ColumnGroupAttribute;
        """,
        Check.Error("SG1017", 0, "The groups [Two] and [One] include each other; take one out of the other"));
}
