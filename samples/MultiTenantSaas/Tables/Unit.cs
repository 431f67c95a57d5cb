using SchemaGen;

namespace MultiTenantSaas;

/// <summary>A part of a tenant's organization, in a tree of them.</summary>
[Organization(Tenant = true, Without = ["coordinates"])]
[TenantIsolation(View = true)]
public partial class Unit
{
    [References(typeof(Tenant))]
    public Guid TenantId { get; set; }
}
