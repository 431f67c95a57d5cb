using SchemaGen;

namespace MultiTenantSaas;

/// <summary>Who pays for the service.</summary>
[SchemaTable]
public partial class Tenant
{
    public Guid Id { get; set; }

    [StringColumn(100, Unique = true)]
    public string Name { get; set; } = "";
}
