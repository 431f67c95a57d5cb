using System.Net;
using SchemaGen;
using Storefront.Catalog;

namespace Storefront.Analytics;

/// <summary>A partition a month. SQLite has none, so the attribute says that it is not meant there.</summary>
[SchemaTable(Comment = "A page that was looked at")]
[Partitioned(By = "created_at", Interval = PartitionInterval.Month, Except = Dialect.Sqlite)]
[CompositeIndex("path", "created_at desc")]
[CompositeIndex("product_id")]
[ColumnstoreIndex("product_id", "duration_ms", Dialects = Dialect.SqlServer)]
public partial class PageView
{
    public long Id { get; set; }

    [StringColumn(400)]
    public required string Path { get; set; }

    // Partitioned tables of MySQL and MariaDB have no foreign keys.
    [References(typeof(Product), OnDelete = ForeignKeyAction.SetNull, Except = Dialect.MySql | Dialect.MariaDb)]
    public Guid? ProductId { get; set; }

    public IPAddress? Visitor { get; set; }

    [IntegerColumn(Unsigned = true, Default = 0)]
    public uint DurationMs { get; set; }

    public float? ScrollDepth { get; set; }

    public DateTimeOffset CreatedAt { get; set; }
}
