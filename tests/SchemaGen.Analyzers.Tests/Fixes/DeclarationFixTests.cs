using SchemaGen.CodeFixes.Fixes;

namespace SchemaGen.Analyzers.Tests.Fixes;

/// <summary>The ways out of SG1xxx: the finding is gone, no other has come, the code compiles and looks as before.</summary>
public sealed class DeclarationFixTests
{
    [Fact]
    public Task SG1001_makes_the_class_and_its_containers_partial() => Check.Fix<PartialFixes>(
        "SG1001",
        """
        /// <summary>A shop.</summary>
        public static class Shop
        {
            [SchemaTable]
            public sealed class {|SG1001:Order|} { public long Id { get; set; } }

            [SchemaTable] /* inline */ record struct {|SG1001:Point|}(long Id);
        }
        """,
        """
        /// <summary>A shop.</summary>
        public static partial class Shop
        {
            [SchemaTable]
            public sealed partial class Order { public long Id { get; set; } }

            [SchemaTable] /* inline */ partial record struct Point(long Id);
        }
        """,
        iterations: 2);

    [Fact]
    public Task SG1002_adds_the_template_the_using_and_partial() => Check.Fix<TemplateFixes>(
        "SG1002",
        """
        // A header.

        using System;
        using Xml = System.Xml;

        namespace Shop
        {
            /// <summary>An order.</summary>
            [{|SG1002:SchemaGen.CompositeIndex("id")|}] // by id
            public class Order
            {
                public long Id { get; set; }
            }

            public class Note { public long Id { get; set; } [{|SG1002:SchemaGen.TextColumn|}] public string Body { get; set; } = ""; }
        }
        """,
        """
        // A header.

        using System;
        using SchemaGen;
        using Xml = System.Xml;

        namespace Shop
        {
            /// <summary>An order.</summary>
            [SchemaTable]
            [SchemaGen.CompositeIndex("id")] // by id
            public partial class Order
            {
                public long Id { get; set; }
            }

            [SchemaTable]
            public partial class Note { public long Id { get; set; } [SchemaGen.TextColumn] public string Body { get; set; } = ""; }
        }
        """,
        hasGlobalUsings: false,
        iterations: 2);

    [Fact]
    public Task SG1002_keeps_an_attribute_of_the_same_name_apart() => Check.Fix<TemplateFixes>(
        "SG1002",
        "namespace Shop { class SchemaTableAttribute : System.Attribute; class Order { public long Id { get; set; } [{|SG1002:SchemaGen.TextColumn|}] public string Body { get; set; } = \"\"; } }",
        "namespace Shop { class SchemaTableAttribute : System.Attribute; [global::SchemaGen.SchemaTable] partial class Order { public long Id { get; set; } [SchemaGen.TextColumn] public string Body { get; set; } = \"\"; } }",
        hasGlobalUsings: false);

    [Fact]
    public Task SG1003_takes_the_nearest_column() => Check.Fix<ColumnNameFixes>(
        "SG1003:Nearest",
        """
        [SchemaTable]
        [CompositeIndex({|SG1003:"prise desc"|}, "id", {|SG1003:"naem"|}, Name = "ix")]
        [CoveringIndex([{|SG1003:"nmae"|}])]
        [CoveringIndex(["id"], Include = new[] { {|SG1003:@"prixe"|} })]
        [Partitioned(By = {|SG1003:"created"|}, Except = Dialect.Sqlite)]
        public partial class Order { public long Id { get; set; } public decimal Price { get; set; } public string Name { get; set; } = ""; public DateOnly CreateD { get; set; } }
        """,
        """
        [SchemaTable]
        [CompositeIndex("price desc", "id", "name", Name = "ix")]
        [CoveringIndex(["name"])]
        [CoveringIndex(["id"], Include = new[] { "price" })]
        [Partitioned(By = "create_d", Except = Dialect.Sqlite)]
        public partial class Order { public long Id { get; set; } public decimal Price { get; set; } public string Name { get; set; } = ""; public DateOnly CreateD { get; set; } }
        """,
        iterations: 5);

    [Fact]
    public Task SG1003_removes_what_is_near_nothing() => Check.Fix<ColumnNameFixes>(
        "SG1003:Remove",
        """
        [SchemaTable]
        [CompositeIndex({|SG1003:"xxxxxxxx"|}, {|SG1003:"yyyyyyyy"|}, "id", {|SG1003:"zzzzzzzz"|}, Name = "ix")]
        [CoveringIndex(["id"], Include = [{|SG1003:"xxxxxxxx"|}])]
        [UniqueIndex("id", {|SG1003:"xxxxxxxx"|}), UniqueIndex({|SG1003:"yyyyyyyy"|})]
        [CompositeIndex({|SG1003:"xxxxxxxx"|}, {|SG1003:"yyyyyyyy"|})] // gone
        [Partitioned(By = {|SG1003:"xxxxxxxx"|})]
        public partial class Order { public long Id { get; set; } }
        """,
        """
        [SchemaTable]
        [CompositeIndex("id", Name = "ix")]
        [CoveringIndex(["id"])]
        [UniqueIndex("id")]
        // gone
        public partial class Order { public long Id { get; set; } }
        """,
        iterations: 9);

