using SchemaGen.Templates;

namespace SchemaGen
{
    /// <summary>Where a thing stands in a workflow.</summary>
    [IncludesColumns(typeof(IUuidKey), typeof(IWorkflowStateColumns))]
    [IncludesColumns(typeof(IWorkflowColumns), typeof(IAuditColumns))]
    [CompositeIndex("entity_type", "entity_id")]
    [CompositeIndex("assigned_to", "workflow_state")]
    [PartialIndex("due_at", Where = "completed_at is null")]
    public sealed class WorkflowStateAttribute : TableTemplateAttribute;
}

namespace SchemaGen.Templates
{
    /// <summary>The columns of its own of <see cref="WorkflowStateAttribute"/>.</summary>
    [ColumnGroup]
    public interface IWorkflowStateColumns
    {
        /// <summary>The workflow.</summary>
        [StringColumn(255)]
        string WorkflowName { get; }

        /// <summary>The kind of thing.</summary>
        [StringColumn(255)]
        string EntityType { get; }

        /// <summary>The thing.</summary>
        Guid EntityId { get; }

        /// <summary>Who is to act.</summary>
        Guid? AssignedTo { get; }

        /// <summary>Until when.</summary>
        DateTimeOffset? DueAt { get; }

        /// <summary>When it was done.</summary>
        DateTimeOffset? CompletedAt { get; }
    }
}
