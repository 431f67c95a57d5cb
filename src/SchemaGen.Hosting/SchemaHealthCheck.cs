using System.Data.Common;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using SchemaGen.Migrations;

namespace SchemaGen.Hosting;

/// <summary>Behind or changed is unhealthy, ahead is degraded: a newer build has migrated already, and this one may be on its way out.</summary>
internal sealed class SchemaHealthCheck(SchemaGenHost host) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            var state = await SchemaState.ReadAsync(host.Migrator, cancellationToken).ConfigureAwait(false);
            var data = new Dictionary<string, object>
            {
                ["applied"] = state.Applied, ["behind"] = state.Behind.Count, ["changed"] = state.Changed.Count, ["ahead"] = state.Ahead.Count,
            };
            return state.Fault is { } fault ? new HealthCheckResult(context.Registration.FailureStatus, fault, data: data)
                : state.Ahead.Count > 0 ? HealthCheckResult.Degraded($"The database is ahead: this build does not know {SchemaState.Names(state.Ahead)}.", data: data)
                : HealthCheckResult.Healthy($"{state.Applied} migrations are applied.", data);
        }
        catch (Exception error) when (error is MigrationException or DbException)
        {
            return new HealthCheckResult(context.Registration.FailureStatus, error.Message, error);
        }
    }
}
