using System.Data.Common;
using SchemaGen.Migrations.Dialects;
using SchemaGen.Migrations.Execution;

namespace SchemaGen.Migrations;

/// <summary>
/// Applies the migrations of a catalog to a database, one migrator at a time. Every failure is a <see cref="MigrationException"/> whose
/// message says what happened and what to do; a second run continues where the first one ended.
/// </summary>
public sealed class Migrator
{
    private readonly Func<DbConnection> connect;
    private readonly bool ownsConnection;
    private readonly Dialect dialect;
    private readonly ISchemaCatalog catalog;
    private readonly MigratorOptions options;

    /// <summary>Creates a migrator that works on a connection of the caller's.</summary>
    /// <param name="connection">Open or closed; it is left as it was found, and no transaction may be under way on it.</param>
    /// <param name="dialect">The database behind it.</param>
    /// <param name="catalog">The migrations.</param>
    /// <param name="options">How to work; null for the defaults.</param>
    public Migrator(DbConnection connection, Dialect dialect, ISchemaCatalog catalog, MigratorOptions? options = null)
        : this(() => connection, false, dialect, catalog, options) => ArgumentNullException.ThrowIfNull(connection);

    /// <summary>Creates a migrator that takes a connection from a data source for each call.</summary>
    /// <param name="dataSource">Where connections come from; it is not disposed.</param>
    /// <param name="dialect">The database behind it.</param>
    /// <param name="catalog">The migrations.</param>
    /// <param name="options">How to work; null for the defaults.</param>
    public Migrator(DbDataSource dataSource, Dialect dialect, ISchemaCatalog catalog, MigratorOptions? options = null)
        : this(() => dataSource.CreateConnection(), true, dialect, catalog, options) => ArgumentNullException.ThrowIfNull(dataSource);

    /// <summary>Creates a migrator that makes a connection for each call and disposes it afterwards.</summary>
    /// <param name="connect">Makes a connection, open or closed.</param>
    /// <param name="dialect">The database behind it.</param>
    /// <param name="catalog">The migrations.</param>
    /// <param name="options">How to work; null for the defaults.</param>
    public Migrator(Func<DbConnection> connect, Dialect dialect, ISchemaCatalog catalog, MigratorOptions? options = null)
        : this(connect, true, dialect, catalog, options) => ArgumentNullException.ThrowIfNull(connect);

