namespace SchemaGen;

/// <summary>The lengths of time that a partition can hold. All begin at midnight UTC.</summary>
public static class PartitionInterval
{
    /// <summary>A day.</summary>
    public const string Day = "DAY";

    /// <summary>A week, from Monday.</summary>
    public const string Week = "WEEK";

    /// <summary>A month.</summary>
    public const string Month = "MONTH";

    /// <summary>Three months, from January, April, July or October.</summary>
    public const string Quarter = "QUARTER";

    /// <summary>A year.</summary>
    public const string Year = "YEAR";
}