    [Fact]
    public Task SG1003_does_not_name_a_column_twice() => Check.Fix<ColumnNameFixes>(
        "SG1003:Remove",
        "[SchemaTable, CompositeIndex(\"price\", {|SG1003:\"prise\"|})] public partial class Order { public long Id { get; set; } public decimal Price { get; set; } }",
        "[SchemaTable, CompositeIndex(\"price\")] public partial class Order { public long Id { get; set; } public decimal Price { get; set; } }");

    [Theory]
    [InlineData("StringColumn")]
    [InlineData("JsonColumn")]
    [InlineData("IgnoreColumn")]
    public Task SG1004_says_what_the_column_holds(string attribute) => Check.Fix<ColumnTypeFixes>(
        "SG1004:" + attribute,
        """
        [SchemaTable]
        public partial class Order
        {
            public long Id { get; set; }

            /// <summary>More.</summary>
            public required Version {|SG1004:Extra|} { get; set; }

            [SchemaColumn("more")]
            public required object {|SG1004:Other|} { get; set; }
        }

        [SchemaTable] public partial record Point(long Id, object {|SG1004:Place|});
        """,
        $$"""
        [SchemaTable]
        public partial class Order
        {
            public long Id { get; set; }

            /// <summary>More.</summary>
            [{{attribute}}]
            public required Version Extra { get; set; }

            [{{attribute}}]
            [SchemaColumn("more")]
            public required object Other { get; set; }
        }

        [SchemaTable] public partial record Point(long Id, [{{attribute}}] object Place);
        """,
        iterations: 3);

    [Fact]
    public Task SG1004_fixes_a_base_class_in_another_file() => Check.FixFiles<ColumnTypeFixes>(
        "SG1004:JsonColumn",
        ["[SchemaTable] public partial class Order : Base { public long Id { get; set; } }", "public class Base { public object {|SG1004:Extra|} { get; set; } = 1; }"],
        ["[SchemaTable] public partial class Order : Base { public long Id { get; set; } }", "public class Base { [JsonColumn] public object Extra { get; set; } = 1; }"]);

    [Fact]
    public Task SG1006_removes_the_second_template() => Check.Fix<TemplateFixes>(
        "SG1006",
        """
        public sealed class MineAttribute : TableTemplateAttribute;
        /// <summary>An order.</summary>
        [SchemaTable]
        [{|SG1006:Mine|}]
        public partial class Order { public long Id { get; set; } }
        [SchemaTable, {|SG1006:Mine|}] public partial class Note { public long Id { get; set; } }
        """,
        """
        public sealed class MineAttribute : TableTemplateAttribute;
        /// <summary>An order.</summary>
        [SchemaTable]
        public partial class Order { public long Id { get; set; } }
        [SchemaTable] public partial class Note { public long Id { get; set; } }
        """,
        iterations: 2);

    [Fact]
    public Task SG1007_removes_the_second_mention() => Check.Fix<ColumnNameFixes>(
        "SG1007:Remove",
        "[SchemaTable, CompositeIndex(\"id\", {|SG1007:\"Id\"|})] public partial class Order { public long Id { get; set; } }",
        "[SchemaTable, CompositeIndex(\"id\")] public partial class Order { public long Id { get; set; } }");

    [Fact]
    public Task SG1008_leaves_the_name_to_be_derived() => Check.Fix<NameFixes>(
        "SG1008",
        "[SchemaTable({|SG1008:\" \"|}), CompositeIndex(\"id\", Name = {|SG1008:\"\"|})] public partial class Order { public long Id { get; set; } }",
        "[SchemaTable, CompositeIndex(\"id\")] public partial class Order { public long Id { get; set; } }",
        iterations: 2);

    [Fact]
    public Task SG1009_names_the_generated_class() => Check.Fix<NameFixes>(
        "SG1009",
        "[{|SG1009:SchemaTable|}] public partial class Order { public long Id { get; set; } } public class OrderTable; public class OrderSchema;",
        "[SchemaTable(GeneratedName = \"OrderSchema1\")] public partial class Order { public long Id { get; set; } } public class OrderTable; public class OrderSchema;");

    [Fact]
    public Task SG1010_leaves_an_argument_to_its_default() => Check.Fix<ArgumentFixes>(
        "SG1010:Default",
        """
        [SchemaTable, Partitioned(By = "on", Interval = {|SG1010:"FORTNIGHT"|}, Except = Dialect.Sqlite)]
        public partial class Order { public long Id { get; set; } public DateOnly On { get; set; } [IntegerColumn(Default = {|SG1010:"x"|})] public int Count { get; set; } }
        """,
        """
        [SchemaTable, Partitioned(By = "on", Except = Dialect.Sqlite)]
        public partial class Order { public long Id { get; set; } public DateOnly On { get; set; } [IntegerColumn] public int Count { get; set; } }
        """,
        iterations: 2);

    [Fact]
    public Task SG1010_removes_the_second_declaration_of_a_database() => Check.Fix<ArgumentFixes>(
        "SG1010:Target",
        "[assembly: SchemaTarget(Dialect.Oracle)]\n[assembly: {|SG1010:SchemaTarget(Dialect.Oracle)|}]\n",
        "[assembly: SchemaTarget(Dialect.Oracle)]\n");

    [Fact]
    public Task SG1016_removes_the_switch() => Check.Fix<ArgumentFixes>(
        "SG1016",
        "[EmailTemplate(Encrypted = {|SG1016:true|}, Compressed = true)] public partial class MailText;",
        "[EmailTemplate(Compressed = true)] public partial class MailText;");
}
