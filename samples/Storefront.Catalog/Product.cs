using SchemaGen;

namespace Storefront.Catalog;

/// <summary>The template brings some fifty columns, their keys and indexes; what stands here is added, or takes their place.</summary>
[EcommerceProduct(Comment = "What is sold")]
[CoveringIndex(["barcode"], Include = ["name", "price"])]
[ColumnstoreIndex("brand_id", "status", "price", Dialects = Dialect.SqlServer)]
[Check("cost_price is null or cost_price <= price", Name = "ck_products_sold_above_cost")]
public partial class Product
{
    [EncryptedColumn("pii_key")]
    public string? SupplierContact { get; set; }

    [References(typeof(Brand), OnDelete = ForeignKeyAction.Restrict)]
    public Guid BrandId { get; set; }

    [References(typeof(Category), OnDelete = ForeignKeyAction.SetNull)]
    public Guid? CategoryId { get; set; }
}
