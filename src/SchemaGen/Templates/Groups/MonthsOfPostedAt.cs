namespace SchemaGen.Templates;

/// <summary>A table with a partition for each month of its column <c>posted_at</c>.</summary>
[ColumnGroup]
[Partitioned(By = "posted_at", Interval = PartitionInterval.Month)]
public interface IMonthsOfPostedAt;
