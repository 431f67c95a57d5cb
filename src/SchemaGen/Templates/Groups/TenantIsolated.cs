namespace SchemaGen.Templates;

/// <summary>Rows of a tenant, which no other tenant sees or writes; indexes begin with the tenant.</summary>
[ColumnGroup]
[LeadingColumn("tenant_id")]
[TenantIsolation]
public interface ITenantIsolated : ITenantColumns;
