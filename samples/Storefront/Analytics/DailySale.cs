using SchemaGen;
using Storefront.Catalog;

namespace Storefront.Analytics;

[SchemaTable(Comment = "Sales of a product on a day")]
[CompositeKey("day", "product_id")]
[CompositeIndex("product_id", "day desc")]
[ColumnstoreIndex("day", "units", "revenue", Dialects = Dialect.SqlServer)]
public partial class DailySale
{
    public DateOnly Day { get; set; }

    [References(typeof(Product), OnDelete = ForeignKeyAction.Cascade)]
    public Guid ProductId { get; set; }

    public int Units { get; set; } = 0;

    [DecimalColumn(14, 2, Default = 0)]
    public decimal Revenue { get; set; }
}
