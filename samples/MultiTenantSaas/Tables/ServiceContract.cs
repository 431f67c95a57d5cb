using MultiTenantSaas.Company;
using SchemaGen;

namespace MultiTenantSaas;

/// <summary>The company's own template, used as the product's are.</summary>
[Contract(Tenant = true, WithEnd = true)]
[TenantIsolation(View = true)]
public partial class ServiceContract
{
    [References(typeof(Tenant))]
    public Guid TenantId { get; set; }
}
