using SchemaGen.Maintenance;
using SchemaGen.Migrations;

namespace SchemaGen.Hosting;

/// <summary>How a host treats its schema.</summary>
public sealed class SchemaGenOptions
{
    /// <summary>What happens at start. Default: <see cref="SchemaGenAtStart.Migrate"/>.</summary>
    public SchemaGenAtStart AtStart { get; set; } = SchemaGenAtStart.Migrate;

    /// <summary>How the migrator works.</summary>
    public MigratorOptions Migrator { get; } = new();

    /// <summary>
    /// How long after one run of maintenance (<see cref="MaintenanceRunner"/>) the next begins; the first begins so long after the start,
    /// but within a minute. Default: null, none runs.
    /// </summary>
    public TimeSpan? MaintenanceInterval { get; set; }
}
