using SchemaGen.Templates;

namespace SchemaGen
{
    /// <summary>The tenant that a row belongs to.</summary>
    [IncludesColumns(typeof(ITenantColumns))]
    public sealed class TenantColumnsAttribute : ColumnGroupAttribute
    {
        /// <summary>The table class of the tenants, for a foreign key; none by default.</summary>
        public Type? References { get; set; }
    }
}

namespace SchemaGen.Templates
{
    /// <summary>The tenant that a row belongs to.</summary>
    [ColumnGroup]
    public interface ITenantColumns
    {
        /// <summary>The tenant.</summary>
        [ReferencesParameter("References")]
        [UuidColumn(Index = true)]
        Guid TenantId { get; }

        /// <summary>What kind of tenant it is.</summary>
        [StringColumn(50, Default = "organization")]
        string TenantType { get; }

        /// <summary>Settings for the tenant, as JSON.</summary>
        [JsonColumn]
        string? TenantConfig { get; }
    }
}
