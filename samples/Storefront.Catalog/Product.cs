using SchemaGen;

namespace Storefront.Catalog;

[EcommerceProduct]
public partial class Product
{
    [EncryptedColumn("pii_key")]
    public string? SupplierContact { get; set; }

    [References(typeof(Brand), OnDelete = ForeignKeyAction.Restrict)]
    public Guid BrandId { get; set; }
}

[SchemaTable]
[UniqueIndex("name")]
public partial class Brand
{
    public Guid Id { get; set; }
    public required string Name { get; set; }
}

[SchemaTable]
[Partitioned(By = "created_at", Interval = "MONTH")]
public partial class PageView
{
    public long Id { get; set; }
    public required string Path { get; set; }
    public DateTimeOffset CreatedAt { get; set; }
}
