using SchemaGen.Templates;

namespace SchemaGen
{
    /// <summary>A message to a person.</summary>
    [IncludesColumns(typeof(IUuidKey), typeof(INotificationColumns))]
    [IncludesColumns(typeof(IMonthsOfCreatedAt), When = nameof(Partitioned))]
    [PartialIndex("recipient_id", "created_at desc", Where = "read_at is null")]
    [RetentionPolicy(180, "created_at")]
    public sealed class NotificationAttribute : TableTemplateAttribute;
}

namespace SchemaGen.Templates
{
    /// <summary>The columns of its own of <see cref="NotificationAttribute"/>.</summary>
    [ColumnGroup]
    public interface INotificationColumns
    {
        /// <summary>The person.</summary>
        Guid RecipientId { get; }

        /// <summary>How it is sent.</summary>
        [EnumColumn("email", "sms", "push", "in_app")]
        string Channel { get; }

        /// <summary>The kind of message.</summary>
        [StringColumn(100)]
        string Type { get; }

        /// <summary>What it says, as JSON.</summary>
        [JsonColumn]
        string Data { get; }

        /// <summary>When it was sent.</summary>
        DateTimeOffset? SentAt { get; }

        /// <summary>When it was read.</summary>
        DateTimeOffset? ReadAt { get; }

        /// <summary>When it was made.</summary>
        [TimestampTzColumn(DefaultSql = "now()")]
        DateTimeOffset CreatedAt { get; }
    }
}
