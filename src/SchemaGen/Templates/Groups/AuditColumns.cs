using System.Net;
using SchemaGen.Templates;

namespace SchemaGen
{
    /// <summary>Who, when, from where and why a row was made and changed.</summary>
    [IncludesColumns(typeof(IAuditColumns))]
    public sealed class AuditColumnsAttribute : ColumnGroupAttribute
    {
        /// <summary>The table class of the users, for foreign keys; none by default.</summary>
        public Type? References { get; set; }
    }
}

namespace SchemaGen.Templates
{
    /// <summary>Who, when, from where and why a row was made and changed.</summary>
    [ColumnGroup]
    public interface IAuditColumns : ITimestamps, IUserStamps
    {
        /// <summary>The address that the row was made from.</summary>
        IPAddress? CreatedIp { get; }

        /// <summary>The address that the row was last changed from.</summary>
        IPAddress? UpdatedIp { get; }

        /// <summary>The program that the row was last changed with.</summary>
        [StringColumn(1000)]
        string? UserAgent { get; }

        /// <summary>Why the row was last changed.</summary>
        [TextColumn]
        string? ChangeReason { get; }
    }
}
