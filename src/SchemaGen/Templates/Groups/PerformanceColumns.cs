using SchemaGen.Templates;

namespace SchemaGen
{
    /// <summary>How fast something ran and what it took.</summary>
    [IncludesColumns(typeof(IPerformanceColumns))]
    public sealed class PerformanceColumnsAttribute : ColumnGroupAttribute;
}

namespace SchemaGen.Templates
{
    /// <summary>How fast something ran and what it took.</summary>
    [ColumnGroup]
    public interface IPerformanceColumns
    {
        /// <summary>How long it took, in milliseconds.</summary>
        [DecimalColumn(8, 3)]
        decimal? ResponseTime { get; }

        /// <summary>The memory it took, in bytes.</summary>
        long? MemoryUsage { get; }

        /// <summary>The share of the processor, in percent.</summary>
        [PercentageColumn]
        decimal? CpuUsage { get; }

        /// <summary>How many a second.</summary>
        [DecimalColumn(10, 2)]
        decimal? Throughput { get; }

        /// <summary>How many errors there were.</summary>
        [IntegerColumn(Default = 0)]
        int ErrorCount { get; }

        /// <summary>When the last one was.</summary>
        DateTimeOffset? LastErrorAt { get; }
    }
}
