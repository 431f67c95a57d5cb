using System.Data.Common;
using SchemaGen.Migrations.Execution.Probes;

namespace SchemaGen.Migrations.Execution;

/// <summary>Runs statements, each in the transaction that it belongs to.</summary>
internal sealed class StatementRunner(MigrationSession session, HistoryTable history)
{
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
        SchemaMigration migration, MigrationStatement statement, int ordinal, StatementChain chain, CancellationToken ct)
    {
        async Task RunAsync()
        {
            await session.ExecuteAsync(statement.Text, ct).ConfigureAwait(false);
            await history.MarkAsync(migration.Id, ordinal + 1, chain).ConfigureAwait(false);
        }

        // Where definitions commit by themselves, rows still wait for their commit.
        if (!session.Dialect.HasTransactionalDdl && Probe.Subject(statement).Action == SubjectAction.Write)
            await WithTransactionAsync(RunAsync, ct).ConfigureAwait(false);
        else
            await InTransactionAsync(statement.IsTransactional, RunAsync, ct).ConfigureAwait(false);
    }

    /// <summary>
    /// Notes that what a Down statement reverses is in doubt, and runs it; in this order, since a run may die in between. Where the
    /// statement fails, the note is as it was.
    /// </summary>
    /// <returns>The mark that holds now.</returns>
    public async Task<int> RunDownAsync(
        SchemaMigration migration, MigrationStatement statement, int mark, StatementChain chain, CancellationToken ct)
    {
        try
        {
            await InTransactionAsync(
                statement.IsTransactional,
                async () =>
                {
                    await history.MarkAsync(migration.Id, statement.Undoes ?? mark, chain).ConfigureAwait(false);
                    await session.ExecuteAsync(statement.Text, ct).ConfigureAwait(false);
                },
                ct).ConfigureAwait(false);
        }
        catch
        {
            await RestoreAsync(migration, mark, chain).ConfigureAwait(false);
            throw;
        }

        return ~statement.Undoes ?? mark;
    }

    private async Task RestoreAsync(SchemaMigration migration, int mark, StatementChain chain)
    {
        try
        {
            await history.MarkAsync(migration.Id, mark, chain).ConfigureAwait(false);
        }
        catch (Exception error) when (error is DbException or InvalidOperationException)
        {
            // The connection is gone: whether the statement ran stays in doubt, and the note says so.
        }
    }
}
