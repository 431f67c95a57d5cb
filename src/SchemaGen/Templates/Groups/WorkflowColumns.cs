using SchemaGen.Templates;

namespace SchemaGen
{
    /// <summary>Where a row stands in a workflow.</summary>
    [IncludesColumns(typeof(IWorkflowColumns))]
    public sealed class WorkflowColumnsAttribute : ColumnGroupAttribute;
}

namespace SchemaGen.Templates
{
    /// <summary>Where a row stands in a workflow.</summary>
    [ColumnGroup]
    public interface IWorkflowColumns
    {
        /// <summary>The state.</summary>
        [StringColumn(50, Index = true)]
        string WorkflowState { get; }

        /// <summary>The state before.</summary>
        [StringColumn(50)]
        string? PreviousState { get; }

        /// <summary>When the state changed.</summary>
        DateTimeOffset? StateChangedAt { get; }

        /// <summary>Who changed it.</summary>
        Guid? StateChangedBy { get; }

        /// <summary>Why it changed.</summary>
        [TextColumn]
        string? StateChangeReason { get; }

        /// <summary>What the workflow keeps, as JSON.</summary>
        [JsonColumn]
        string? WorkflowData { get; }
    }
}
