using SchemaGen.Templates;

namespace SchemaGen
{
    /// <summary>A way in which a customer pays.</summary>
    [IncludesColumns(typeof(IUuidKey), typeof(IPaymentMethodColumns))]
    [IncludesColumns(typeof(IAuditColumns), typeof(ISoftDeletes))]
    [PartialIndex("customer_id", Unique = true, Where = "is_default = true")]
    public sealed class PaymentMethodAttribute : TableTemplateAttribute;
}

namespace SchemaGen.Templates
{
    /// <summary>The columns of its own of <see cref="PaymentMethodAttribute"/>.</summary>
    [ColumnGroup]
    public interface IPaymentMethodColumns
    {
        /// <summary>The customer.</summary>
        Guid CustomerId { get; }

        /// <summary>The payment service.</summary>
        [StringColumn(255)]
        string Provider { get; }

        /// <summary>What the payment service calls it.</summary>
        [EncryptedWhen("Encrypted", "pii_key")]
        [StringColumn(255)]
        string Token { get; }

        /// <summary>The last four digits of the card.</summary>
        [CharColumn(4)]
        string LastFour { get; }

        /// <summary>The brand of the card.</summary>
        [StringColumn(255)]
        string? Brand { get; }

        /// <summary>The last day on which it works.</summary>
        DateOnly ExpiresOn { get; }

        /// <summary>Whether it is the customer's usual one.</summary>
        bool IsDefault { get; }
    }
}
