namespace SchemaGen.Editor.Tests;

/// <summary>What the light bulb offers on code that is right: it is offered, what comes out compiles and has no finding, and it is not offered again.</summary>
public sealed class RefactoringTests
{
    private const string Make = "Make ";
    private const string Extract = "Extract ";
    private const string Convert = "Convert ";

    private const string EntityFramework =
        """
        namespace Microsoft.EntityFrameworkCore
        {
            public enum DeleteBehavior { ClientSetNull, Restrict, SetNull, Cascade }
            [AttributeUsage(AttributeTargets.Class, AllowMultiple = true)] public sealed class IndexAttribute(string propertyName, params string[] additionalPropertyNames) : Attribute { public string[] Names => [propertyName, .. additionalPropertyNames]; public bool IsUnique { get; set; } public string? Name { get; set; } public bool AllDescending { get; set; } public bool[]? IsDescending { get; set; } }
            public sealed class PrimaryKeyAttribute(string propertyName, params string[] additionalPropertyNames) : Attribute { public string[] Names => [propertyName, .. additionalPropertyNames]; }
            public sealed class PrecisionAttribute(int precision, int scale) : Attribute { public int Sum => precision + scale; }
            public sealed class CommentAttribute(string comment) : Attribute { public string Comment => comment; }
            public sealed class DeleteBehaviorAttribute(DeleteBehavior behavior) : Attribute { public DeleteBehavior Behavior => behavior; }
        }
        """;

    [Fact]
    public Task A_plain_class_becomes_a_table() => Becomes(
        Make,
        """
        namespace Shop;

        /// <summary>Something to sell.</summary>
        public class Pro$$duct // for sale
        {
            public long Id { get; set; }
            public string? Name { get; set; }
        }
        """,
        """
        namespace Shop;

        /// <summary>Something to sell.</summary>
        [SchemaTable]
        public partial class Product // for sale
        {
            public long Id { get; set; }
            public string? Name { get; set; }
        }
        """);

    [Fact]
    public Task With_the_types_around_it_and_the_attributes_that_it_has() => Becomes(
        Make,
        "public class Outer\r\n{\r\n    [Serializable]\r\n    public sealed record $$Point(long Id, double X);\r\n}\r\n",
        "public partial class Outer\r\n{\r\n    [SchemaTable]\r\n    [Serializable]\r\n    public sealed partial record Point(long Id, double X);\r\n}\r\n");

    [Fact]
    public Task An_interface_gets_a_table_class_behind_it() => Becomes(
        Make,
        """
        namespace Shop
        {
            public interface IHasName { string Name { get; } }

            public interface I$$Article : IHasName
            {
                decimal? Price { get; set; }

                DateOnly Since { get; init; }
            }
        }
        """,
        """
        namespace Shop
        {
            public interface IHasName { string Name { get; } }

            public interface IArticle : IHasName
            {
                decimal? Price { get; set; }

                DateOnly Since { get; init; }
            }

            [SchemaTable]
            public partial class Article : IArticle
            {
                public long Id { get; set; }

                public required string Name { get; set; }

                public decimal? Price { get; set; }

                public DateOnly Since { get; init; }
            }
        }
        """);

    [Fact]
    public async Task The_using_is_added_where_it_is_missing()
    {
        using var editor = new EditorHost("using System.Text;\nusing Zoo;\n\nnamespace Shop;\n\npublic class $$Product\n{\n    public long Id { get; set; }\n    public Encoder? E => null;\n}\n", "", hasGlobalUsings: false, "namespace Zoo { class Z; }");
        await editor.ApplyAsync(Assert.Single(await editor.RefactoringsAsync()));
        Assert.Equal("using System.Text;\nusing SchemaGen;\nusing Zoo;\n\nnamespace Shop;\n\n[SchemaTable]\npublic partial class Product\n{\n    public long Id { get; set; }\n    public Encoder? E => null;\n}\n", editor.Text);
    }

    [Theory]
    [InlineData("public static class $$Helper { public static int Count { get; set; } }")]
    [InlineData("public class $$Box<T> { public long Id { get; set; } }")]
    [InlineData("public abstract class $$Base { public long Id { get; set; } }")]
    [InlineData("public sealed class $$MineAttribute : Attribute { public long Id { get; set; } }")]
    [InlineData("public class $$Empty { public void Run() { } }")]
    [InlineData("public class $$Holder { public long Id { get; set; } public Version Release { get; set; } = new(); }")]
    [InlineData("[SchemaTable] public partial class $$Product { public long Id { get; set; } }")]
    [InlineData("public class Product { public long Id { get; set; } $$}")]
    [InlineData("public class Product { public long I$$d { get; set; } }")]
    [InlineData("public interface I$$Service { void Run(); string Name { get; } }")]
    [InlineData("public interface $$IArticle { string Name { get; } } public class Article;")]
    [InlineData("[ColumnGroup] public interface $$IArticle { string Name { get; } }")]
    [InlineData("public interface $$IBox<T> { long Name { get; } }")]
    [InlineData("public class $$")]
    public Task What_is_no_table_is_left_alone(string code) => IsNotOffered(Make, code);

