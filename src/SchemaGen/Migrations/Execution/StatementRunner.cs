namespace SchemaGen.Migrations.Execution;

/// <summary>Runs statements, each in the transaction that it belongs to.</summary>
internal sealed class StatementRunner(MigrationSession session, HistoryTable history)
{
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

    /// <summary>Runs a statement and notes how many of the migration's Up statements stand after it, together where that is possible.</summary>
    public Task RunAndMarkAsync(SchemaMigration migration, MigrationStatement statement, int stand, CancellationToken ct) =>
        InTransactionAsync(
            statement.IsTransactional,
            async () =>
            {
                await session.ExecuteAsync(statement.Text, ct).ConfigureAwait(false);
                await history.MarkAsync(migration.Id, stand).ConfigureAwait(false);
            },
            ct);
}
