using SchemaGen;

namespace Storefront.Catalog;

public enum OrderStatus
{
    New,
    Paid,
    Shipped,
    Delivered,
    Cancelled,
}

[SchemaTable(Comment = "What a customer bought at once")]
[Timestamps]
[CompositeIndex("customer_id", "placed_at desc")]
[CompositeIndex("shipping_address_id")]
[CoveringIndex(["status"], Include = ["order_number", "total"])]
[Check("subtotal >= 0 and shipping_cost between 0 and 1000", Name = "ck_orders_amounts")]
public partial class Order
{
    // A long called Id is numbered by the database; this one starts high.
    [IdentityColumn(Start = 1000)]
    public long Id { get; set; }

    [StringColumn(20, Unique = true)]
    public required string OrderNumber { get; set; }

    [References(typeof(Customer), OnDelete = ForeignKeyAction.Restrict)]
    public Guid CustomerId { get; set; }

    [References(typeof(Address))]
    public Guid? ShippingAddressId { get; set; }

    [EnumColumn(Default = OrderStatus.New)]
    public OrderStatus Status { get; set; }

    [CurrencyColumn]
    public decimal Subtotal { get; set; }

    [CurrencyColumn(Default = 0)]
    public decimal ShippingCost { get; set; }

    [CurrencyColumn, ComputedColumn("subtotal + shipping_cost")]
    public decimal Total { get; set; }

    [CharColumn(3)]
    public string Currency { get; set; } = "EUR";

    [TimestampTzColumn(DefaultSql = "now()")]
    public DateTimeOffset PlacedAt { get; set; }

    [TextColumn]
    public string? Note { get; set; }
}
