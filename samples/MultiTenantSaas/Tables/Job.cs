using SchemaGen;

namespace MultiTenantSaas;

/// <summary>Work in the background.</summary>
[QueueJob]
public partial class Job;
