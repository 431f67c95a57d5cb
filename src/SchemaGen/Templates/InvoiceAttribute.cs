using SchemaGen.Templates;

namespace SchemaGen
{
    /// <summary>An invoice with its lines.</summary>
    [IncludesColumns(typeof(IUuidKey), typeof(IInvoiceColumns))]
    [IncludesColumns(typeof(ITaxColumns), typeof(IAuditColumns))]
    [CompositeIndex("customer_id", "issued_on")]
    [PartialIndex("due_on", Where = "paid_at is null")]
    public sealed class InvoiceAttribute : TableTemplateAttribute;
}

namespace SchemaGen.Templates
{
    /// <summary>The columns of its own of <see cref="InvoiceAttribute"/>.</summary>
    [ColumnGroup]
    public interface IInvoiceColumns
    {
        /// <summary>The number of the invoice.</summary>
        [StringColumn(255, Unique = true)]
        string InvoiceNumber { get; }

        /// <summary>The customer.</summary>
        Guid CustomerId { get; }

        /// <summary>When it was written.</summary>
        DateOnly IssuedOn { get; }

        /// <summary>When it has to be paid.</summary>
        DateOnly DueOn { get; }

        /// <summary>When it was paid.</summary>
        DateTimeOffset? PaidAt { get; }

        /// <summary>The currency of all amounts.</summary>
        [CurrencyCodeColumn]
        string CurrencyCode { get; }

        /// <summary>The lines, as JSON.</summary>
        [JsonColumn]
        string Lines { get; }

        /// <summary>How far it is.</summary>
        [EnumColumn("draft", "sent", "paid", "void", Default = "draft")]
        string Status { get; }
    }
}
