using SchemaGen;

namespace Storefront.Catalog;

/// <summary>A tree: each category may lie in another.</summary>
[SchemaTable(Comment = "Where a product is found")]
[SortableColumns]
[CompositeIndex("parent_id", "sort_order desc")]
[Check("parent_id is null or parent_id <> id", Name = "ck_categories_not_in_itself")]
public partial class Category
{
    public Guid Id { get; set; }

    [StringColumn(80)]
    public required string Name { get; set; }

    [StringColumn(80, Unique = true)]
    public required string Slug { get; set; }

    [References(typeof(Category))]
    public Guid? ParentId { get; set; }
}
