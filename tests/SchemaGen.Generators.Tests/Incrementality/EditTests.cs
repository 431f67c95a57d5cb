using SchemaGen.Generators.Tests.Harness;

namespace SchemaGen.Generators.Tests.Incrementality;

/// <summary>What an edit runs again: nothing that it does not change, and everything that it does.</summary>
public sealed class EditTests
{
    private const string Brand = "Brand.cs";
    private const string Article = "Article.cs";
    private const string Shared = "Shared.cs";

    private static readonly SourceProject Project = SourceProject.Of()
        .With(Brand, """
            using SchemaGen;
            namespace Shop;

            /// <summary>A brand.</summary>
            [SchemaTable]
            public partial class Brand
            {
                /// <summary>The key.</summary>
                public System.Guid Id { get; set; }

                /// <summary>The name.</summary>
                public string Name { get; set; } = "";
            }
            """)
        .With(Article, """
            using SchemaGen;
            namespace Shop;

            /// <summary>An article.</summary>
            [SchemaTable(Limits.Table)]
            public partial class Article : Entity
            {
                /// <summary>The brand.</summary>
                [References(typeof(Brand))] public System.Guid BrandId { get; set; }

                /// <summary>The title.</summary>
                [StringColumn(Limits.Title)] public string Title { get; set; } = "";

                /// <summary>The kind.</summary>
                [EnumColumn] public Kind Kind { get; set; }

                /// <summary>Says something.</summary>
                public string Describe() => "an article";
            }
            """)
        .With(Shared, """
            namespace Shop;

            /// <summary>Limits.</summary>
            public static class Limits
            {
                /// <summary>A name.</summary>
                public const string Table = "articles";

                /// <summary>A length.</summary>
                public const int Title = 100;
            }

            /// <summary>Kinds.</summary>
            public enum Kind
            {
                /// <summary>One.</summary>
                Old,

                /// <summary>Two.</summary>
                New,
            }

            /// <summary>A base class.</summary>
            public abstract class Entity
            {
                /// <summary>The key.</summary>
                public long Id { get; set; }
            }
            """);

    private static readonly string[] ArticleFiles = ["SchemaCatalog.g.cs", "Shop.Article.Migration.g.cs", "Shop.Article.Table.g.cs"];

    private static GeneratorSession Start()
    {
        var session = new GeneratorSession(Project);
        session.Run().Compiles();
        return session;
    }

    [Fact]
    public void A_method_body_in_another_file() => Start().EditElsewhere().KeepsEverything();

    [Fact]
    public void A_method_body_in_the_table_class() => Start().Edit(Article, "\"an article\"", "\"a long article\"").KeepsEverything();

    [Fact]
    public void Lines_above_the_class_move_it_and_change_nothing() => Start().Edit(Article, "namespace Shop;", "namespace Shop;\n\n// A word.\ninternal static class Above { }\n").KeepsEverything();

    [Fact]
    public void Lines_below_the_class() => Start().Edit(Brand, "= \"\";\n}", "= \"\";\n}\n\ninternal static class Below { }").KeepsEverything();

    [Fact]
    public void A_comment_in_the_table_class() => Start().Edit(Article, "/// <summary>The title.</summary>", "/// <summary>What it is called.</summary>").KeepsEverything();

    [Fact]
    public void A_column_writes_the_table_and_the_catalog_and_no_other_table() => Start()
        .Edit(Article, "public string Describe()", "public int Stock { get; set; }\n\n    /// <summary>Says something.</summary>\n    public string Describe()")
        .Compiles()
        .Rewrites(ArticleFiles);

    [Fact]
    public void A_column_of_a_referenced_table_that_is_no_key_leaves_the_referring_one() => Start()
        .Edit(Brand, "string Name", "string Title")
        .Rewrites("SchemaCatalog.g.cs", "Shop.Brand.Migration.g.cs", "Shop.Brand.Table.g.cs");

    [Fact]
    public void The_name_of_a_referenced_table_writes_the_referring_one()
    {
        var run = Start().Edit(Brand, "[SchemaTable]", "[SchemaTable(\"makers\")]");
        run.Rewrites([.. ArticleFiles, "Shop.Brand.Migration.g.cs", "Shop.Brand.Table.g.cs"]);
        Assert.Contains("REFERENCES \"makers\" (\"id\")", run["Shop.Article.Migration.g.cs"]);
    }

