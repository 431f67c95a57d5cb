using SchemaGen;

namespace Storefront.Catalog;

[SchemaTable(Comment = "A line of an order")]
[CompositeKey("order_id", "line_number")]
[CompositeIndex("product_id")]
public partial class OrderItem
{
    [References(typeof(Order), OnDelete = ForeignKeyAction.Cascade)]
    public long OrderId { get; set; }

    [SmallIntegerColumn(Check = "{column} > 0")]
    public short LineNumber { get; set; }

    [References(typeof(Product), OnDelete = ForeignKeyAction.Restrict)]
    public Guid ProductId { get; set; }

    [IntegerColumn(Default = 1, Check = "{column} between 1 and 999")]
    public int Quantity { get; set; }

    [CurrencyColumn]
    public decimal UnitPrice { get; set; }

    [CurrencyColumn, ComputedColumn("quantity * unit_price")]
    public decimal LineTotal { get; set; }
}
