namespace SchemaGen.Maintenance;

/// <summary>What a run of maintenance did.</summary>
/// <param name="Steps">The steps, in the order in which they ran.</param>
public sealed record MaintenanceReport(IReadOnlyList<MaintenanceResult> Steps);

/// <summary>What a step of maintenance did.</summary>
/// <param name="Kind">What the step does.</param>
/// <param name="ObjectName">The table that it is about.</param>
/// <param name="Rows">How many rows were moved or deleted; null where the database does not say, as of partitions and of what Oracle moves.</param>
/// <param name="Duration">How long it took.</param>
public sealed record MaintenanceResult(MaintenanceKind Kind, string ObjectName, long? Rows, TimeSpan Duration);
