using SchemaGen;

namespace Storefront.Catalog;

[SchemaTable(Comment = "Money that came in for an order")]
[CompositeIndex("order_id", "received_at desc")]
[Check("amount > 0")]
public partial class Payment
{
    public long Id { get; set; }

    [References(typeof(Order), OnDelete = ForeignKeyAction.Cascade)]
    public long OrderId { get; set; }

    [EnumColumn("card", "transfer", "cash_on_delivery", Default = "card")]
    public required string Method { get; set; }

    [DecimalColumn(12, 2)]
    public decimal Amount { get; set; }

    // The database numbers these rows, so an encrypted column adds encryption_row_id, which binds its values to the row.
    [EncryptedColumn("pii_key"), StringColumn(34)]
    public string? Iban { get; set; }

    // Null as often as you like, each other value once.
    [StringColumn(60, Unique = true)]
    public string? ProviderReference { get; set; }

    public byte[]? ProviderResponse { get; set; }

    [TimestampTzColumn(DefaultSql = "now()")]
    public DateTimeOffset ReceivedAt { get; set; }
}
