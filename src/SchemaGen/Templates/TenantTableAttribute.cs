using SchemaGen.Templates;

namespace SchemaGen
{
    /// <summary>Something that belongs to a tenant.</summary>
    [IncludesColumns(typeof(IUuidKey), typeof(ITenantTableColumns))]
    [IncludesColumns(typeof(ITenantColumns), typeof(IOrganizationColumns), typeof(IStatusColumns), typeof(IAuditColumns))]
    [CompositeIndex("tenant_id", "status")]
    [CompositeIndex("tenant_id", "created_at")]
    [CompositeIndex("organization_id", "status")]
    [TenantIsolation]
    public sealed class TenantTableAttribute : TableTemplateAttribute;
}

namespace SchemaGen.Templates
{
    /// <summary>The columns of its own of <see cref="TenantTableAttribute"/>.</summary>
    [ColumnGroup]
    public interface ITenantTableColumns
    {
        /// <summary>The name.</summary>
        [StringColumn(255)]
        string Name { get; }

        /// <summary>The description.</summary>
        [TextColumn]
        string? Description { get; }

        /// <summary>Who may see it.</summary>
        [StringColumn(50, Default = "private")]
        string AccessLevel { get; }

        /// <summary>Who may do what, as JSON.</summary>
        [JsonColumn]
        string? Permissions { get; }
    }
}
