namespace SchemaGen.Benchmarks;

/// <summary>
/// The same tables of fifteen columns and two indexes, written in three ways: by a template of the package, by one of the project, and with
/// every column listed.
/// </summary>
internal static class TemplateTables
{
    public static readonly Contestant Listed = Of("listed", Columns);

    public static readonly Contestant OfPackage = Of("template", (_, remark) => Class("[EcommerceOrderItem]", remark));

    public static readonly Contestant OfProject = Of("own", (i, remark) => Class("[Shop.Own]", remark) + (i == 0 ? Own : ""));

    private static Contestant Of(string name, Func<int, string, string> text)
    {
        string Table(int i, string remark) => text(i, remark).Replace("Table#", "Table" + i).Replace("Area#", "Area" + (i % 10));
        return new Contestant(
            name,
            () => new Generators.SchemaGenerator(),
            tables => ManyTables.Compile(tables, i => Table(i, "Remark")),
            [Edit.MethodBody, Edit.Member, Edit.Comment, new Edit("in a table", ManyTables.Table, step => Table(7, "Remark" + step))]);
    }

    private static string Class(string template, string remark) =>
        $$"""
        using SchemaGen;

        namespace Shop.Area#
        {
            {{template}}
            public partial class Table#
            {
                public string? {{remark}} { get; set; }
            }
        }
        """;

    private const string Own =
        """

        namespace Shop
        {
            using SchemaGen.Templates;

            [IncludesColumns(typeof(IUuidKey), typeof(IOwnColumns), typeof(ITaxColumns), typeof(ITimestamps))]
            [CompositeIndex("order_id")]
            [CompositeIndex("product_id")]
            public sealed class OwnAttribute : TableTemplateAttribute;

            [ColumnGroup]
            public interface IOwnColumns
            {
                Guid OrderId { get; }
                Guid ProductId { get; }
                [StringColumn(255)] string Sku { get; }
                [StringColumn(255)] string Name { get; }
                [IntegerColumn(Check = "{column} > 0")] int Quantity { get; }
                [CurrencyColumn] decimal UnitPrice { get; }
            }
        }
        """;

    private static string Columns(int i, string remark) =>
        $$"""
        using SchemaGen;

        namespace Shop.Area#;

        [SchemaTable]
        [CompositeIndex("order_id")]
        [CompositeIndex("product_id")]
        public partial class Table#
        {
            [PrimaryKeyColumn] public Guid Id { get; set; }
            public Guid OrderId { get; set; }
            public Guid ProductId { get; set; }
            [StringColumn(255)] public string Sku { get; set; } = "";
            [StringColumn(255)] public string Name { get; set; } = "";
            [IntegerColumn(Check = "{column} > 0")] public int Quantity { get; set; }
            [CurrencyColumn] public decimal UnitPrice { get; set; }
            [CurrencyColumn] public decimal Subtotal { get; set; }
            [CurrencyColumn] public decimal TaxAmount { get; set; }
            [CurrencyColumn] public decimal TotalAmount { get; set; }
            [PercentageColumn] public decimal TaxRate { get; set; }
            [StringColumn(50)] public string TaxType { get; set; } = "";
            [TimestampTzColumn(DefaultSql = "now()")] public DateTimeOffset CreatedAt { get; set; }
            [TimestampTzColumn(DefaultSql = "now()")] public DateTimeOffset UpdatedAt { get; set; }
            public string? {{remark}} { get; set; }
        }
        """;
}
