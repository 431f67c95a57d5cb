using SchemaGen.Templates;

namespace SchemaGen
{
    /// <summary>An order: its number, amounts, addresses, payment and delivery.</summary>
    [IncludesColumns(typeof(IOrderColumns))]
    public sealed class OrderColumnsAttribute : ColumnGroupAttribute;
}

namespace SchemaGen.Templates
{
    /// <summary>An order: its number, amounts, addresses, payment and delivery.</summary>
    [ColumnGroup]
    public interface IOrderColumns : ITaxColumns
    {
        /// <summary>The number of the order.</summary>
        [StringColumn(50, Unique = true)]
        string OrderNumber { get; }

        /// <summary>How far the order is.</summary>
        [EnumColumn("pending", "processing", "shipped", "delivered", "cancelled", Default = "pending")]
        string Status { get; }

        /// <summary>What the delivery costs.</summary>
        [CurrencyColumn(Default = 0)]
        decimal ShippingAmount { get; }

        /// <summary>What is taken off.</summary>
        [CurrencyColumn(Default = 0)]
        decimal DiscountAmount { get; }

        /// <summary>Where it is delivered to, as JSON.</summary>
        [JsonColumn]
        string ShippingAddress { get; }

        /// <summary>Where the invoice goes to, as JSON.</summary>
        [JsonColumn]
        string BillingAddress { get; }

        /// <summary>How far the payment is.</summary>
        [EnumColumn("pending", "authorized", "paid", "refunded", "failed", Default = "pending")]
        string PaymentStatus { get; }

        /// <summary>How it is paid.</summary>
        [StringColumn(50)]
        string? PaymentMethod { get; }

        /// <summary>When it was sent.</summary>
        DateTimeOffset? ShippedAt { get; }

        /// <summary>When it arrived.</summary>
        DateTimeOffset? DeliveredAt { get; }
    }
}
