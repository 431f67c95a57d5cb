using System.Data.Common;

namespace SchemaGen.Migrations.Execution;

/// <summary>
/// Applies one migration that no transaction can hold. The history notes after each statement how far it came, so that a run that died
/// is continued; a statement that fails takes back what this run did before it, and never what was there already.
/// </summary>
internal sealed class JournalledUp(
    MigrationSession session,
    HistoryTable history,
    MigrationLock taken,
    StatementRunner runner,
    Dialect dialect,
    ProgressCounter progress,
    SchemaMigration migration,
    IReadOnlyList<MigrationStatement> up,
    HistoryRow? interrupted)
{
    // Statements before this one are not this run's to take back.
    private int floor = interrupted?.Statements ?? 0;
    private int done = interrupted?.Statements ?? 0;
    private bool isInDoubt = interrupted?.IsInDoubt == true;
    private readonly StatementChain chain = new(up);

    public async Task<bool> RunAsync(long start, CancellationToken ct)
    {
        progress.Done(done);
        if (interrupted is not null)
            chain.Check(migration, interrupted);
        else
            await history.InsertAsync(migration, 0, null, TimeSpan.Zero, ct).ConfigureAwait(false);

        try
        {
            while (done < up.Count)
            {
                progress.Starting(migration, up[done]);
                ct.ThrowIfCancellationRequested();
                await taken.CheckAsync(ct).ConfigureAwait(false);
                await RunNextAsync(ct).ConfigureAwait(false);
                done++;
                progress.Done();
            }
        }
        catch (Exception error)
        {
            var aftermath = await UndoAsync().ConfigureAwait(false);
            if (!Failure.IsExplained(error, ct))
                throw;

            throw Failure.At(session.Dialect, migration, "apply", up[done], done, up.Count, error, aftermath);
        }

        await history.FinishAsync(migration.Id, up.Count, session.Clock.GetUtcNow(), session.Clock.GetElapsedTime(start))
            .ConfigureAwait(false);
        return true;
    }

    private async Task RunNextAsync(CancellationToken ct)
    {
        var hasRun = isInDoubt ? await runner.Probe.HasRunAsync(migration, up[done], ct).ConfigureAwait(false) : false;
        if (hasRun == true)
        {
            await NoteEarlierAsync().ConfigureAwait(false);
            return;
        }

        try
        {
            await runner.RunUpAsync(migration, up[done], done, chain, ct).ConfigureAwait(false);
            isInDoubt = false;
        }
        catch (DbException error) when (isInDoubt && hasRun is null && session.Dialect.IsDoneAlready(error))
        {
            await NoteEarlierAsync().ConfigureAwait(false);
        }
    }

    // The run that died had sent this statement and could not note it any more, or not yet taken it back. Then the next one is in doubt as
    // well: a database that crashed may have lost more than one note.
    private async Task NoteEarlierAsync()
    {
        await history.MarkAsync(migration.Id, done + 1, chain).ConfigureAwait(false);
        floor = done + 1;
    }

    /// <summary>Takes back what this run did, and says in a sentence what came of it.</summary>
    private async Task<string> UndoAsync()
    {
        var undone = new List<string>();
        var current = "its history";
        try
        {
            // An index that was made beside the work on the table stays half made where that failed.
            if (done < up.Count && up[done] is { Kind: MigrationStatementKind.CreateIndex, IsTransactional: false } && !isInDoubt)
                await runner.Probe.HasRunAsync(migration, up[done], CancellationToken.None).ConfigureAwait(false);

            var mark = isInDoubt ? done : ~done;
            await history.MarkAsync(migration.Id, mark, chain).ConfigureAwait(false);
            foreach (var down in migration.Down(dialect))
            {
                if (down.Undoes is not { } ordinal || ordinal < floor || ordinal >= done || MayHaveBeenThere(up[ordinal]))
                    continue;

                current = $"'{down.ObjectName}'";
                mark = await runner.RunDownAsync(migration, down, mark, chain, CancellationToken.None).ConfigureAwait(false);
                undone.Add(down.ObjectName);
            }

            current = "its history";
            if (interrupted is null)
                await history.DeleteAsync(migration.Id).ConfigureAwait(false);
            else
                await history.MarkAsync(migration.Id, isInDoubt ? floor : ~floor, chain).ConfigureAwait(false);

            return $"What this run had done before was taken back: {List(undone)}; correct the cause and migrate again.";
        }
        catch (Exception error)
        {
            // The first failure is the one to report; this one explains what it left.
            return $"Taking back the earlier statements failed at {current} ({Failure.Reason(error)}); "
                + $"taken back: {List(undone)}. The next run continues where this one ended.";
        }
    }

    // Written with IF NOT EXISTS, since others may share them; dropping a schema that was there would take its tables along.
    private static bool MayHaveBeenThere(MigrationStatement statement) =>
        statement.Kind is MigrationStatementKind.CreateSchema or MigrationStatementKind.CreateExtension;

    private static string List(List<string> names) => names.Count > 0 ? string.Join(", ", names) : "nothing";
}
