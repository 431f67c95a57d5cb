namespace SchemaGen.Editor.Tests;

/// <summary>Column names in the texts of attributes, as an editor's list shows them.</summary>
public sealed class ColumnCompletionTests
{
    private const string Article =
        "public partial class Article\n{\n    public long Id { get; set; }\n\n    [StringColumn(80)]\n    public string? Title { get; set; }\n\n    public long BrandId { get; set; }\n\n    public DateTime CreatedAt { get; set; }\n}\n";

    private const string Brand = "[SchemaTable] public partial class Brand { public long Code { get; set; } public string City { get; set; } = \"\"; }\n";

    private static readonly string[] All = ["id", "title", "brand_id", "created_at"];

    [Theory]
    [InlineData("CompositeIndex(\"$$\")")]
    [InlineData("CompositeIndex(\"$$")]
    [InlineData("CompositeIndex(columns: [\"$$\"])")]
    [InlineData("CoveringIndex(new[] { \"$$\" })")]
    [InlineData("CoveringIndex([], Include = [\"$$\"])")]
    [InlineData("UniqueIndex(@\"$$\")")]
    [InlineData("UniqueIndex(\"\"\"t$$\"\"\")")]
    [InlineData("Partitioned(By = \"$$\")")]
    [InlineData("PartitionedByHash(\"$$\", 4)")]
    [InlineData("RetentionPolicy(365, \"$$\")")]
    [InlineData("TenantIsolation(Column = \"$$\")")]
    [InlineData("Check(\"$$\")")]
    [InlineData("Check(\"id > 0 and $$\")")]
    [InlineData("Check(\"title = 'a' and coalesce($$\")")]
    [InlineData("Check($\"id > 0 and $$\")")]
    [InlineData("PartialIndex(\"id\", Where = \"$$ > 1\")")]
    [InlineData("ExpressionIndex(\"lower($$)\")")]
    [InlineData("RowLevelSecurity(\"own\", \"$$ = current_user_id()\")")]
    [InlineData("Exclusion(\"id WITH =, $$ WITH &&\")")]
    [InlineData("Distributed(\"$$\")")]
    [InlineData("ForeignKeyTo(typeof(Brand), [\"$$\"])")]
    public Task Columns_of_the_class(string attribute) => Offers("[SchemaTable, " + attribute + "]\n" + Article + Brand, All);

    [Theory]
    [InlineData("CompositeIndex(\"id\", \"$$\")")]
    [InlineData("CompositeIndex([\"$$\", \"id desc\"])")]
    [InlineData("CompositeKey(nameof(Article.Title), \"id\", \"$$\")")]
    public Task But_for_those_that_the_list_names(string attribute) => Offers("[SchemaTable, " + attribute + "]\n" + Article, ["title", "brand_id", "created_at"]);

    [Theory]
    [InlineData("ForeignKeyTo(typeof(Brand), [\"brand_id\"], \"$$\")")]
    public Task Columns_of_the_table_that_a_key_refers_to(string attribute) => Offers("[SchemaTable, " + attribute + "]\n" + Article + Brand, ["code", "city"]);

    [Fact]
    public Task On_a_property() => Offers(
        "[SchemaTable] public partial class Article { public long Id { get; set; } [ComputedColumn(\"$$ + 1\")] public long Next { get; set; } [References(typeof(Brand), \"\")] public long BrandId { get; set; } }\n" + Brand,
        ["id", "next", "brand_id"]);

    [Fact]
    public Task Of_what_a_reference_on_a_property_refers_to() => Offers(
        "[SchemaTable] public partial class Article { public long Id { get; set; } [References(typeof(Brand), \"$$\")] public long BrandId { get; set; } }\n" + Brand, ["code", "city"]);

    [Fact]
    public async Task Those_of_a_template_and_of_groups_too()
    {
        using var editor = new EditorHost("[EcommerceProduct, CompositeIndex(\"$$\")] public partial class Product { public string Shelf { get; set; } = \"\"; }");
        var names = (await editor.CompletionAsync()).Select(item => item.DisplayText).ToArray();
        Assert.Contains("sku", names);
        Assert.Contains("shelf", names);
        Assert.True(names.Length > 40);
    }

    [Fact]
    public Task In_a_group() => Offers(
        "[ColumnGroup, CompositeIndex(\"$$\")] public interface IParcel { decimal Weight { get; } [ColumnName(\"len\")] decimal Length { get; } }", ["weight", "len"]);

    [Fact]
    public Task In_a_template_of_one_s_own() => Offers(
        "[ColumnGroup] public interface IParcel { decimal Weight { get; } }\n[IncludesColumns(typeof(IParcel)), CompositeIndex(\"$$\")] public sealed class ShippedAttribute : TableTemplateAttribute;",
        ["weight"]);

    [Fact]
    public Task Of_a_class_in_another_file() => Offers("[CompositeIndex(\"$$\")]\npartial class Article;", All, "[SchemaTable]\n" + Article);

    [Theory]
    [InlineData("SchemaTable(\"$$\")")]
    [InlineData("SchemaTable(Comment = \"$$\")")]
    [InlineData("CompositeIndex(\"id\", Name = \"$$\")")]
    [InlineData("CompositeIndex(\"id $$\")")]
    [InlineData("CompositeIndex($$)")]
    [InlineData("Check(\"title = '$$'\")")]
    [InlineData("RetentionPolicy(365, \"created_at\"), Obsolete(\"$$\")")]
    [InlineData("CompositeIndex(\"id\")$$")]
    public async Task Elsewhere_there_are_none(string attribute)
    {
        using var editor = new EditorHost("[SchemaTable, " + attribute + "]\n" + Article);
        Assert.DoesNotContain(await editor.CompletionAsync(), item => item.DisplayText == "brand_id");
    }

    [Theory]
    [InlineData("[SchemaTable, CompositeIndex(\"cr$$\")]\n", 'r', "[SchemaTable, CompositeIndex(\"created_at\")]\n")]
    [InlineData("[SchemaTable, CompositeIndex(\"$$\")]\n", '"', "[SchemaTable, CompositeIndex(\"created_at\")]\n")]
    [InlineData("[SchemaTable, Check(\"id > 0 and c$$ is not null\")]\n", 'c', "[SchemaTable, Check(\"id > 0 and created_at is not null\")]\n")]
    [InlineData("[SchemaTable, CompositeIndex(\"cre$$ated\")]\n", null, "[SchemaTable, CompositeIndex(\"created_at\")]\n")]
    public async Task The_chosen_one_takes_the_place_of_the_word(string before, char? typed, string after)
    {
        using var editor = new EditorHost(before + Article);
        var item = Assert.Single(await editor.CompletionAsync(typed is 'r' ? null : typed), item => item.DisplayText == "created_at");
        await editor.ChooseAsync(item);
        Assert.Equal(after + Article, editor.Text);
        Assert.Empty(await editor.FindingsAsync());
    }

    [Fact]
    public async Task It_says_what_a_column_holds()
    {
        using var editor = new EditorHost("[SchemaTable, CompositeIndex(\"$$\")]\n" + Article);
        var item = Assert.Single(await editor.CompletionAsync(), item => item.DisplayText == "title");
        Assert.Equal("string(80) null", item.InlineDescription);
        Assert.Equal("The column title of the property Title: string(80), may be NULL.", await editor.DescriptionAsync(item));
    }

    private static async Task Offers(string text, string[] columns, params string[] others)
    {
        using var editor = new EditorHost(text, "PostgreSql", others);
        Assert.Equal(columns, (await editor.CompletionAsync()).Select(item => item.DisplayText));
    }
}
