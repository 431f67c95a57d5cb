using System.Data.Common;
using SchemaGen.Migrations.Dialects;

namespace SchemaGen.Migrations.Execution;

/// <summary>The database's own lock, which ends with the session at the latest: a migrator that dies locks nobody out.</summary>
internal sealed class MigrationLock : IAsyncDisposable
{
    private readonly MigrationSession session;
    private readonly LockName name;

    private MigrationLock(MigrationSession session, LockName name)
    {
        this.session = session;
        this.name = name;
    }

    public static async Task<MigrationLock> TakeAsync(MigrationSession session, MigratorOptions options, CancellationToken ct)
    {
        var dialect = session.Dialect;
        var scope = await dialect.LockScopeAsync(session, options.HistorySchema, ct).ConfigureAwait(false);
        var name = new LockName(scope, options.HistoryTable);
        var wait = session.NewWait();
        while (!await dialect.TryLockAsync(session, name, ct).ConfigureAwait(false))
            if (!await wait.AgainAsync(ct).ConfigureAwait(false))
                throw new MigrationException(
                    $"Another migrator has held the lock for '{options.HistoryTable}' for {wait.Limit}; "
                    + $"wait until it has ended, raise MigratorOptions.LockTimeout, or end its session: {dialect.FindLockHolder}.");

        return new MigrationLock(session, name);
    }

    public async ValueTask DisposeAsync()
    {
        try
        {
            await session.Dialect.UnlockAsync(session, name).ConfigureAwait(false);
        }
        catch (Exception error) when (error is DbException or InvalidOperationException)
        {
            // The connection is gone, and the lock with it. What broke the connection is being reported already.
        }
    }
}
