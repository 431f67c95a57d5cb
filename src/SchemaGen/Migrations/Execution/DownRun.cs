using System.Data.Common;

namespace SchemaGen.Migrations.Execution;

/// <summary>Takes applied migrations back, the last one first.</summary>
internal sealed class DownRun(
    MigrationSession session, HistoryTable history, MigrationLock taken, MigratorOptions options, Dialect dialect, ProgressCounter progress)
{
    private readonly StatementRunner runner = new(session, history, options);

    public async Task<List<MigrationResult>> RunAsync(DownPlan plan, CancellationToken ct)
    {
        foreach (var (_, _, statements) in plan.Steps)
            progress.Expect(statements.Count);

        var rolledBack = new List<MigrationResult>();
        foreach (var (migration, row, statements) in plan.Steps)
        {
            ct.ThrowIfCancellationRequested();
            await taken.CheckAsync(ct).ConfigureAwait(false);
            var start = session.Clock.GetTimestamp();
            var isOurs = true;
            if (row.IsApplied && runner.FitsOneTransaction(statements))
                isOurs = await RevertWithRetriesAsync(migration, statements, ct).ConfigureAwait(false);
            else
                await RevertByStepsAsync(migration, row, statements, ct).ConfigureAwait(false);

            if (isOurs)
                rolledBack.Add(new MigrationResult(migration.Id, migration.Name, session.Clock.GetElapsedTime(start)));

            progress.Finished(migration);
        }

        return rolledBack;
    }

    private Task<bool> RevertWithRetriesAsync(SchemaMigration migration, List<MigrationStatement> down, CancellationToken ct)
    {
        var before = progress.Completed;
        return runner.Retry.RunAsync(
            () => RevertWholeAsync(migration, down, ct),
            () =>
            {
                progress.ReturnTo(before);
                return Task.CompletedTask;
            },
            ct);
    }

    private async Task<bool> RevertWholeAsync(SchemaMigration migration, List<MigrationStatement> down, CancellationToken ct)
    {
        var isOurs = true;
        await runner.InTransactionAsync(
            true,
            async () =>
            {
                if (!session.Dialect.HasSessionLock && !await history.IsAppliedAsync(migration.Id, ct).ConfigureAwait(false))
                {
                    isOurs = false;
                    progress.Done(down.Count);
                    return;
                }

                for (var i = 0; i < down.Count; i++)
                    await RunAsync(
                        migration,
                        down,
                        i,
                        () => session.ExecuteAsync(down[i].Text, ct),
                        "It stands as before; correct the cause and roll back again.",
                        ct).ConfigureAwait(false);

                await history.DeleteAsync(migration.Id).ConfigureAwait(false);
            },
            ct).ConfigureAwait(false);
        return isOurs;
    }

    // Each step notes what stands, so that rolling back can be continued and migrating can build up again from there.
    private async Task RevertByStepsAsync(SchemaMigration migration, HistoryRow row, List<MigrationStatement> down, CancellationToken ct)
    {
        if (!row.IsApplied)
            new StatementChain(migration.Up(dialect)).Check(migration, row);

        var mark = row.IsApplied ? ~row.Statements : row.Mark;
        for (var i = 0; i < down.Count; i++)
            await RunAsync(
                migration,
                down,
                i,
                async () => mark = await RunStepAsync(migration, row, down[i], mark, ct),
                "The statements before it took effect; roll back again to continue, or migrate to build up again.",
                ct).ConfigureAwait(false);

        await history.DeleteAsync(migration.Id).ConfigureAwait(false);
    }

    private async Task<int> RunStepAsync(
        SchemaMigration migration, HistoryRow row, MigrationStatement down, int mark, CancellationToken ct)
    {
        // The run that died had taken it back already, or had not come to it.
        var isInDoubt = row.IsInDoubt && down.Undoes == row.Statements;
        var hasRun = isInDoubt ? await runner.Probe.HasRunAsync(migration, down, ct).ConfigureAwait(false) : false;
        if (hasRun == true)
            return ~row.Statements;

        try
        {
            return await runner.RunDownAsync(migration, down, mark, ct).ConfigureAwait(false);
        }
        catch (DbException error) when (isInDoubt && hasRun is null && session.Dialect.IsDoneAlready(error))
        {
            return ~row.Statements;
        }
    }

    private async Task RunAsync(
        SchemaMigration migration, List<MigrationStatement> down, int ordinal, Func<Task> run, string aftermath, CancellationToken ct)
    {
        progress.Starting(migration, down[ordinal]);
        ct.ThrowIfCancellationRequested();
        try
        {
            await run().ConfigureAwait(false);
        }
        catch (Exception error) when (Failure.IsExplained(error, ct))
        {
            throw Failure.At(session.Dialect, migration, "roll back", down[ordinal], ordinal, down.Count, error, aftermath);
        }

        progress.Done();
    }
}
