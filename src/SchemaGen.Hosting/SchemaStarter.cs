using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using SchemaGen.Migrations;

namespace SchemaGen.Hosting;

/// <summary>Migrates or verifies before any other service of the host starts, whatever the order of registration.</summary>
internal sealed class SchemaStarter(SchemaGenHost host, ILogger<SchemaStarter> logger) : IHostedLifecycleService
{
    public Task StartingAsync(CancellationToken cancellationToken) => host.Options.AtStart switch
    {
        SchemaGenAtStart.Migrate => MigrateAsync(cancellationToken),
        SchemaGenAtStart.Verify => VerifyAsync(cancellationToken),
        _ => Task.CompletedTask,
    };

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private async Task MigrateAsync(CancellationToken ct)
    {
        using var activity = SchemaGenTelemetry.Start("schemagen.migrate", host.Dialect);
        try
        {
            var report = await host.Migrator.MigrateAsync(new Progress(logger), ct).ConfigureAwait(false);
            foreach (var migration in report.Applied)
            {
                SchemaGenTelemetry.Tell(activity, host.Dialect, migration);
                Log.Applied(logger, migration.Id, migration.Duration.TotalMilliseconds);
            }

            Log.UpToDate(logger, report.Applied.Count, report.Duration.TotalMilliseconds);
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            SchemaGenTelemetry.Fail(activity, host.Dialect, error);
            Log.Failed(logger, error);
            throw;
        }
    }

    private async Task VerifyAsync(CancellationToken ct)
    {
        using var activity = SchemaGenTelemetry.Start("schemagen.verify", host.Dialect);
        try
        {
            var state = await SchemaState.ReadAsync(host.Migrator, ct).ConfigureAwait(false);
            if (state.Fault is { } fault)
                throw new MigrationException(fault);

            if (state.Ahead.Count > 0)
                Log.Ahead(logger, state.Ahead.Count, SchemaState.Names(state.Ahead));

            Log.Verified(logger, state.Applied);
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            SchemaGenTelemetry.Fail(activity, host.Dialect, error);
            throw;
        }
    }

    private sealed class Progress(ILogger logger) : IProgress<MigrationProgress>
    {
        public void Report(MigrationProgress value)
        {
            if (value.Statement is { } statement && logger.IsEnabled(LogLevel.Debug))
                Log.Statement(logger, value.Completed + 1, value.Total, statement.Kind.ToString(), statement.ObjectName, value.MigrationId);
        }
    }
}
