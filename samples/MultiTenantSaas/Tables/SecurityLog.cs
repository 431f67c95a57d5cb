using SchemaGen;

namespace MultiTenantSaas;

/// <summary>Who changed what: a partition a month on PostgreSQL, and no row is ever changed.</summary>
[AuditTable(Table = "security_log")]
public partial class SecurityLog;
