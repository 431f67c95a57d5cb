using SchemaGen.Templates;

namespace SchemaGen
{
    /// <summary>An address that is told of events.</summary>
    [IncludesColumns(typeof(IUuidKey), typeof(IWebhookColumns))]
    [IncludesColumns(typeof(IAuditColumns))]
    public sealed class WebhookAttribute : TableTemplateAttribute;
}

namespace SchemaGen.Templates
{
    /// <summary>The columns of its own of <see cref="WebhookAttribute"/>.</summary>
    [ColumnGroup]
    public interface IWebhookColumns
    {
        /// <summary>The address.</summary>
        [UrlColumn]
        string Url { get; }

        /// <summary>What messages are signed with.</summary>
        [EncryptedWhen("Encrypted", "pii_key")]
        [StringColumn(255)]
        string Secret { get; }

        /// <summary>The events, as JSON.</summary>
        [JsonColumn]
        string Events { get; }

        /// <summary>Whether it is told.</summary>
        bool IsActive { get; }

        /// <summary>How often it failed in a row.</summary>
        [IntegerColumn(Default = 0)]
        int FailureCount { get; }

        /// <summary>When it was last told.</summary>
        DateTimeOffset? LastDeliveredAt { get; }

        /// <summary>What it answered.</summary>
        [StringColumn(255)]
        string? LastStatus { get; }
    }
}
