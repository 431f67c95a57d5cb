using System.Data.Common;
using SchemaGen.Migrations.Execution.Probes;

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
    private bool madeTable;
    private readonly StatementChain chain = new(up);
    private readonly RebuiltTables? rebuilt =
        interrupted is { IsRollingBack: true } ? new RebuiltTables(interrupted.Chain, up, runner.Probe) : null;

    public async Task<bool> RunAsync(long start, CancellationToken ct)
    {
        progress.Done(done);
        if (interrupted is not null)
            chain.Check(migration, interrupted);
        else
            await history.InsertAsync(migration, 0, null, TimeSpan.Zero, ct, chain.At(0)).ConfigureAwait(false);

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
        var hasRun = isInDoubt || rebuilt is not null ? await HasRunAsync(ct).ConfigureAwait(false) : false;
        if (hasRun == true)
        {
            await NoteEarlierAsync().ConfigureAwait(false);
            return;
        }

        try
        {
            await runner.RunUpAsync(migration, up[done], done, ChainAt(done + 1), ct).ConfigureAwait(false);
            isInDoubt = false;

            // What nothing takes back by itself stays where its table does, and must not be made again.
            madeTable |= up[done].Kind == MigrationStatementKind.CreateTable;
            if (interrupted is not null && !IsTakenBack(done) && (!madeTable || runner.Probe.Subject(up[done]).Action == SubjectAction.Write))
                floor = done + 1;
        }
        catch (DbException error) when ((isInDoubt || rebuilt is not null) && hasRun is null && session.Dialect.IsDoneAlready(error))
        {
            await NoteEarlierAsync().ConfigureAwait(false);
        }
    }

    private async Task<bool?> HasRunAsync(CancellationToken ct)
    {
        var subject = runner.Probe.Subject(up[done]);
        if (rebuilt is not null && subject.Action == SubjectAction.Write)
            return !IsTakenBack(done) && rebuilt.Keeps(subject.Table);

        var hasRun = await runner.Probe.HasRunAsync(migration, up[done], ct).ConfigureAwait(false);
        if (hasRun == false && rebuilt is not null && subject is { Action: SubjectAction.Create, Kind: SubjectKind.Table } && rebuilt.Add(done))
            await history.MarkAsync(migration.Id, done, ChainAt(done)).ConfigureAwait(false);

        return hasRun;
    }

    // The run that died had sent this statement and could not note it any more, or not yet taken it back. Then the next one is in doubt as
    // well: a database that crashed may have lost more than one note.
    private async Task NoteEarlierAsync()
    {
        await history.MarkAsync(migration.Id, done + 1, ChainAt(done + 1)).ConfigureAwait(false);
        floor = done + 1;
    }

    private string? ChainAt(int count) => rebuilt is null ? chain.At(count) : rebuilt.Text;

    private bool IsTakenBack(int ordinal)
    {
        try
        {
            foreach (var down in migration.Down(dialect))
                if (down.Undoes == ordinal)
                    return true;
        }
        catch (NotSupportedException)
        {
            // Nothing takes any of it back.
        }

        return false;
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
            await history.MarkAsync(migration.Id, mark, ChainAt(done)).ConfigureAwait(false);
            foreach (var down in migration.Down(dialect))
            {
                if (down.Undoes is not { } ordinal || ordinal < floor || ordinal >= done || MayHaveBeenThere(up[ordinal]))
                    continue;

                current = $"'{down.ObjectName}'";
                mark = await runner.RunDownAsync(migration, down, mark, CancellationToken.None).ConfigureAwait(false);
                undone.Add(down.ObjectName);
            }

            current = "its history";
            if (interrupted is null)
                await history.DeleteAsync(migration.Id).ConfigureAwait(false);
            else
                await history.MarkAsync(migration.Id, isInDoubt ? floor : ~floor, ChainAt(floor)).ConfigureAwait(false);

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
