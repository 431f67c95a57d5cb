namespace SchemaGen.Templates;

/// <summary>A table with a partition for each month of its column <c>created_at</c>.</summary>
[ColumnGroup]
[Partitioned(By = "created_at", Interval = PartitionInterval.Month)]
public interface IMonthsOfCreatedAt;