    [Fact]
    public Task The_chosen_columns_become_a_group() => Becomes(
        Extract,
        """
        namespace Shop;

        [SchemaTable]
        [CompositeIndex("title", "id")]
        public partial class Article
        {
            public long Id { get; set; }

            /// <summary>What search engines show.</summary>
            [StringColumn(80)]
            public required string Ti$$tle { get; set; }

            // Short.
            [TextColumn, SchemaColumn("summary")]
            public string? Abstract { get; set; }£

            public int Pages { get; set; }
        }

        public class Other;
        """,
        """
        namespace Shop;

        [SchemaTable]
        [CompositeIndex("title", "id")]
        [ArticleColumns]
        public partial class Article
        {
            public long Id { get; set; }

            public int Pages { get; set; }
        }

        [ColumnGroup]
        public interface IArticleColumns
        {
            /// <summary>What search engines show.</summary>
            [StringColumn(80)]
            string Title { get; }

            // Short.
            [TextColumn, SchemaColumn("summary")]
            string? Abstract { get; }
        }

        [IncludesColumns(typeof(IArticleColumns))]
        public sealed class ArticleColumnsAttribute : ColumnGroupAttribute;

        public class Other;
        """);

    [Fact]
    public Task The_first_one_leaves_no_blank_lines() => Becomes(
        Extract,
        "[SchemaTable]\ninternal partial class Article\n{\n    public string Na$$me { get; set; } = \"\";\n\n    public long Id { get; set; }\n}\n\nclass IArticleColumns;\n",
        "[SchemaTable]\n[ArticleColumns]\ninternal partial class Article\n{\n    public long Id { get; set; }\n}\n\n[ColumnGroup]\ninternal interface IArticleColumns2\n{\n    string Name { get; }\n}\n\n[IncludesColumns(typeof(IArticleColumns2))]\ninternal sealed class ArticleColumns2Attribute : ColumnGroupAttribute;\n\nclass IArticleColumns;\n".Replace("[ArticleColumns]", "[ArticleColumns2]"));

    [Theory]
    [InlineData("public partial class Article { public long Id { get; set; } public string? Na$$me { get; set; } }")]
    [InlineData("[SchemaTable] public partial class Article { public long I$$d { get; set; } }")]
    [InlineData("[SchemaTable] public partial class Article { public long Id { get; set; } public int Na$$me { get; set; } = 5; }")]
    [InlineData("[SchemaTable] public partial class Article { public long Id { get; set; } public int Na$$me => 5; }")]
    [InlineData("[SchemaTable] public partial class Article { public long Id { get; set; } [IgnoreColumn] public int Na$$me { get; set; } }")]
    [InlineData("[SchemaTable] public partial class Article { public long Id { get; set; } public int A { get; init$$; } }")]
    [InlineData("[SchemaTable] public partial class Article { public long Id { get; set; } public int A { get; set; } public void R$$un() { } }")]
    [InlineData("[SchemaTable] public partial class Arti$$cle { public long Id { get; set; } public int A { get; set; } }")]
    [InlineData("[SchemaTable] public partial class Article { public long Id { get; set; } public virtual int A$$ { get; set; } }")]
    public Task What_cannot_move_stays(string code) => IsNotOffered(Extract, code);

    [Fact]
    public Task Annotations_become_attributes() => Becomes(
        Convert,
        """
        using System.ComponentModel;
        using System.ComponentModel.DataAnnotations;
        using System.ComponentModel.DataAnnotations.Schema;
        using Microsoft.EntityFrameworkCore;

        namespace Shop;

        [SchemaTable]
        public partial class Maker { public long Id { get; set; } }

        /// <summary>What is sold.</summary>
        [SchemaTable]
        [Table("goods", Schema = "shop"), Comment("All that is sold")]
        [Index(nameof(Name), "Price", IsUnique = true, Name = "ux")]
        [Index(nameof(Price), IsDescending = new[] { true })] // newest first
        public partial class $$Good
        {
            [Key, DatabaseGenerated(DatabaseGeneratedOption.Identity)]
            public long Number { get; set; }

            // What it is called.
            [Required, Column("title"), StringLength(120, MinimumLength = 3)]
            public string? Name { get; set; }

            [Precision(12, 3)]
            [Range(0, 1000)]
            [Obsolete]
            public decimal Price { get; set; }

            [AllowedValues("new", "it's"), DefaultValue("new"), MaxLength(10)]
            public string State { get; set; } = "new";

            [MaxLength(32)]
            public byte[]? Hash { get; set; }

            [MaxLength]
            [Comment("Long")]
            public string? Text { get; set; }

            public long MakerId { get; set; }

            [ForeignKey(nameof(MakerId)), DeleteBehavior(DeleteBehavior.Cascade)]
            public Maker? Maker { get; set; }

            [NotMapped]
            public bool IsCheap { get; set; }
        }
        """,
        """

        namespace Shop;

        [SchemaTable]
        public partial class Maker { public long Id { get; set; } }

        /// <summary>What is sold.</summary>
        [SchemaTable("goods", Schema = "shop", Comment = "All that is sold")]
        [UniqueIndex(nameof(Name), "Price", Name = "ux")]
        [CompositeIndex(nameof(Price) + " desc")] // newest first
        public partial class Good
        {
            [PrimaryKeyColumn, IdentityColumn]
            public long Number { get; set; }

            // What it is called.
            [StringColumn(120, Check = "length({column}) >= 3", Name = "title", Nullable = false)]
            public string? Name { get; set; }

            [DecimalColumn(12, 3, Check = "{column} >= 0 and {column} <= 1000")]
            [Obsolete]
            public decimal Price { get; set; }

            [StringColumn(10, Check = "{column} in ('new', 'it''s')", Default = "new")]
            public string State { get; set; } = "new";

            [BinaryColumn(32)]
            public byte[]? Hash { get; set; }

            [TextColumn(Comment = "Long")]
            public string? Text { get; set; }

            [References(typeof(Maker), OnDelete = ForeignKeyAction.Cascade)]
            public long MakerId { get; set; }

            public Maker? Maker { get; set; }

            [IgnoreColumn]
            public bool IsCheap { get; set; }
        }
        """);

