using SchemaGen.Templates;

namespace SchemaGen
{
    /// <summary>Work to be done in the background.</summary>
    [IncludesColumns(typeof(IUuidKey), typeof(IQueueJobColumns))]
    [PartialIndex("queue", "priority desc", "available_at", Where = "completed_at is null and failed_at is null")]
    [PartialIndex("unique_key", Unique = true, Where = "completed_at is null and failed_at is null")]
    public sealed class QueueJobAttribute : TableTemplateAttribute;
}

namespace SchemaGen.Templates
{
    /// <summary>The columns of its own of <see cref="QueueJobAttribute"/>.</summary>
    [ColumnGroup]
    public interface IQueueJobColumns
    {
        /// <summary>The queue.</summary>
        [StringColumn(100, Default = "default")]
        string Queue { get; }

        /// <summary>What is to be done, as JSON.</summary>
        [JsonColumn]
        string Payload { get; }

        /// <summary>How often it was tried.</summary>
        [SmallIntegerColumn(Default = 0)]
        short Attempts { get; }

        /// <summary>How often it is tried at most.</summary>
        [SmallIntegerColumn(Default = 3)]
        short MaxAttempts { get; }

        /// <summary>How soon, the greatest first.</summary>
        [SmallIntegerColumn(Default = 0)]
        short Priority { get; }

        /// <summary>When it may begin.</summary>
        DateTimeOffset AvailableAt { get; }

        /// <summary>When a worker took it.</summary>
        DateTimeOffset? ReservedAt { get; }

        /// <summary>The worker.</summary>
        [StringColumn(255)]
        string? ReservedBy { get; }

        /// <summary>When it was done.</summary>
        DateTimeOffset? CompletedAt { get; }

        /// <summary>When it was given up.</summary>
        DateTimeOffset? FailedAt { get; }

        /// <summary>What went wrong last.</summary>
        [TextColumn]
        string? LastError { get; }

        /// <summary>What no other open job may have.</summary>
        [StringColumn(255)]
        string? UniqueKey { get; }
    }
}
