using SchemaGen.Templates;

namespace SchemaGen
{
    /// <summary>Something that has to be approved.</summary>
    [IncludesColumns(typeof(IUuidKey), typeof(IApprovalProcessColumns))]
    [IncludesColumns(typeof(IApprovalColumns), typeof(IAuditColumns))]
    [CompositeIndex("approval_status", "next_approver")]
    public sealed class ApprovalProcessAttribute : TableTemplateAttribute;
}

namespace SchemaGen.Templates
{
    /// <summary>The columns of its own of <see cref="ApprovalProcessAttribute"/>.</summary>
    [ColumnGroup]
    public interface IApprovalProcessColumns
    {
        /// <summary>The kind of thing.</summary>
        [StringColumn(255)]
        string SubjectType { get; }

        /// <summary>The thing.</summary>
        Guid SubjectId { get; }

        /// <summary>Who asked.</summary>
        Guid RequestedBy { get; }

        /// <summary>When.</summary>
        DateTimeOffset RequestedAt { get; }

        /// <summary>Until when.</summary>
        DateTimeOffset? Deadline { get; }
    }
}
