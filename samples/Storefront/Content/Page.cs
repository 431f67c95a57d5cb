using SchemaGen;

namespace Storefront.Content;

[SchemaTable(Comment = "A page that hardly changes: imprint, returns, help")]
[SeoColumns]
[UserStamps]
[CompositeIndex("layout", "slug")]
public partial class Page
{
    public Guid Id { get; set; }

    [EnumColumn("plain", "wide", "landing", Default = "plain")]
    public required string Layout { get; set; }

    [JsonColumn]
    public required string Blocks { get; set; }

    [BinaryColumn(32, Comment = "SHA-256 of the blocks")]
    public byte[]? Checksum { get; set; }
}
