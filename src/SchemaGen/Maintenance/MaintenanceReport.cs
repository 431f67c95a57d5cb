namespace SchemaGen.Maintenance;

/// <summary>What a run of maintenance did.</summary>
/// <param name="Steps">The steps, in the order in which they ran.</param>
/// <param name="IsBusy">True where another instance was at work for longer than <see cref="MaintenanceRunner.LockTimeout"/>: then none ran.</param>
public sealed record MaintenanceReport(IReadOnlyList<MaintenanceResult> Steps, bool IsBusy = false);

/// <summary>What a step of maintenance did.</summary>
/// <param name="Kind">What the step does.</param>
/// <param name="ObjectName">The table that it is about.</param>
/// <param name="Rows">How many rows were moved or deleted; null where the database does not say, as of partitions and of what Oracle moves.</param>
/// <param name="Duration">How long it took.</param>
public sealed record MaintenanceResult(MaintenanceKind Kind, string ObjectName, long? Rows, TimeSpan Duration);
