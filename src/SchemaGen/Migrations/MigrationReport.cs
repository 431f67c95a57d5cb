namespace SchemaGen.Migrations;

/// <summary>What one call of a <see cref="Migrator"/> did.</summary>
/// <param name="Applied">The migrations that this call recorded as applied, in order; not those that others had applied.</param>
/// <param name="RolledBack">The migrations that this call took back, in order.</param>
/// <param name="Duration">The time from the call to its end, waiting included.</param>
public sealed record MigrationReport(
    IReadOnlyList<MigrationResult> Applied, IReadOnlyList<MigrationResult> RolledBack, TimeSpan Duration);
