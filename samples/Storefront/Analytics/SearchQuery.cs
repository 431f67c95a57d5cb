using SchemaGen;

namespace Storefront.Analytics;

[SchemaTable("search_queries", Comment = "What was searched for")]
[Partitioned(By = "searched_on", Interval = PartitionInterval.Week, Premake = 2, Except = Dialect.Sqlite)]
[CompositeIndex("searched_on", "result_count")]
public partial class SearchQuery
{
    public long Id { get; set; }

    [StringColumn(200, Comment = "As it was typed")]
    public required string Text { get; set; }

    [JsonbColumn]
    public string? Filters { get; set; }

    [SmallIntegerColumn(Unsigned = true)]
    public ushort ResultCount { get; set; }

    public DateOnly SearchedOn { get; set; }
}
