using SchemaGen.Templates;

namespace SchemaGen
{
    /// <summary>An amount of money and its currency.</summary>
    /// <param name="prefix">What the names of the columns begin with; <c>amount</c> by default.</param>
    [IncludesColumns(typeof(IMoneyColumns))]
    [AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, AllowMultiple = true)]
    public sealed class MoneyColumnsAttribute(string prefix = "amount") : ColumnGroupAttribute
    {
        /// <summary>What the names of the columns begin with.</summary>
        public string Prefix { get; } = prefix;

        /// <summary>Whether the amount is also kept in the smallest unit of the currency; <see langword="false"/> by default.</summary>
        public bool IncludeMinorUnits { get; set; }

        /// <summary>Whether the exchange rate is kept; <see langword="false"/> by default.</summary>
        public bool IncludeRate { get; set; }

        /// <summary>Whether the way of payment is kept; <see langword="false"/> by default.</summary>
        public bool IncludeMethod { get; set; }
    }
}

namespace SchemaGen.Templates
{
    /// <summary>An amount of money and its currency.</summary>
    [ColumnGroup]
    public interface IMoneyColumns
    {
        /// <summary>The amount.</summary>
        [ColumnName("{prefix}_amount")]
        [CurrencyColumn]
        decimal Amount { get; }

        /// <summary>The currency, by its code of three letters.</summary>
        [ColumnName("{prefix}_currency")]
        [CurrencyCodeColumn]
        string Currency { get; }

        /// <summary>The amount in the smallest unit of the currency.</summary>
        [ColumnName("{prefix}_minor")]
        [IncludedWhen("IncludeMinorUnits")]
        long Minor { get; }

        /// <summary>How much of the base currency one of this one is worth.</summary>
        [ColumnName("{prefix}_exchange_rate")]
        [IncludedWhen("IncludeRate")]
        [DecimalColumn(18, 8)]
        decimal ExchangeRate { get; }

        /// <summary>How it is paid.</summary>
        [ColumnName("{prefix}_payment_method")]
        [IncludedWhen("IncludeMethod")]
        [StringColumn(50)]
        string? PaymentMethod { get; }
    }
}