    [Fact]
    public Task What_has_no_other_word_stays_and_so_does_its_using() => Becomes(
        Convert,
        """
        using System.ComponentModel.DataAnnotations;

        [SchemaTable]
        public partial class Person
        {
            public long Id { get; set; }

            [M$$axLength(80), EmailAddress]
            public string? Mail { get; set; }

            [Url]
            [MaxLength(9), StringLength(8)]
            public string? Page { get; set; }
        }
        """,
        """
        using System.ComponentModel.DataAnnotations;

        [SchemaTable]
        public partial class Person
        {
            public long Id { get; set; }

            [StringColumn(80), EmailAddress]
            public string? Mail { get; set; }

            [Url]
            [MaxLength(9), StringLength(8)]
            public string? Page { get; set; }
        }
        """);

    [Fact]
    public Task A_key_of_several_columns_is_the_class_s() => Becomes(
        Convert,
        "using Microsoft.EntityFrameworkCore;\n\n[SchemaTable, PrimaryKey(nameof(A), nameof(B))]\npublic partial class $$Pair\n{\n    public long A { get; set; }\n    public long B { get; set; }\n}\n",
        "\n[SchemaTable, CompositeKey(nameof(A), nameof(B))]\npublic partial class Pair\n{\n    public long A { get; set; }\n    public long B { get; set; }\n}\n");

    [Theory]
    [InlineData("[SchemaTable] public partial class $$Good { public long Id { get; set; } }")]
    [InlineData("[SchemaTable] public partial class $$Good { public long Id { get; set; } [System.ComponentModel.DataAnnotations.Phone] public string? Phone { get; set; } }")]
    [InlineData("public class $$Good { [System.ComponentModel.DataAnnotations.Key] public long Id { get; set; } }")]
    [InlineData("[SchemaTable] public partial class $$Good { public long Id { get; set; } [StringColumn(9), System.ComponentModel.DataAnnotations.MaxLength(9)] public string? Name { get; set; } }")]
    public Task Without_annotations_to_convert_nothing_is_offered(string code) => IsNotOffered(Convert, code);

    // The pound sign ends the selection that the caret begins.
    private static async Task Becomes(string title, string before, string after)
    {
        var caret = before.IndexOf("$$", StringComparison.Ordinal);
        var end = before.Replace("$$", "", StringComparison.Ordinal).IndexOf('£');
        var code = before.Replace("£", "", StringComparison.Ordinal);
        using var editor = new EditorHost(code, "PostgreSql", EntityFramework);
        var tables = title == Convert ? await editor.ColumnsOfScriptAsync() : null;
        await editor.ApplyAsync(Assert.Single(await editor.RefactoringsAsync(end < 0 ? 0 : end - caret), action => action.Title.StartsWith(title, StringComparison.Ordinal)));
        Assert.Equal(after.ReplaceLineEndings("\n"), editor.Text.ReplaceLineEndings("\n"));
        Assert.Equal(code.Contains('\r'), editor.Text.Contains('\r'));
        Assert.Empty(await editor.ErrorsAsync());
        Assert.DoesNotContain(await editor.FindingsAsync(), finding => finding.Severity >= Microsoft.CodeAnalysis.DiagnosticSeverity.Warning);
        if (tables is not null)
        {
            Assert.Contains("CREATE TABLE", tables);
            Assert.Equal(tables, await editor.ColumnsOfScriptAsync());
        }

        Assert.DoesNotContain(await editor.RefactoringsAsync(), action => action.Title.StartsWith(title, StringComparison.Ordinal));
    }

    private static async Task IsNotOffered(string title, string code)
    {
        using var editor = new EditorHost(code, "PostgreSql");
        Assert.DoesNotContain(await editor.RefactoringsAsync(), action => action.Title.StartsWith(title, StringComparison.Ordinal));
    }
}
