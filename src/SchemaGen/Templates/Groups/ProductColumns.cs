using SchemaGen.Templates;

namespace SchemaGen
{
    /// <summary>What is sold: its number, price and measures.</summary>
    [IncludesColumns(typeof(IProductColumns))]
    public sealed class ProductColumnsAttribute : ColumnGroupAttribute;
}

namespace SchemaGen.Templates
{
    /// <summary>What is sold: its number, price and measures.</summary>
    [ColumnGroup]
    public interface IProductColumns
    {
        /// <summary>The stock keeping unit.</summary>
        [StringColumn(100, Unique = true)]
        string Sku { get; }

        /// <summary>The barcode.</summary>
        [StringColumn(50)]
        string? Barcode { get; }

        /// <summary>The price.</summary>
        [CurrencyColumn(Check = "{column} >= 0")]
        decimal Price { get; }

        /// <summary>What it costs to buy.</summary>
        [CurrencyColumn]
        decimal? CostPrice { get; }

        /// <summary>How many are in stock.</summary>
        [IntegerColumn(Default = 0)]
        int StockQuantity { get; }

        /// <summary>How many of those are promised.</summary>
        [IntegerColumn(Default = 0)]
        int ReservedQuantity { get; }

        /// <summary>The weight.</summary>
        [DecimalColumn(8, 3)]
        decimal? Weight { get; }

        /// <summary>The unit of the weight.</summary>
        [StringColumn(10, Default = "kg")]
        string WeightUnit { get; }

        /// <summary>The measures, as JSON.</summary>
        [JsonColumn]
        string? Dimensions { get; }

        /// <summary>Whether it is delivered as a file.</summary>
        [BooleanColumn(Default = false)]
        bool IsDigital { get; }

        /// <summary>Whether its stock is counted.</summary>
        [BooleanColumn(Default = true)]
        bool TrackInventory { get; }
    }
}
