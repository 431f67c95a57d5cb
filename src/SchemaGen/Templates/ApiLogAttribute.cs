using System.Net;
using SchemaGen.Templates;

namespace SchemaGen
{
    /// <summary>A request to an interface and its answer.</summary>
    [IncludesColumns(typeof(IUuidKey), typeof(IApiLogColumns))]
    [CompositeIndex("route", "occurred_at")]
    [CompositeIndex("status_code", "occurred_at")]
    [PartialIndex("occurred_at", Where = "status_code >= 500")]
    [Partitioned(By = "occurred_at", Interval = PartitionInterval.Day, Except = Dialect.Sqlite)]
    [RetentionPolicy(30, "occurred_at")]
    public sealed class ApiLogAttribute : TableTemplateAttribute;
}

namespace SchemaGen.Templates
{
    /// <summary>The columns of its own of <see cref="ApiLogAttribute"/>.</summary>
    [ColumnGroup]
    public interface IApiLogColumns
    {
        /// <summary>The request.</summary>
        Guid RequestId { get; }

        /// <summary>The HTTP method.</summary>
        [StringColumn(10)]
        string Method { get; }

        /// <summary>The path.</summary>
        [StringColumn(2048)]
        string Path { get; }

        /// <summary>The route that served it.</summary>
        [StringColumn(255)]
        string Route { get; }

        /// <summary>The HTTP status.</summary>
        short StatusCode { get; }

        /// <summary>How long it took, in milliseconds.</summary>
        [DecimalColumn(10, 3)]
        decimal DurationMs { get; }

        /// <summary>The headers, as JSON.</summary>
        [EncryptedWhen("Encrypted", "pii_key")]
        [JsonColumn]
        string? RequestHeaders { get; }

        /// <summary>The body of the request.</summary>
        [EncryptedWhen("Encrypted", "pii_key")]
        [TextColumn]
        string? RequestBody { get; }

        /// <summary>The body of the answer.</summary>
        [TextColumn]
        string? ResponseBody { get; }

        /// <summary>The caller's address.</summary>
        IPAddress IpAddress { get; }

        /// <summary>The user, where known.</summary>
        Guid? UserId { get; }

        /// <summary>What went wrong.</summary>
        [TextColumn]
        string? Error { get; }

        /// <summary>The memory it took, in bytes.</summary>
        long? MemoryUsage { get; }

        /// <summary>When it came in.</summary>
        DateTimeOffset OccurredAt { get; }
    }
}
