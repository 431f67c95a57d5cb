using SchemaGen;

namespace MultiTenantSaas;

/// <summary>A document of a tenant. SQLite has no row-level security, so a view isolates the tenants there.</summary>
[TenantTable]
[TenantIsolation(View = true)]
public partial class Document
{
    [References(typeof(Tenant))]
    public Guid TenantId { get; set; }

    [TextColumn]
    public string? Body { get; set; }
}
