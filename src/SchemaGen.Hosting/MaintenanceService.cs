using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using SchemaGen.Maintenance;

namespace SchemaGen.Hosting;

/// <summary>Runs maintenance now and then. A run that fails is logged, and the next one goes on.</summary>
internal sealed class MaintenanceService(SchemaGenHost host, ILogger<MaintenanceService> logger) : BackgroundService
{
    private static readonly TimeSpan LongestStart = TimeSpan.FromMinutes(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (host.Options.MaintenanceInterval is not { } interval)
            return;

        var clock = host.Options.Migrator.TimeProvider;
        var pause = interval < LongestStart ? interval : LongestStart;
        try
        {
            while (true)
            {
                await Task.Delay(pause, clock, stoppingToken).ConfigureAwait(false);
                await RunAsync(interval, stoppingToken).ConfigureAwait(false);
                pause = interval;
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The host stops.
        }
    }

    private async Task RunAsync(TimeSpan interval, CancellationToken ct)
    {
        using var activity = SchemaGenTelemetry.Start("schemagen.maintenance", host.Dialect);
        try
        {
            var connection = host.Connect();
            await using (connection.ConfigureAwait(false))
            {
                var report = await new MaintenanceRunner(connection, host.Dialect, host.Catalog, host.Options.Migrator.TimeProvider)
                    .RunAsync(cancellationToken: ct).ConfigureAwait(false);
                if (report.IsBusy)
                    Log.MaintenanceBusy(logger, interval);

                foreach (var step in report.Steps)
                {
                    SchemaGenTelemetry.Tell(activity, host.Dialect, step);
                    Log.Maintained(logger, step.ObjectName, step.Kind, step.Rows, step.Duration.TotalMilliseconds);
                }
            }
        }
        catch (Exception error) when (!ct.IsCancellationRequested)
        {
            SchemaGenTelemetry.Fail(activity, host.Dialect, error);
            Log.MaintenanceFailed(logger, error, interval);
        }
    }
}
