using SchemaGen.Migrations.Execution.Rights;

namespace SchemaGen.Migrations.Execution;

/// <summary>
/// What the migrator does under the lock. The history is read again first: whoever held the lock before may have done it all.
/// </summary>
internal sealed class LockedCalls(
    MigrationSession session, HistoryTable history, Dialect dialect, ISchemaCatalog catalog, MigratorOptions options)
{
    private readonly StatementRunner runner = new(session, history, options);

    public async Task<List<MigrationResult>> MigrateAsync(IProgress<MigrationProgress>? progress, CancellationToken ct)
    {
        await using var taken = await MigrationLock.TakeAsync(session, options, ct).ConfigureAwait(false);
        var rows = await history.ReadAsync(ct).ConfigureAwait(false);
        var pending = MigrationPlan.Pending(catalog, rows);
        var statements = new List<IReadOnlyList<MigrationStatement>>();
        foreach (var migration in pending)
            statements.Add(migration.Up(dialect));

        if (session.Dialect.HasRights && pending.Count > 0)
            await RightsCheck.RequireAsync(session, new NeededRights(statements, session.Dialect, options, rows is not null), ct).ConfigureAwait(false);

        rows ??= await CreateAsync(ct).ConfigureAwait(false);
        await using var limit = await LockLimit.SetAsync(session, options, ct).ConfigureAwait(false);
        return await new UpRun(session, history, taken, options, dialect, new ProgressCounter(progress))
            .RunAsync(pending, statements, rows, ct).ConfigureAwait(false);
    }

    public async Task<List<MigrationResult>> RollbackAsync(
        Func<Dictionary<string, HistoryRow>, DownPlan> plan, IProgress<MigrationProgress>? progress, CancellationToken ct)
    {
        await using var taken = await MigrationLock.TakeAsync(session, options, ct).ConfigureAwait(false);
        var rows = await history.ReadAsync(ct).ConfigureAwait(false) ?? [];
        var planned = plan(rows);
        await planned.RefuseLossAsync(options, ct).ConfigureAwait(false);
        await using var limit = await LockLimit.SetAsync(session, options, ct).ConfigureAwait(false);
        return await new DownRun(session, history, taken, options, dialect, new ProgressCounter(progress))
            .RunAsync(planned, ct).ConfigureAwait(false);
    }

    public async Task<List<MigrationResult>> BaselineAsync(CancellationToken ct)
    {
        await using var taken = await MigrationLock.TakeAsync(session, options, ct).ConfigureAwait(false);
        if (await history.ReadAsync(ct).ConfigureAwait(false) is null)
            await CreateAsync(ct).ConfigureAwait(false);

        var recorded = new List<MigrationResult>();
        await runner.InTransactionAsync(
            true,
            async () =>
            {
                var rows = await history.ReadAsync(ct).ConfigureAwait(false);
                foreach (var migration in MigrationPlan.Pending(catalog, rows))
                {
                    await RecordAsync(migration, rows!.ContainsKey(migration.Id), ct).ConfigureAwait(false);
                    recorded.Add(new MigrationResult(migration.Id, migration.Name, TimeSpan.Zero));
                }
            },
            ct).ConfigureAwait(false);
        return recorded;
    }

    private Task RecordAsync(SchemaMigration migration, bool hasRow, CancellationToken ct)
    {
        var statements = migration.Up(dialect).Count;
        var now = session.Clock.GetUtcNow();
        return hasRow
            ? history.FinishAsync(migration.Id, statements, now, TimeSpan.Zero)
            : history.InsertAsync(migration, statements, now, TimeSpan.Zero, ct);
    }

    private async Task<Dictionary<string, HistoryRow>> CreateAsync(CancellationToken ct)
    {
        await runner.InTransactionAsync(true, () => history.CreateAsync(ct), ct).ConfigureAwait(false);
        return [];
    }
}
