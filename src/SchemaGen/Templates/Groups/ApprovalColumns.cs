using SchemaGen.Templates;

namespace SchemaGen
{
    /// <summary>Whether a row is approved, by whom and when.</summary>
    [IncludesColumns(typeof(IApprovalColumns))]
    public sealed class ApprovalColumnsAttribute : ColumnGroupAttribute;
}

namespace SchemaGen.Templates
{
    /// <summary>Whether a row is approved, by whom and when.</summary>
    [ColumnGroup]
    public interface IApprovalColumns
    {
        /// <summary>Where the approval stands.</summary>
        [EnumColumn("pending", "approved", "rejected", "cancelled", Default = "pending")]
        string ApprovalStatus { get; }

        /// <summary>Who approved it.</summary>
        Guid? ApprovedBy { get; }

        /// <summary>When it was approved.</summary>
        DateTimeOffset? ApprovedAt { get; }

        /// <summary>What was said.</summary>
        [TextColumn]
        string? ApprovalNotes { get; }

        /// <summary>How many have to approve before.</summary>
        [IntegerColumn(Default = 1)]
        int ApprovalLevel { get; }

        /// <summary>Who is asked next.</summary>
        Guid? NextApprover { get; }
    }
}
