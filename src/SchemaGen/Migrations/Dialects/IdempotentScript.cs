using System.Globalization;
using System.Text;
using SchemaGen.Migrations.Execution;
using SchemaGen.Migrations.Execution.Probes;

namespace SchemaGen.Migrations.Dialects;

/// <summary>
/// A script that applies what the history does not have yet, for a database's own client, which has to stop at the first error. It excludes
/// migrators, and leaves a history from which both a migrator and the script itself go on: a migration that fits one transaction has its row
/// there or nothing; of any other, each statement runs only where the row says that it is its turn.
/// </summary>
internal abstract class IdempotentScript(MigrationDialect database, MigratorOptions options)
{
    protected const string LockIsTaken = "Another migrator is at work on this database; wait until it has ended, and run the script again.";

    protected StringBuilder Text { get; } = new();

    protected MigrationDialect Database => database;

    protected MigratorOptions Options => options;

    /// <summary>The history table as SQL.</summary>
    protected string History { get; } = database.Quote(options.HistorySchema, options.HistoryTable);

    /// <summary>What time it is, as the history has it.</summary>
    protected abstract string Now { get; }

    public string Of(IReadOnlyList<SchemaMigration> migrations, Dialect dialect)
    {
        Begin();
        foreach (var migration in migrations)
        {
            Text.Append("\n-- ").Append(migration.Name.ReplaceLineEndings(" ")).Append('\n');
            var up = migration.Up(dialect);
            AddCheck($"(NOT {HasRow(migration)} OR {HasRow(migration, $" AND checksum = {Literal(migration.Checksum)}")})", Changed(migration));
            if (database.HasTransactionalDdl && up.All(statement => statement.IsTransactional))
                AddWhole(migration, up);
            else
                AddSteps(migration, up);

            AddCheck(HasRow(migration, " AND applied_at IS NOT NULL"), Unfinished(migration));
        }

        End();
        return Text.ToString();
    }

    /// <summary>What comes before the migrations: the client's settings, the lock, the history table.</summary>
    protected abstract void Begin();

    /// <summary>What comes after the migrations.</summary>
    protected abstract void End();

    /// <summary>All statements of a migration and its row in one transaction, where there is no row of it.</summary>
    protected abstract void AddWhole(SchemaMigration migration, IReadOnlyList<MigrationStatement> up);

    /// <summary>One statement, where a condition holds.</summary>
    protected abstract void AddStep(string condition, MigrationStatement statement);

    /// <summary>One statement that writes the history, which has its own condition.</summary>
    protected abstract void AddNote(string sql);

    /// <summary>Stops with a message where a condition does not hold.</summary>
    protected abstract void AddCheck(string condition, string message);

    /// <summary>A table to select from where none is needed.</summary>
    protected virtual string FromNothing => "";

    protected string Literal(string text) => database.Literal(text);

    protected string HasRow(SchemaMigration migration, string and = "") => $"EXISTS (SELECT 1 FROM {History} WHERE id = {Literal(migration.Id)}{and})";

    private static string Changed(SchemaMigration migration) =>
        $"The class of migration '{migration.Id}' has changed since the migration was applied; take the change back.";

    private static string Unfinished(SchemaMigration migration) =>
        $"A run of the migration '{migration.Id}' was interrupted, or was another build's; let Migrator.MigrateAsync finish it.";

    /// <summary>Writes the row of a migration, finished or with its first statement ahead, where there is none.</summary>
    protected string Insert(SchemaMigration migration, int statements, string appliedAt, string chain) =>
        $"INSERT INTO {History} (id, name, checksum, applied_at, duration_ms, tool_version, statements, chain) SELECT {Literal(migration.Id)}, "
        + $"{Literal(migration.Name)}, {Literal(migration.Checksum)}, {appliedAt}, 0, {Literal(ToolVersion.Value)}, {Number(statements)}, {chain}"
        + $"{FromNothing} WHERE NOT {HasRow(migration)}";

    protected StatementSubject Subject(MigrationStatement statement) =>
        StatementSubject.Of(statement, database.HasBackslashes, database.HasBrackets);

    protected void Add(string line) => Text.Append(line).Append('\n');

    // Behind a comment in the last line a semicolon would be part of the comment.
    protected static string Terminated(string sql) =>
        sql.AsSpan(sql.LastIndexOf('\n') + 1).Contains("--", StringComparison.Ordinal) ? sql + "\n;" : sql + ";";

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    // The note of a run that died may say that the statement is in doubt; then it stops there where it stands, and a migrator finds out.
    private void AddSteps(SchemaMigration migration, IReadOnlyList<MigrationStatement> up)
    {
        var chain = new StatementChain(up);
        AddNote(Insert(migration, 0, "NULL", Literal(chain.At(0))));
        for (var i = 0; i < up.Count; i++)
        {
            var isNext = IsAt(migration, i, chain);
            AddStep($"EXISTS (SELECT 1 FROM {History} WHERE {isNext})", up[i]);
            AddNote($"UPDATE {History} SET statements = {Number(i + 1)}, chain = {Literal(chain.At(i + 1))} WHERE {isNext}");
        }

        AddNote($"UPDATE {History} SET applied_at = {Now}, statements = {Number(up.Count)}, chain = NULL WHERE {IsAt(migration, up.Count, chain)}");
    }

    private string IsAt(SchemaMigration migration, int done, StatementChain chain) =>
        $"id = {Literal(migration.Id)} AND checksum = {Literal(migration.Checksum)} AND applied_at IS NULL "
        + $"AND statements IN ({Number(done)}, {Number(~done)}) AND chain = {Literal(chain.At(done))}";
}
