using SchemaGen.Templates;

namespace SchemaGen
{
    /// <summary>A line of a ledger, which is never changed.</summary>
    [IncludesColumns(typeof(IUuidKey), typeof(IAccountingTransactionColumns))]
    [IncludesColumns(typeof(IAccountingColumns))]
    [IncludesColumns(typeof(IMonthsOfPostedAt), When = nameof(Partitioned))]
    [CompositeIndex("account_code", "posted_at")]
    [CompositeIndex("journal_id")]
    [InsertOnly]
    public sealed class AccountingTransactionAttribute : TableTemplateAttribute;
}

namespace SchemaGen.Templates
{
    /// <summary>The columns of its own of <see cref="AccountingTransactionAttribute"/>.</summary>
    [ColumnGroup]
    public interface IAccountingTransactionColumns
    {
        /// <summary>The journal entry; its lines add up to nothing.</summary>
        Guid JournalId { get; }

        /// <summary>When it was posted.</summary>
        DateTimeOffset PostedAt { get; }

        /// <summary>The currency of the amount.</summary>
        [CurrencyCodeColumn]
        string CurrencyCode { get; }

        /// <summary>When the row was made.</summary>
        [TimestampTzColumn(DefaultSql = "now()")]
        DateTimeOffset CreatedAt { get; }

        /// <summary>Who made the row.</summary>
        Guid? CreatedBy { get; }

        /// <summary>Why the row was made.</summary>
        [TextColumn]
        string? ChangeReason { get; }
    }
}
