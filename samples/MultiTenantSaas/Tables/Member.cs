using MultiTenantSaas.Company;
using SchemaGen;

namespace MultiTenantSaas;

/// <summary>A person who works with the service. What is personal is encrypted by the application.</summary>
[UserProfile(Encrypted = true)]
public partial class Member
{
    [SocialSecurityNumber]
    public string? SocialSecurityNumber { get; set; }
}
