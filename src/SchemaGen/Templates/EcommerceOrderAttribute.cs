using SchemaGen.Templates;

namespace SchemaGen
{
    /// <summary>An order of a shop: who, what it costs, how it is paid and delivered.</summary>
    [IncludesColumns(typeof(IUuidKey), typeof(IEcommerceOrderColumns))]
    [IncludesColumns(typeof(IOrderColumns), typeof(IWorkflowColumns), typeof(IAnalyticsColumns), typeof(IAuditColumns))]
    [IncludesColumns(typeof(IMonthsOfPlacedAt), When = nameof(Partitioned))]
    [CompositeIndex("customer_id", "placed_at")]
    [CompositeIndex("status", "placed_at")]
    [PartialIndex("payment_status", Where = "delivered_at is null")]
    public sealed class EcommerceOrderAttribute : TableTemplateAttribute;
}

namespace SchemaGen.Templates
{
    /// <summary>The columns of its own of <see cref="EcommerceOrderAttribute"/>.</summary>
    [ColumnGroup]
    public interface IEcommerceOrderColumns
    {
        /// <summary>The customer.</summary>
        Guid CustomerId { get; }

        /// <summary>The customer's email address.</summary>
        [EncryptedWhen("Encrypted", "pii_key")]
        [EmailColumn]
        string CustomerEmail { get; }

        /// <summary>What the payment service calls the payment.</summary>
        [EncryptedWhen("Encrypted", "pii_key")]
        [StringColumn(255)]
        string? PaymentReference { get; }

        /// <summary>The currency of all amounts.</summary>
        [CurrencyCodeColumn]
        string CurrencyCode { get; }

        /// <summary>How it is delivered.</summary>
        [StringColumn(255)]
        string? ShippingMethod { get; }

        /// <summary>The number of the parcel.</summary>
        [StringColumn(255)]
        string? TrackingNumber { get; }

        /// <summary>When it was ordered.</summary>
        DateTimeOffset PlacedAt { get; }

        /// <summary>What the customer wrote.</summary>
        [TextColumn]
        string? Notes { get; }
    }
}
