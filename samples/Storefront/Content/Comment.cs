using System.Net;
using SchemaGen;

namespace Storefront.Content;

[SchemaTable(Comment = "What readers say about an article")]
[Timestamps]
[CompositeIndex("article_id", "created_at desc")]
[CompositeIndex("parent_id")]
public partial class Comment
{
    public long Id { get; set; }

    [References(typeof(Article), OnDelete = ForeignKeyAction.Cascade)]
    public long ArticleId { get; set; }

    [References(typeof(Comment))]
    public long? ParentId { get; set; }

    [StringColumn(80)]
    public required string DisplayName { get; set; }

    [TextColumn]
    public required string Body { get; set; }

    public bool IsApproved { get; set; } = false;

    public IPAddress? SentFrom { get; set; }
}
