using System.Net;
using SchemaGen.Templates;

namespace SchemaGen
{
    /// <summary>Something that a visitor did.</summary>
    [IncludesColumns(typeof(IUuidKey), typeof(IAnalyticsEventColumns), typeof(ICompressedRows))]
    [LocationColumns(IncludeCoordinates = false)]
    [CompositeIndex("event_name", "event_timestamp")]
    [CompositeIndex("user_id", "event_timestamp")]
    [GinIndex("properties", Dialects = Dialect.PostgreSql)]
    [BrinIndex("event_timestamp", Dialects = Dialect.PostgreSql)]
    [Partitioned(By = "event_timestamp", Interval = PartitionInterval.Day, Except = Dialect.Sqlite)]
    [RetentionPolicy(90, "event_timestamp")]
    public sealed class AnalyticsEventAttribute : TableTemplateAttribute;
}

namespace SchemaGen.Templates
{
    /// <summary>The columns of its own of <see cref="AnalyticsEventAttribute"/>.</summary>
    [ColumnGroup]
    public interface IAnalyticsEventColumns
    {
        /// <summary>What was done.</summary>
        [StringColumn(100)]
        string EventName { get; }

        /// <summary>The visit.</summary>
        [StringColumn(100)]
        string SessionId { get; }

        /// <summary>The user, where known.</summary>
        Guid? UserId { get; }

        /// <summary>What else is known, as JSON.</summary>
        [JsonbColumn]
        string Properties { get; }

        /// <summary>When it was done.</summary>
        DateTimeOffset EventTimestamp { get; }

        /// <summary>The browser, as it calls itself.</summary>
        [StringColumn(1000)]
        string UserAgent { get; }

        /// <summary>The visitor's address.</summary>
        IPAddress IpAddress { get; }

        /// <summary>The kind of device.</summary>
        [StringColumn(255)]
        string? DeviceType { get; }

        /// <summary>The operating system.</summary>
        [StringColumn(255)]
        string? Os { get; }

        /// <summary>The browser.</summary>
        [StringColumn(255)]
        string? Browser { get; }

        /// <summary>The source of the campaign.</summary>
        [StringColumn(255)]
        string? UtmSource { get; }

        /// <summary>The medium of the campaign.</summary>
        [StringColumn(255)]
        string? UtmMedium { get; }

        /// <summary>The campaign.</summary>
        [StringColumn(255)]
        string? UtmCampaign { get; }

        /// <summary>Where the visitor came from.</summary>
        [StringColumn(2048)]
        string? Referrer { get; }
    }
}
