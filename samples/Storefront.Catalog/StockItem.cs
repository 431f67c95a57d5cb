using SchemaGen;

namespace Storefront.Catalog;

/// <summary>A group of columns comes by its attribute: quantities, a computed one among them, and places.</summary>
[SchemaTable(Comment = "How many of a product lie in a warehouse")]
[InventoryColumns]
[CompositeKey("warehouse_id", "product_id")]
[CompositeIndex("product_id")]
[Check("quantity_reserved <= quantity_on_hand", Name = "ck_stock_items_promised")]
public partial class StockItem
{
    [References(typeof(Warehouse), OnDelete = ForeignKeyAction.Cascade, OnUpdate = ForeignKeyAction.Cascade, Except = Dialect.Oracle)]
    [References(typeof(Warehouse), OnDelete = ForeignKeyAction.Cascade, Dialects = Dialect.Oracle)]
    public int WarehouseId { get; set; }

    [References(typeof(Product), OnDelete = ForeignKeyAction.Cascade)]
    public Guid ProductId { get; set; }
}
