using SchemaGen.Templates;

namespace SchemaGen
{
    /// <summary>An amount before and after tax, and the tax.</summary>
    [IncludesColumns(typeof(ITaxColumns))]
    public sealed class TaxColumnsAttribute : ColumnGroupAttribute;
}

namespace SchemaGen.Templates
{
    /// <summary>An amount before and after tax, and the tax.</summary>
    [ColumnGroup]
    public interface ITaxColumns
    {
        /// <summary>The amount before tax.</summary>
        [CurrencyColumn]
        decimal Subtotal { get; }

        /// <summary>The tax.</summary>
        [CurrencyColumn]
        decimal TaxAmount { get; }

        /// <summary>The amount with the tax.</summary>
        [CurrencyColumn]
        decimal TotalAmount { get; }

        /// <summary>The tax in percent.</summary>
        [PercentageColumn]
        decimal TaxRate { get; }

        /// <summary>The kind of tax.</summary>
        [StringColumn(50)]
        string TaxType { get; }
    }
}
