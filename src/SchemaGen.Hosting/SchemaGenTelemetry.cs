using System.Diagnostics;
using System.Diagnostics.Metrics;
using SchemaGen.Maintenance;
using SchemaGen.Migrations;

namespace SchemaGen.Hosting;

/// <summary>The names under which a host tells what it does with its schema: for <c>AddSource</c> and <c>AddMeter</c> of OpenTelemetry.</summary>
public static class SchemaGenTelemetry
{
    /// <summary>The name of the <see cref="ActivitySource"/>: <c>SchemaGen</c>.</summary>
    public const string ActivitySourceName = "SchemaGen";

    /// <summary>The name of the <see cref="Meter"/>: <c>SchemaGen</c>.</summary>
    public const string MeterName = "SchemaGen";

    private static readonly ActivitySource Activities = new(ActivitySourceName);
    private static readonly Meter Meter = new(MeterName);

    private static readonly Counter<long> Applied =
        Meter.CreateCounter<long>("schemagen.migrations.applied", "{migration}", "Migrations that were applied.");

    private static readonly Histogram<double> MigrationDuration =
        Meter.CreateHistogram<double>("schemagen.migration.duration", "s", "How long a migration took.");

    private static readonly Counter<long> Failed =
        Meter.CreateCounter<long>("schemagen.failures", "{failure}", "Runs of the migrator or of maintenance that failed.");

    private static readonly Counter<long> MaintainedRows =
        Meter.CreateCounter<long>("schemagen.maintenance.rows", "{row}", "Rows that maintenance moved or deleted.");

    private static readonly Histogram<double> MaintenanceDuration =
        Meter.CreateHistogram<double>("schemagen.maintenance.duration", "s", "How long a step of maintenance took.");

    internal static Activity? Start(string name, Dialect dialect)
    {
        var activity = Activities.StartActivity(name);
        activity?.SetTag("db.system.name", System(dialect));
        return activity;
    }

    internal static void Tell(Activity? activity, Dialect dialect, MigrationResult migration)
    {
        var system = new KeyValuePair<string, object?>("db.system.name", System(dialect));
        Applied.Add(1, system);
        MigrationDuration.Record(migration.Duration.TotalSeconds, system);
        activity?.AddEvent(new ActivityEvent(
            "migration applied",
            tags: new ActivityTagsCollection { ["schemagen.migration.id"] = migration.Id, ["schemagen.migration.seconds"] = migration.Duration.TotalSeconds }));
    }

    internal static void Tell(Activity? activity, Dialect dialect, MaintenanceResult step)
    {
        var system = new KeyValuePair<string, object?>("db.system.name", System(dialect));
        var kind = new KeyValuePair<string, object?>("schemagen.maintenance.kind", step.Kind.ToString());
        MaintainedRows.Add(step.Rows ?? 0, system, kind);
        MaintenanceDuration.Record(step.Duration.TotalSeconds, system, kind);
        activity?.AddEvent(new ActivityEvent(
            "maintenance step",
            tags: new ActivityTagsCollection
            {
                ["schemagen.maintenance.table"] = step.ObjectName, ["schemagen.maintenance.kind"] = step.Kind.ToString(), ["schemagen.maintenance.rows"] = step.Rows,
            }));
    }

    internal static void Fail(Activity? activity, Dialect dialect, Exception error)
    {
        Failed.Add(1, new KeyValuePair<string, object?>("db.system.name", System(dialect)));
        activity?.SetStatus(ActivityStatusCode.Error, error.Message);
    }

    // As the semantic conventions of OpenTelemetry name them.
    private static string System(Dialect dialect) => dialect switch
    {
        Dialect.PostgreSql => "postgresql",
        Dialect.MySql => "mysql",
        Dialect.MariaDb => "mariadb",
        Dialect.Sqlite => "sqlite",
        Dialect.SqlServer => "microsoft.sql_server",
        _ => "oracle.db",
    };
}
