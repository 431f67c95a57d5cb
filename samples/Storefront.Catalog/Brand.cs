using SchemaGen;

namespace Storefront.Catalog;

[SchemaTable(Comment = "Who makes the products")]
[UniqueIndex("name")]
[Timestamps]
public partial class Brand
{
    // A Guid called Id is the primary key, and the database makes one where an insert gives none.
    public Guid Id { get; set; }

    [StringColumn(120, Comment = "As it's printed on the box")]
    public required string Name { get; set; }

    [CharColumn(2, Comment = "ISO 3166-1 alpha-2")]
    public required string CountryCode { get; set; }

    public Uri? Website { get; set; }

    // A constant initializer is the column's default.
    public bool IsActive { get; set; } = true;
}
