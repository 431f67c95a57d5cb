using SchemaGen.Templates;

namespace SchemaGen
{
    /// <summary>How often something was seen and clicked.</summary>
    [IncludesColumns(typeof(IAnalyticsColumns))]
    public sealed class AnalyticsColumnsAttribute : ColumnGroupAttribute;
}

namespace SchemaGen.Templates
{
    /// <summary>How often something was seen and clicked.</summary>
    [ColumnGroup]
    public interface IAnalyticsColumns
    {
        /// <summary>How often it was seen.</summary>
        [BigIntegerColumn(Default = 0)]
        long ViewCount { get; }

        /// <summary>By how many visitors.</summary>
        [BigIntegerColumn(Default = 0)]
        long UniqueViews { get; }

        /// <summary>How often it was clicked.</summary>
        [BigIntegerColumn(Default = 0)]
        long ClickCount { get; }

        /// <summary>How many left at once, in percent.</summary>
        [PercentageColumn(Default = 0)]
        decimal BounceRate { get; }

        /// <summary>How long visitors stay on average, in seconds.</summary>
        [IntegerColumn(Default = 0)]
        int AvgSessionDuration { get; }

        /// <summary>When it was last seen.</summary>
        DateTimeOffset? LastViewedAt { get; }

        /// <summary>The campaign, as JSON.</summary>
        [JsonColumn]
        string? UtmParameters { get; }

        /// <summary>Where visitors came from.</summary>
        [StringColumn(2048)]
        string? Referrer { get; }
    }
}