    [Fact]
    public void The_key_of_a_referenced_table_writes_the_referring_one()
    {
        var run = Start().Edit(Brand, "public System.Guid Id", "[SchemaColumn(\"brand_key\")] public System.Guid Id");
        Assert.Contains("REFERENCES \"brands\" (\"brand_key\")", run["Shop.Article.Migration.g.cs"]);
    }

    [Theory]
    [InlineData("Title = 100", "Title = 120", "\"title\" varchar(120)")]
    [InlineData("Table = \"articles\"", "Table = \"texts\"", "CREATE TABLE \"texts\"")]
    [InlineData("    New,", "    New,\n\n    /// <summary>Three.</summary>\n    Lost,", "'Old', 'New', 'Lost'")]
    [InlineData("public long Id { get; set; }", "public long Id { get; set; }\n\n    /// <summary>When.</summary>\n    public System.DateOnly Day { get; set; }", "\"day\" date")]
    public void A_constant_an_enum_or_a_base_class_in_another_file(string old, string replacement, string expected)
    {
        var run = Start().Edit(Shared, old, replacement);
        Assert.Contains(expected, run["Shop.Article.Migration.g.cs"]);
        Assert.DoesNotContain("Shop.Brand.Migration.g.cs", run.Rewritten);
    }

    [Fact]
    public void A_global_using_that_means_nothing_here() => Start().Add("Usings.cs", "global using System.Text;").KeepsEverything();

    [Fact]
    public void A_global_alias_for_a_template_makes_a_table()
    {
        var session = Start();
        session.Add("Tag.cs", "namespace Shop { /// <summary>A tag.</summary>\n[Row] public partial class Tag { /// <summary>The key.</summary>\npublic long Id { get; set; } } }");
        var run = session.Add("Usings.cs", "global using Row = SchemaGen.SchemaTableAttribute;").Compiles();
        run.Rewrites("SchemaCatalog.g.cs", "Shop.Tag.Migration.g.cs", "Shop.Tag.Table.g.cs");
    }

    [Fact]
    public void A_table_more_and_a_table_less()
    {
        var session = Start();
        session.Add("Tag.cs", "using SchemaGen; namespace Shop { /// <summary>A tag.</summary>\n[SchemaTable] public partial class Tag { /// <summary>The key.</summary>\npublic long Id { get; set; } } }")
            .Compiles()
            .Rewrites("SchemaCatalog.g.cs", "Shop.Tag.Migration.g.cs", "Shop.Tag.Table.g.cs");
        var run = session.Remove("Tag.cs");
        run.Rewrites("SchemaCatalog.g.cs");
        Assert.Equal<string>(["Shop.Tag.Migration.g.cs", "Shop.Tag.Table.g.cs"], [.. run.Removed]);
    }

    [Fact]
    public void A_declared_target_writes_everything_that_holds_sql()
    {
        var run = Start().Add("Targets.cs", "[assembly: SchemaGen.SchemaTarget(SchemaGen.Dialect.Sqlite)]");
        run.Rewrites([.. ArticleFiles, "Shop.Brand.Migration.g.cs", "Shop.Brand.Table.g.cs"]);
        Assert.DoesNotContain("PostgreSql", run.AllText);
    }

    [Fact]
    public void A_template_and_a_group_in_source()
    {
        var session = Start();
        session.Add("Template.cs", """
            using SchemaGen;
            namespace Shop;

            /// <summary>A group.</summary>
            [ColumnGroup]
            public interface INamed
            {
                /// <summary>The key.</summary>
                [PrimaryKeyColumn] long Number { get; }

                /// <summary>A label.</summary>
                [StringColumn(20)] string Label { get; }
            }

            /// <summary>A template.</summary>
            [IncludesColumns(typeof(INamed))]
            public sealed class NamedAttribute : TableTemplateAttribute;

            /// <summary>A table.</summary>
            [Named]
            public partial class Tag;
            """).Compiles();
        var run = session.Edit("Template.cs", "StringColumn(20)", "StringColumn(30)").Compiles();
        Assert.Contains("\"label\" varchar(30)", run["Shop.Tag.Migration.g.cs"]);
        run.Rewrites("SchemaCatalog.g.cs", "Shop.Tag.Migration.g.cs", "Shop.Tag.Table.g.cs");
    }
}
