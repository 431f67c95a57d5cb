using SchemaGen;

namespace Storefront.Content;

[SchemaTable(Comment = "Which articles carry which tags")]
[CompositeKey("article_id", "tag_word")]
[CompositeIndex("tag_word", "article_id")]
public partial class ArticleTag
{
    [References(typeof(Article), OnDelete = ForeignKeyAction.Cascade)]
    public long ArticleId { get; set; }

    [References(typeof(Tag), OnDelete = ForeignKeyAction.Cascade), StringColumn(40)]
    public required string TagWord { get; set; }
}
