using SchemaGen.Templates;

namespace SchemaGen
{
    /// <summary>What a role may do.</summary>
    [IncludesColumns(typeof(IUuidKey), typeof(IRolePermissionColumns))]
    [IncludesColumns(typeof(ITimestamps))]
    [UniqueIndex("role", "permission", "resource")]
    public sealed class RolePermissionAttribute : TableTemplateAttribute;
}

namespace SchemaGen.Templates
{
    /// <summary>The columns of its own of <see cref="RolePermissionAttribute"/>.</summary>
    [ColumnGroup]
    public interface IRolePermissionColumns
    {
        /// <summary>The role.</summary>
        [StringColumn(100)]
        string Role { get; }

        /// <summary>What it may do.</summary>
        [StringColumn(100)]
        string Permission { get; }

        /// <summary>What it may do it to; an asterisk for all.</summary>
        [StringColumn(100, Default = "*")]
        string Resource { get; }

        /// <summary>Under which conditions, as JSON.</summary>
        [JsonColumn]
        string? Conditions { get; }
    }
}
