using SchemaGen;

namespace Storefront.Content;

/// <summary>A key that the application gives.</summary>
[SchemaTable(Comment = "A word to find articles by")]
public partial class Tag
{
    [PrimaryKeyColumn, StringColumn(40)]
    public required string Word { get; set; }

    [CharColumn(7, Comment = "As #rrggbb")]
    public string Color { get; set; } = "#336699";
}
