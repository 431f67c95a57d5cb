using SchemaGen;

namespace Storefront.Content;

[SchemaTable(Comment = "Who writes for the shop")]
public partial class Author
{
    public int Id { get; set; }

    [StringColumn(120)]
    public required string Name { get; set; }

    [StringColumn(60, Unique = true)]
    public required string Handle { get; set; }

    [TextColumn]
    public string? Biography { get; set; }

    [TimestampColumn(DefaultSql = "now()")]
    public DateTime JoinedAt { get; set; }
}
