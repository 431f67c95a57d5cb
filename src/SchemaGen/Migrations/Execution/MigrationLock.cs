using System.Data.Common;
using System.Globalization;
using SchemaGen.Migrations.Dialects;

namespace SchemaGen.Migrations.Execution;

/// <summary>The database's own lock, which ends with the session at the latest: a migrator that dies locks nobody out.</summary>
internal sealed class MigrationLock : IAsyncDisposable
{
    private readonly MigrationSession work;
    private readonly MigrationSession holder;
    private readonly MigratorOptions options;
    private LockName? name;

    private MigrationLock(MigrationSession work, MigrationSession holder, MigratorOptions options)
    {
        this.work = work;
        this.holder = holder;
        this.options = options;
    }

    public static async Task<MigrationLock> TakeAsync(MigrationSession session, MigratorOptions options, CancellationToken ct)
    {
        var holder = session.Dialect.HasSessionLock && options.LockConnection is { } connect
            ? await MigrationSession.OpenAsync(connect(), true, session.Dialect, options, ct).ConfigureAwait(false)
            : session;
        var taken = new MigrationLock(session, holder, options);
        try
        {
            await taken.RefuseSharedSessionsAsync(ct).ConfigureAwait(false);
            await taken.TakeAsync(ct).ConfigureAwait(false);
            return taken;
        }
        catch
        {
            await taken.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>Makes sure that the lock is still there where it does not end with the session that works.</summary>
    /// <exception cref="MigrationException">It is lost.</exception>
    public async Task CheckAsync(CancellationToken ct)
    {
        if (holder == work)
            return;

        try
        {
            await holder.ScalarAsync(holder.Dialect.Ping, ct).ConfigureAwait(false);
        }
        catch (Exception error) when (error is DbException or InvalidOperationException && !ct.IsCancellationRequested)
        {
            throw new MigrationException(
                $"The connection that held the lock for '{options.HistoryTable}' broke off ({Failure.Reason(error)}), so that another "
                + "migrator may start; what is applied stays so. Migrate again to continue.",
                error);
        }
    }

    public async ValueTask DisposeAsync()
    {
        try
        {
            if (name is not null)
                await holder.Dialect.UnlockAsync(holder, name).ConfigureAwait(false);
        }
        catch (Exception error) when (error is DbException or InvalidOperationException)
        {
            // The connection is gone, and the lock with it. What broke the connection is being reported already.
        }

        if (holder != work)
            await holder.DisposeAsync().ConfigureAwait(false);
    }

    private async Task TakeAsync(CancellationToken ct)
    {
        var dialect = holder.Dialect;
        var scope = await dialect.LockScopeAsync(work, options.HistorySchema, ct).ConfigureAwait(false);
        var wanted = new LockName(scope, options.HistoryTable);
        var wait = holder.NewWait();
        while (true)
        {
            switch (await dialect.TryLockAsync(holder, wanted, ct).ConfigureAwait(false))
            {
                case LockAttempt.Taken:
                    name = wanted;
                    return;
                case LockAttempt.SessionIsShared:
                    throw SessionIsShared();
            }

            if (!await wait.AgainAsync(ct).ConfigureAwait(false))
                throw new MigrationException(
                    $"Another migrator has held the lock for '{options.HistoryTable}' for {wait.Limit}"
                    + $"{await HolderAsync(wanted, ct).ConfigureAwait(false)}; wait until it has ended, raise "
                    + $"MigratorOptions.LockTimeout, or end its session: {dialect.FindLockHolder}.");
        }
    }

    private async Task<string> HolderAsync(LockName wanted, CancellationToken ct)
    {
        try
        {
            return holder.Dialect.LockHolderQuery is { } query
                && await holder.ScalarAsync(query, ct, ("name", holder.Dialect.LockParameter(wanted))).ConfigureAwait(false) is string known
                    ? $": {known}"
                    : "";
        }
        catch (DbException) when (!ct.IsCancellationRequested)
        {
            return "";
        }
    }

    /// <summary>
    /// A pooler that gives a server session to one client after the other shows by two connections that are one session. Where there
    /// is only one connection, it shows when the lock is asked for, or not at all.
    /// </summary>
    private async Task RefuseSharedSessionsAsync(CancellationToken ct)
    {
        if (work.Dialect.SessionIdQuery is not { } query)
            return;

        if (holder != work)
        {
            if (await IsOneSessionAsync(holder, work, query, ct).ConfigureAwait(false))
                throw SessionIsShared();
        }
        else if (await work.TryOpenAnotherAsync(ct).ConfigureAwait(false) is { } other)
        {
            await using (other.ConfigureAwait(false))
                if (await IsOneSessionAsync(work, other, query, ct).ConfigureAwait(false))
                    throw SessionIsShared();
        }
    }

    private static async Task<bool> IsOneSessionAsync(MigrationSession one, MigrationSession other, string query, CancellationToken ct) =>
        await IdAsync(one, query, ct).ConfigureAwait(false) == await IdAsync(other, query, ct).ConfigureAwait(false);

    private static async Task<long> IdAsync(MigrationSession session, string query, CancellationToken ct) =>
        Convert.ToInt64(await session.ScalarAsync(query, ct).ConfigureAwait(false), CultureInfo.InvariantCulture);

    private MigrationException SessionIsShared() => new(
        $"Two clients share one session of the {work.Dialect.Name} server, so that the migrator's lock would protect nothing: there is a "
        + "pooler between that changes sessions at each transaction (PgBouncer with pool_mode = transaction), or a migrator is at work on "
        + "this connection already; nothing ran. Give the migrator a direct connection, or name one in MigratorOptions.LockConnection.");
}
