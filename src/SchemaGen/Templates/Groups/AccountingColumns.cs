using SchemaGen.Templates;

namespace SchemaGen
{
    /// <summary>A line of a ledger: an amount on one side of an account.</summary>
    [IncludesColumns(typeof(IAccountingColumns))]
    public sealed class AccountingColumnsAttribute : ColumnGroupAttribute;
}

namespace SchemaGen.Templates
{
    /// <summary>A line of a ledger: an amount on one side of an account.</summary>
    [ColumnGroup]
    [Check("(debit_amount is null and credit_amount is not null) or (debit_amount is not null and credit_amount is null)")]
    public interface IAccountingColumns
    {
        /// <summary>The account.</summary>
        [StringColumn(20)]
        string AccountCode { get; }

        /// <summary>The side.</summary>
        [EnumColumn("debit", "credit")]
        string TransactionType { get; }

        /// <summary>The amount on the debit side.</summary>
        [CurrencyColumn]
        decimal? DebitAmount { get; }

        /// <summary>The amount on the credit side.</summary>
        [CurrencyColumn]
        decimal? CreditAmount { get; }

        /// <summary>The document that it comes from.</summary>
        [StringColumn(100)]
        string ReferenceNumber { get; }

        /// <summary>What it is for.</summary>
        [TextColumn]
        string Description { get; }
    }
}
