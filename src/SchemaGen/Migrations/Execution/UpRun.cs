namespace SchemaGen.Migrations.Execution;

/// <summary>Applies pending migrations, one after the other.</summary>
internal sealed class UpRun(
    MigrationSession session, HistoryTable history, MigrationLock taken, MigratorOptions options, Dialect dialect, ProgressCounter progress)
{
    private readonly StatementRunner runner = new(session, history, options);

    public async Task<List<MigrationResult>> RunAsync(
        List<SchemaMigration> pending,
        List<IReadOnlyList<MigrationStatement>> statements,
        Dictionary<string, HistoryRow> rows,
        CancellationToken ct)
    {
        foreach (var up in statements)
            progress.Expect(up.Count);

        var applied = new List<MigrationResult>();
        for (var i = 0; i < pending.Count; i++)
        {
            ct.ThrowIfCancellationRequested();
            await taken.CheckAsync(ct).ConfigureAwait(false);
            var row = rows.GetValueOrDefault(pending[i].Id);
            var start = session.Clock.GetTimestamp();
            var isOurs = row is null && runner.FitsOneTransaction(statements[i])
                ? await ApplyWithRetriesAsync(pending[i], statements[i], start, ct).ConfigureAwait(false)
                : await new JournalledUp(session, history, taken, runner, dialect, progress, pending[i], statements[i], row)
                    .RunAsync(start, ct).ConfigureAwait(false);
            if (isOurs)
                applied.Add(new MigrationResult(pending[i].Id, pending[i].Name, session.Clock.GetElapsedTime(start)));

            progress.Finished(pending[i]);
        }

        return applied;
    }

    private Task<bool> ApplyWithRetriesAsync(
        SchemaMigration migration, IReadOnlyList<MigrationStatement> up, long start, CancellationToken ct)
    {
        var before = progress.Completed;
        return runner.Retry.RunAsync(
            () => ApplyWholeAsync(migration, up, start, ct),
            () =>
            {
                progress.ReturnTo(before);
                return Task.CompletedTask;
            },
            ct);
    }

    /// <summary>All statements and the history's row in one transaction; false where another migrator was faster.</summary>
    private async Task<bool> ApplyWholeAsync(
        SchemaMigration migration, IReadOnlyList<MigrationStatement> up, long start, CancellationToken ct)
    {
        var isOurs = true;
        await runner.InTransactionAsync(
            true,
            async () =>
            {
                if (!session.Dialect.HasSessionLock && await history.IsAppliedAsync(migration.Id, ct).ConfigureAwait(false))
                {
                    isOurs = false;
                    progress.Done(up.Count);
                    return;
                }

                for (var i = 0; i < up.Count; i++)
                    await RunAsync(migration, up, i, ct).ConfigureAwait(false);

                await history.InsertAsync(migration, up.Count, session.Clock.GetUtcNow(), session.Clock.GetElapsedTime(start), ct)
                    .ConfigureAwait(false);
            },
            ct).ConfigureAwait(false);
        return isOurs;
    }

    private async Task RunAsync(SchemaMigration migration, IReadOnlyList<MigrationStatement> up, int ordinal, CancellationToken ct)
    {
        progress.Starting(migration, up[ordinal]);
        ct.ThrowIfCancellationRequested();
        try
        {
            await session.ExecuteAsync(up[ordinal].Text, ct).ConfigureAwait(false);
        }
        catch (Exception error) when (Failure.IsExplained(error, ct))
        {
            throw Failure.At(
                session.Dialect,
                migration,
                "apply",
                up[ordinal],
                ordinal,
                up.Count,
                error,
                "It was rolled back and left nothing; correct the cause and migrate again.");
        }

        progress.Done();
    }
}
