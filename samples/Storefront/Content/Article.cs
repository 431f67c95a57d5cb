using SchemaGen;
using Storefront.Catalog;

namespace Storefront.Content;

[SchemaTable(Comment = "A text of the magazine")]
[SeoColumns]
[StatusColumns]
[AuditColumns]
[CompositeIndex("status", "published_at desc")]
[CompositeIndex("author_id")]
[CompositeIndex("product_id")]
public partial class Article
{
    public long Id { get; set; }

    [StringColumn(200)]
    public required string Title { get; set; }

    [TextColumn]
    public required string Body { get; set; }

    [SmallIntegerColumn(Default = 5, Check = "{column} >= 1")]
    public short ReadingMinutes { get; set; }

    [References(typeof(Author), OnDelete = ForeignKeyAction.Restrict)]
    public int AuthorId { get; set; }

    // A table of the class library: the combined catalog creates it first.
    [References(typeof(Product), OnDelete = ForeignKeyAction.SetNull)]
    public Guid? ProductId { get; set; }
}