    private Migrator(Func<DbConnection> connect, bool ownsConnection, Dialect dialect, ISchemaCatalog catalog, MigratorOptions? options)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        this.connect = connect;
        this.ownsConnection = ownsConnection;
        this.dialect = dialect;
        this.catalog = catalog;
        this.options = options ?? new MigratorOptions();
    }

    /// <summary>Applies all migrations that were not applied yet.</summary>
    /// <param name="progress">Is told of every statement and every migration, in order, before the next one starts.</param>
    /// <param name="cancellationToken">Ends the run between two statements, and any wait; the migration at work is taken back.</param>
    /// <exception cref="MigrationException">It could not be done.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public async Task<MigrationReport> MigrateAsync(
        IProgress<MigrationProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        var start = options.TimeProvider.GetTimestamp();
        var session = await OpenAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            var history = new HistoryTable(session, options);
            var rows = await history.ReadAsync(cancellationToken).ConfigureAwait(false);
            if (MigrationPlan.Pending(catalog, rows).Count == 0)
                return new MigrationReport([], [], options.TimeProvider.GetElapsedTime(start));

            var applied = await new LockedCalls(session, history, dialect, catalog, options)
                .MigrateAsync(progress, cancellationToken).ConfigureAwait(false);
            return new MigrationReport(applied, [], options.TimeProvider.GetElapsedTime(start));
        }
        catch (Exception error) when (error is not (MigrationException or OperationCanceledException))
        {
            throw Explain(error, cancellationToken);
        }
        finally
        {
            await session.DisposeAsync().ConfigureAwait(false);
        }
    }

    /// <summary>Says of every migration of the catalog, and of every one in the history table, where it stands. Changes nothing.</summary>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The catalog's migrations in order, then those that only the history table knows.</returns>
    /// <exception cref="MigrationException">It could not be done.</exception>
    public Task<IReadOnlyList<MigrationStatus>> GetStatusAsync(CancellationToken cancellationToken = default) =>
        CallAsync(
            async (session, history) =>
            {
                var rows = await history.ReadAsync(cancellationToken).ConfigureAwait(false);
                return StatusList.Of(catalog, rows, session.Dialect);
            },
            cancellationToken);

    /// <summary>
    /// Takes back the migrations that were applied last. What cannot be undone, rows of a table that is dropped among it, is refused
    /// before anything runs unless <see cref="MigratorOptions.AllowDataLoss"/> names the migration.
    /// </summary>
    /// <param name="steps">How many; those that are not there are not missed.</param>
    /// <param name="progress">Is told of every statement and every migration, in order, before the next one starts.</param>
    /// <param name="cancellationToken">Ends the run between two statements, and any wait.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    /// <exception cref="MigrationException">
    /// It could not be done; one of them may be unknown to the catalog or changed, or lose data.
    /// </exception>
    public Task<MigrationReport> RollbackAsync(
        int steps = 1, IProgress<MigrationProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(steps);
        return RollbackAsync(Last(steps), progress, cancellationToken);
    }

    /// <summary>
    /// Takes back the migrations that were applied after one, which stays. What cannot be undone is refused as with a number of steps.
    /// </summary>
    /// <param name="to">The id of the migration that is to be the last one applied.</param>
    /// <param name="progress">Is told of every statement and every migration, in order, before the next one starts.</param>
    /// <param name="cancellationToken">Ends the run between two statements, and any wait.</param>
    /// <exception cref="MigrationException">
    /// It could not be done; the one to stay may not be applied, one of the others be unknown to the catalog or changed, or lose data.
    /// </exception>
    public Task<MigrationReport> RollbackAsync(
        string to, IProgress<MigrationProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(to);
        return RollbackAsync(After(to), progress, cancellationToken);
    }

    /// <summary>
    /// What <see cref="RollbackAsync(int, IProgress{MigrationProgress}, CancellationToken)"/> would run, as a script for the dialect's own
    /// client, with a remark on what cannot be undone. It changes nothing, and is not for running: it writes no history.
    /// </summary>
    /// <param name="steps">How many migrations; those that are not there are not missed.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    /// <exception cref="MigrationException">It could not be done; one of them may be unknown to the catalog or changed.</exception>
    public Task<string> PreviewRollbackAsync(int steps = 1, CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(steps);
        return PreviewAsync(Last(steps), cancellationToken);
    }

    /// <summary>
    /// What <see cref="RollbackAsync(string, IProgress{MigrationProgress}, CancellationToken)"/> would run, as a script for the dialect's
    /// own client, with a remark on what cannot be undone. It changes nothing, and is not for running: it writes no history.
    /// </summary>
    /// <param name="to">The id of the migration that would be the last one applied.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="MigrationException">It could not be done; the one to stay may not be applied.</exception>
    public Task<string> PreviewRollbackAsync(string to, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(to);
        return PreviewAsync(After(to), cancellationToken);
    }

    /// <summary>
    /// Records all migrations as applied without running them: for a database that has the tables already, from a script or from
    /// another tool.
    /// </summary>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="MigrationException">It could not be done.</exception>
    public Task<MigrationReport> BaselineAsync(CancellationToken cancellationToken = default)
    {
        var start = options.TimeProvider.GetTimestamp();
        return CallAsync(
            async (session, history) =>
            {
                var applied = await new LockedCalls(session, history, dialect, catalog, options)
                    .BaselineAsync(cancellationToken).ConfigureAwait(false);
                return new MigrationReport(applied, [], options.TimeProvider.GetElapsedTime(start));
            },
            cancellationToken);
    }

    /// <summary>All migrations as one script for the dialect's own client (psql, mysql, mariadb, sqlite3, sqlcmd, SQL*Plus).</summary>
    /// <param name="idempotent">
    /// True: the script applies what the history table does not have yet, records it there under the migrator's lock, and stops at the first
    /// error; it may run again, and a migrator has nothing to do afterwards. False, the default: the statements alone, for an empty database; no
    /// history is written, see <see cref="BaselineAsync"/>.
    /// </param>
    /// <exception cref="MigrationException">
    /// The catalog was not written for the dialect, or its client has no way to run a statement on a condition.
    /// </exception>
    public string Script(bool idempotent = false)
    {
        if (idempotent)
            return CheckedDialect().NewIdempotentScript(options).Of(catalog.Migrations, dialect);

        var script = CheckedDialect().NewScript();
        foreach (var migration in catalog.Migrations)
        {
            script.AddHeading(migration.Name);
            script.Add(migration.Up(dialect));
        }

        return script.ToString();
    }

    private Func<Dictionary<string, HistoryRow>, MigrationDialect, List<(SchemaMigration, HistoryRow)>> Last(int steps) =>
        (rows, database) => LastApplied.Of(catalog, rows, database, steps);

    private Func<Dictionary<string, HistoryRow>, MigrationDialect, List<(SchemaMigration, HistoryRow)>> After(string to) =>
        (rows, database) => LastApplied.After(catalog, rows, database, to);

    private Task<MigrationReport> RollbackAsync(
        Func<Dictionary<string, HistoryRow>, MigrationDialect, List<(SchemaMigration, HistoryRow)>> choose,
        IProgress<MigrationProgress>? progress,
        CancellationToken ct)
    {
        var start = options.TimeProvider.GetTimestamp();
        return CallAsync(
            async (session, history) =>
            {
                var rolledBack = await new LockedCalls(session, history, dialect, catalog, options)
                    .RollbackAsync(rows => new DownPlan(session, dialect, choose(rows, session.Dialect)), progress, ct).ConfigureAwait(false);
                return new MigrationReport([], rolledBack, options.TimeProvider.GetElapsedTime(start));
            },
            ct);
    }

    private Task<string> PreviewAsync(
        Func<Dictionary<string, HistoryRow>, MigrationDialect, List<(SchemaMigration, HistoryRow)>> choose, CancellationToken ct) =>
        CallAsync(
            async (session, history) =>
            {
                var rows = await history.ReadAsync(ct).ConfigureAwait(false) ?? [];
                return await new DownPlan(session, dialect, choose(rows, session.Dialect)).ScriptAsync(ct).ConfigureAwait(false);
            },
            ct);

    private async Task<T> CallAsync<T>(Func<MigrationSession, HistoryTable, Task<T>> call, CancellationToken ct)
    {
        var session = await OpenAsync(ct).ConfigureAwait(false);
        try
        {
            return await call(session, new HistoryTable(session, options)).ConfigureAwait(false);
        }
        catch (Exception error) when (error is not (MigrationException or OperationCanceledException))
        {
            throw Explain(error, ct);
        }
        finally
        {
            await session.DisposeAsync().ConfigureAwait(false);
        }
    }

    private Task<MigrationSession> OpenAsync(CancellationToken ct)
    {
        var checkedDialect = CheckedDialect();
        ct.ThrowIfCancellationRequested();
        return MigrationSession.OpenAsync(connect(), ownsConnection, checkedDialect, options, ct, ownsConnection ? connect : null);
    }

    private MigrationDialect CheckedDialect()
    {
        foreach (var target in catalog.Targets)
            if (target.Dialect == dialect)
                return MigrationDialect.For(dialect);

        throw new MigrationException(
            $"The catalog was not written for '{dialect}'; name one dialect, and declare it with [assembly: "
            + "SchemaTarget(Dialect.…)] in the project that holds the classes.");
    }

    private Exception Explain(Exception error, CancellationToken ct) => error switch
    {
        DbException when ct.IsCancellationRequested => new OperationCanceledException("The migrator was cancelled.", error, ct),
        DbException => new MigrationException(
            $"The {dialect} database refused what the migrator needs: {Failure.Reason(error)}. "
            + $"{Failure.WayOut(MigrationDialect.For(dialect), error)}Migrations that were applied before stand.",
            error),
        NotSupportedException => new MigrationException(Failure.Reason(error) + ".", error),
        _ => new MigrationException($"The migrator failed: {Failure.Reason(error)}.", error),
    };
}
