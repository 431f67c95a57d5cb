using System.Net;
using SchemaGen.Templates;

namespace SchemaGen
{
    /// <summary>Who changed what, which is never changed itself.</summary>
    [IncludesColumns(typeof(IUuidKey), typeof(IAuditTableColumns))]
    [CompositeIndex("table_name", "record_id", "changed_at")]
    [CompositeIndex("changed_by", "changed_at")]
    [Partitioned(By = "changed_at", Interval = PartitionInterval.Month, Except = Dialect.Sqlite)]
    [InsertOnly]
    [RetentionPolicy(2555, "changed_at")]
    public sealed class AuditTableAttribute : TableTemplateAttribute;
}

namespace SchemaGen.Templates
{
    /// <summary>The columns of its own of <see cref="AuditTableAttribute"/>.</summary>
    [ColumnGroup]
    public interface IAuditTableColumns
    {
        /// <summary>The table.</summary>
        [StringColumn(128)]
        string TableName { get; }

        /// <summary>The key of the row.</summary>
        [StringColumn(64)]
        string RecordId { get; }

        /// <summary>What was done.</summary>
        [EnumColumn("insert", "update", "delete")]
        string Operation { get; }

        /// <summary>The row before, as JSON.</summary>
        [EncryptedWhen("Encrypted", "audit_key", Mode = EncryptionMode.Native)]
        [JsonColumn]
        string? OldValues { get; }

        /// <summary>The row after, as JSON.</summary>
        [EncryptedWhen("Encrypted", "audit_key", Mode = EncryptionMode.Native)]
        [JsonColumn]
        string? NewValues { get; }

        /// <summary>Who did it.</summary>
        Guid? ChangedBy { get; }

        /// <summary>When it was done.</summary>
        [TimestampTzColumn(DefaultSql = "now()")]
        DateTimeOffset ChangedAt { get; }

        /// <summary>The address that it was done from.</summary>
        IPAddress? IpAddress { get; }

        /// <summary>The program that it was done with.</summary>
        [StringColumn(1000)]
        string? UserAgent { get; }

        /// <summary>What was done together.</summary>
        Guid? CorrelationId { get; }
    }
}
