using SchemaGen.Templates;

namespace SchemaGen
{
    /// <summary>A measurement of a system.</summary>
    [IncludesColumns(typeof(IUuidKey), typeof(IPerformanceMetricColumns))]
    [IncludesColumns(typeof(IPerformanceColumns))]
    [CompositeIndex("metric_name", "recorded_at")]
    [BrinIndex("recorded_at", Dialects = Dialect.PostgreSql)]
    [Partitioned(By = "recorded_at", Interval = PartitionInterval.Day, Except = Dialect.Sqlite)]
    [RetentionPolicy(30, "recorded_at")]
    public sealed class PerformanceMetricAttribute : TableTemplateAttribute;
}

namespace SchemaGen.Templates
{
    /// <summary>The columns of its own of <see cref="PerformanceMetricAttribute"/>.</summary>
    [ColumnGroup]
    public interface IPerformanceMetricColumns
    {
        /// <summary>What was measured.</summary>
        [StringColumn(255)]
        string MetricName { get; }

        /// <summary>Where.</summary>
        [StringColumn(255)]
        string Host { get; }

        /// <summary>The value.</summary>
        double Value { get; }

        /// <summary>Its unit.</summary>
        [StringColumn(255)]
        string? Unit { get; }

        /// <summary>What else is known, as JSON.</summary>
        [JsonbColumn]
        string? Tags { get; }

        /// <summary>When it was measured.</summary>
        DateTimeOffset RecordedAt { get; }
    }
}
