using System.Data;
using System.Data.Common;
using System.Globalization;
using SchemaGen.Migrations;
using SchemaGen.Migrations.Dialects;
using SchemaGen.Migrations.Execution;

namespace SchemaGen.Maintenance;

/// <summary>
/// Keeps the tables of a catalog as they were declared to be: makes the coming partitions of those that are partitioned by a length of time, moves
/// rows to their archive, and drops partitions and deletes rows that are older than their retention policy says. It is run now and then, such as
/// once a day, as a user that may change these tables. Of several instances at once one works and the others wait for it; a run that ended in the
/// middle is continued by the next one, since the rows and partitions themselves say what is left to do.
/// </summary>
public sealed class MaintenanceRunner
{
    private readonly DbConnection connection;
    private readonly Dialect dialect;
    private readonly ISchemaCatalog catalog;
    private readonly TimeProvider timeProvider;

    /// <summary>Creates a runner.</summary>
    /// <param name="connection">Open or closed; it is left as it was found, and no transaction may be under way on it.</param>
    /// <param name="dialect">The database behind it.</param>
    /// <param name="catalog">The tables, as generated code gives them.</param>
    /// <param name="timeProvider">Says what time it is; null for the system's clock.</param>
    public MaintenanceRunner(DbConnection connection, Dialect dialect, ISchemaCatalog catalog, TimeProvider? timeProvider = null)
    {
        ArgumentNullException.ThrowIfNull(connection);
        ArgumentNullException.ThrowIfNull(catalog);
        this.connection = connection;
        this.dialect = dialect;
        this.catalog = catalog;
        this.timeProvider = timeProvider ?? TimeProvider.System;
    }

    /// <summary>
    /// How long to wait for another instance that is at work; after that the run ends without having done anything, and its report says so.
    /// SQLite, which has no such locks, waits as long as its driver does, batch by batch. Default: 60 seconds.
    /// </summary>
    public TimeSpan LockTimeout { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>
    /// Does what there is to do by now, table by table: partitions first, then rows to move, then rows to delete, in batches that are a transaction
    /// each.
    /// </summary>
    /// <param name="progress">Is told of each step when it is done, in order, before the next one starts.</param>
    /// <param name="cancellationToken">Ends the run between two batches; what was done before stands.</param>
    /// <exception cref="MaintenanceException">The database refused a statement.</exception>
    /// <exception cref="NotSupportedException">The catalog was not written for the dialect.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public async Task<MaintenanceReport> RunAsync(IProgress<MaintenanceResult>? progress = null, CancellationToken cancellationToken = default)
    {
        var steps = Steps();
        if (steps.Count == 0)
            return new MaintenanceReport([]);

        var wasOpen = connection.State == ConnectionState.Open;
        if (!wasOpen) await connection.OpenAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            return await RunLockedAsync(steps, progress, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            if (!wasOpen) await connection.CloseAsync().ConfigureAwait(false);
        }
    }

    // What refers to a table comes after it in the catalog, and its rows go first.
    private List<MaintenanceStatement[]> Steps()
    {
        var steps = new List<MaintenanceStatement[]>();
        for (var i = catalog.Migrations.Count - 1; i >= 0; i--)
            foreach (var step in catalog.Migrations[i].Maintenance(dialect).GroupBy(statement => statement.Step))
                steps.Add([.. step]);

        return steps;
    }

    private async Task<MaintenanceReport> RunLockedAsync(
        List<MaintenanceStatement[]> steps, IProgress<MaintenanceResult>? progress, CancellationToken ct)
    {
        var database = MigrationDialect.For(dialect);
        var session = await MigrationSession.OpenAsync(
            connection, false, database, new MigratorOptions { LockTimeout = LockTimeout, TimeProvider = timeProvider }, ct).ConfigureAwait(false);
        var name = await TryLockAsync(session, ct).ConfigureAwait(false);
        if (name is null)
            return new MaintenanceReport([], IsBusy: true);

        try
        {
            // By then another instance may have done it all.
            var now = timeProvider.GetUtcNow();
            var results = new List<MaintenanceResult>();
            foreach (var step in steps)
            {
                var result = await RunAsync(step, now, ct).ConfigureAwait(false);
                results.Add(result);
                progress?.Report(result);
            }

            return new MaintenanceReport(results);
        }
        finally
        {
            await UnlockAsync(session, name).ConfigureAwait(false);
        }
    }

    // The migrator's own kind of lock, under another name; null where another instance has it.
    private static async Task<LockName?> TryLockAsync(MigrationSession session, CancellationToken ct)
    {
        var name = new LockName(await session.Dialect.LockScopeAsync(session, null, ct).ConfigureAwait(false), "maintenance");
        var wait = session.NewWait();
        do
        {
            if (await session.Dialect.TryLockAsync(session, name, ct).ConfigureAwait(false) == LockAttempt.Taken)
                return name;
        }
        while (await wait.AgainAsync(ct).ConfigureAwait(false));

        return null;
    }

    private static async Task UnlockAsync(MigrationSession session, LockName name)
    {
        try
        {
            await session.Dialect.UnlockAsync(session, name).ConfigureAwait(false);
        }
        catch (Exception error) when (error is DbException or InvalidOperationException)
        {
            // The connection is gone, and the lock with it.
        }
    }

    private async Task<MaintenanceResult> RunAsync(MaintenanceStatement[] step, DateTimeOffset now, CancellationToken ct)
    {
        var start = timeProvider.GetTimestamp();
        var first = step[0];
        var texts = step.Select(statement => MaintenanceText.Of(statement, now)).ToArray();
        long rows = 0;
        bool? areCounted = null;
        try
        {
            if (first.Kind is MaintenanceKind.CreatePartitions or MaintenanceKind.MovePartitions or MaintenanceKind.DropPartitions)
            {
                foreach (var text in texts) await ExecuteAsync(text, null, ct).ConfigureAwait(false);
            }
            else
            {
                for (var changed = 1; changed > 0; rows += Math.Max(changed, 0))
                {
                    ct.ThrowIfCancellationRequested();
                    changed = await RunBatchAsync(texts, ct).ConfigureAwait(false);
                    areCounted = changed >= 0;
                }
            }
        }
        catch (DbException error)
        {
            throw new MaintenanceException(
                string.Create(CultureInfo.InvariantCulture, $"The maintenance of '{first.ObjectName}' ended at {first.Kind}, and what was done before stands: {error.Message}"), error);
        }

        return new MaintenanceResult(first.Kind, first.ObjectName, areCounted == true ? rows : null, timeProvider.GetElapsedTime(start));
    }

    // How many rows the last statement changed; less than zero where the database does not say.
    private async Task<int> RunBatchAsync(string[] texts, CancellationToken ct)
    {
        var transaction = await connection.BeginTransactionAsync(ct).ConfigureAwait(false);
        await using (transaction.ConfigureAwait(false))
        {
            var changed = 0;
            foreach (var text in texts) changed = await ExecuteAsync(text, transaction, ct).ConfigureAwait(false);
            await transaction.CommitAsync(ct).ConfigureAwait(false);
            return changed;
        }
    }

    private async Task<int> ExecuteAsync(string text, DbTransaction? transaction, CancellationToken ct)
    {
        var command = connection.CreateCommand();
        await using (command.ConfigureAwait(false))
        {
            command.CommandText = text;
            command.Transaction = transaction;
            return await command.ExecuteNonQueryAsync(ct).ConfigureAwait(false);
        }
    }
}
