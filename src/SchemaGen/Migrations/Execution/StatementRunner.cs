using System.Data.Common;
using SchemaGen.Migrations.Execution.Probes;

namespace SchemaGen.Migrations.Execution;

/// <summary>Runs statements, each in the transaction that it belongs to.</summary>
internal sealed class StatementRunner(MigrationSession session, HistoryTable history, MigratorOptions options)
{
    public LockRetry Retry { get; } = new(session, options);

    public StatementProbe Probe { get; } = new(session);

    /// <summary>True where one transaction can hold all of a migration and its row in the history.</summary>
    public bool FitsOneTransaction(IReadOnlyList<MigrationStatement> statements)
    {
        if (!session.Dialect.HasTransactionalDdl)
            return false;

        foreach (var statement in statements)
            if (!statement.IsTransactional)
                return false;

        return true;
    }

    /// <summary>Runs a piece of work in a transaction where the database can take it back, else just so.</summary>
    public async Task InTransactionAsync(bool transactional, Func<Task> work, CancellationToken ct)
    {
        if (!transactional || !session.Dialect.HasTransactionalDdl)
        {
            await work().ConfigureAwait(false);
            return;
        }

        await WithTransactionAsync(work, ct).ConfigureAwait(false);
    }

    private async Task WithTransactionAsync(Func<Task> work, CancellationToken ct)
    {
        await session.Dialect.BeginAsync(session, ct).ConfigureAwait(false);
        try
        {
            await work().ConfigureAwait(false);
            await session.Dialect.CommitAsync(session).ConfigureAwait(false);
        }
        catch
        {
            await session.Dialect.RollbackAsync(session).ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>Runs an Up statement and notes that it stands, in one transaction where that is possible.</summary>
    public async Task RunUpAsync(
        SchemaMigration migration, MigrationStatement statement, int ordinal, string? chain, CancellationToken ct)
    {
        if (IsInTransaction(statement))
        {
            await Retry.RunAsync(
                () => WithTransactionAsync(
                    async () =>
                    {
                        await session.ExecuteAsync(statement.Text, ct).ConfigureAwait(false);
                        await history.MarkAsync(migration.Id, ordinal + 1, chain).ConfigureAwait(false);
                    },
                    ct),
                () => Task.CompletedTask,
                ct).ConfigureAwait(false);
            return;
        }

        // The note is not tried again together with the statement, which stands by then.
        await ExecuteAsync(migration, statement, ct).ConfigureAwait(false);
        await history.MarkAsync(migration.Id, ordinal + 1, chain).ConfigureAwait(false);
    }

    // Where definitions commit by themselves, rows still wait for their commit.
    private bool IsInTransaction(MigrationStatement statement) => session.Dialect.HasTransactionalDdl
        ? statement.IsTransactional
        : Probe.Subject(statement).Action == SubjectAction.Write;

    // Before another attempt an index that was made beside the work on its table has to go.
    private Task ExecuteAsync(SchemaMigration migration, MigrationStatement statement, CancellationToken ct) =>
        Retry.RunAsync(
            () => session.ExecuteAsync(statement.Text, ct),
            () => statement.Kind == MigrationStatementKind.CreateIndex
                ? Probe.HasRunAsync(migration, statement, ct)
                : Task.CompletedTask,
            ct);

    /// <summary>
    /// Runs a Down statement. Where it shares a transaction with its note, that says that what it reverses is gone; else it says before that
    /// this is in doubt, since a run may die in between. Where the statement fails, the note is as it was.
    /// </summary>
    /// <returns>The mark that holds now.</returns>
    public async Task<int> RunDownAsync(SchemaMigration migration, MigrationStatement statement, int mark, CancellationToken ct)
    {
        var isInTransaction = IsInTransaction(statement);
        var noted = statement.Undoes is not { } ordinal ? mark : isInTransaction ? ~ordinal : ordinal;
        async Task RunAsync()
        {
            await history.MarkAsync(migration.Id, noted, null).ConfigureAwait(false);
            await session.ExecuteAsync(statement.Text, ct).ConfigureAwait(false);
        }

        try
        {
            await Retry.RunAsync(
                () => isInTransaction ? WithTransactionAsync(RunAsync, ct) : RunAsync(), () => Task.CompletedTask, ct).ConfigureAwait(false);
        }
        catch
        {
            await RestoreAsync(migration, mark).ConfigureAwait(false);
            throw;
        }

        return ~statement.Undoes ?? mark;
    }

    private async Task RestoreAsync(SchemaMigration migration, int mark)
    {
        try
        {
            await history.MarkAsync(migration.Id, mark, null).ConfigureAwait(false);
        }
        catch (Exception error) when (error is DbException or InvalidOperationException)
        {
            // The connection is gone: whether the statement ran stays in doubt, and the note says so.
        }
    }
}
