using System.Data.Common;
using System.Globalization;

namespace SchemaGen.Migrations.Execution;

/// <summary>Bounds, for the length of a run, how long each statement waits for locks of others; then the session is as it was.</summary>
internal sealed class LockLimit : IAsyncDisposable
{
    private readonly MigrationSession session;
    private readonly string? restore;

    private LockLimit(MigrationSession session, string? restore)
    {
        this.session = session;
        this.restore = restore;
    }

    public static async Task<LockLimit> SetAsync(MigrationSession session, MigratorOptions options, CancellationToken ct)
    {
        var dialect = session.Dialect;
        if (options.StatementLockTimeout is not { } limit || dialect.LimitLocks(limit) is not { } statement)
            return new LockLimit(session, null);

        // Where another connection holds the lock, this one may go through a pooler: a setting must not outlive a transaction then.
        if (options.LockConnection is not null && dialect.LimitLocksInTransaction(limit) is { } local)
        {
            session.AfterBegin = local;
            return new LockLimit(session, null);
        }

        var before = dialect.LockLimitQuery is { } query
            ? Convert.ToString(await session.ScalarAsync(query, ct).ConfigureAwait(false), CultureInfo.InvariantCulture)
            : "0";
        await session.ExecuteAsync(statement, ct).ConfigureAwait(false);
        return new LockLimit(session, dialect.RestoreLockLimit(before!));
    }

    public async ValueTask DisposeAsync()
    {
        session.AfterBegin = null;
        if (restore is null)
            return;

        try
        {
            await session.ExecuteAsync(restore, CancellationToken.None).ConfigureAwait(false);
        }
        catch (Exception error) when (error is DbException or InvalidOperationException)
        {
            // The connection is gone, and its settings with it.
        }
    }
}
