namespace SchemaGen.Templates;

/// <summary>A table with a partition for each month of its column <c>placed_at</c>.</summary>
[ColumnGroup]
[Partitioned(By = "placed_at", Interval = PartitionInterval.Month)]
public interface IMonthsOfPlacedAt;
