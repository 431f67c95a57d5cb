namespace SchemaGen.Migrations.Execution;

/// <summary>Counts the statements of a run and reports them in order, on the caller's own thread.</summary>
internal sealed class ProgressCounter(IProgress<MigrationProgress>? progress)
{
    private int total;

    /// <summary>How many statements are done.</summary>
    public int Completed { get; private set; }

    /// <summary>Forgets what was taken back.</summary>
    public void ReturnTo(int completed) => Completed = completed;

    public void Expect(int statements) => total += statements;

    public void Starting(SchemaMigration migration, MigrationStatement statement) => Report(migration, statement);

    public void Done(int statements = 1) => Completed += statements;

    public void Finished(SchemaMigration migration) => Report(migration, null);

    private void Report(SchemaMigration migration, MigrationStatement? statement) =>
        progress?.Report(new MigrationProgress(Completed, total, migration.Id, statement));
}
