using System.Data;
using System.Data.Common;
using System.Globalization;
using SchemaGen.Migrations.Execution;

namespace SchemaGen.Migrations.Dialects;

internal sealed class SqliteMigrations : MigrationDialect
{
    private const string TimeFormat = "yyyy-MM-dd HH:mm:ss.ffffff";

    public override string Name => "SQLite";

    public override bool HasTransactionalDdl => true;

    public override bool HasSessionLock => false;

    public override bool HasRights => false;

    public override string FindLockHolder => "the holder is a program that has the file open";

    public override MigrationScript NewScript() => new SemicolonScript();

    public override IdempotentScript NewIdempotentScript(MigratorOptions options) => new SqliteIdempotentScript(this, options);

    public override string Quote(string identifier) => "\"" + identifier.Replace("\"", "\"\"") + "\"";

    public override string CreateHistory(string quotedTable) =>
        $"""
         CREATE TABLE IF NOT EXISTS {quotedTable} (
             id TEXT NOT NULL PRIMARY KEY,
             name TEXT NOT NULL,
             checksum TEXT NOT NULL,
             applied_at TEXT NULL,
             duration_ms INTEGER NOT NULL,
             tool_version TEXT NOT NULL,
             statements INTEGER NOT NULL,
             chain TEXT NULL
         )
         """;

    public override Task<List<string>> ListColumnsAsync(MigrationSession session, string? schema, string table, CancellationToken ct) =>
        session.ListAsync(
            "SELECT name FROM pragma_table_info(@table, @schema)", ct, ("table", table), ("schema", schema ?? "main"));

    public override void SetTime(DbParameter parameter, DateTimeOffset? time)
    {
        parameter.DbType = DbType.String;
        parameter.Value = time is { } value ? value.UtcDateTime.ToString(TimeFormat, CultureInfo.InvariantCulture) : DBNull.Value;
    }

    public override DateTimeOffset ReadTime(object value) => value is string text
        ? DateTimeOffset.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal)
        : base.ReadTime(value);

    // SQLite has no named locks; BEGIN IMMEDIATE makes each migration's transaction exclude all other writers.
    public override Task<string> LockScopeAsync(MigrationSession session, string? schema, CancellationToken ct) => Task.FromResult("");

    public override Task<LockAttempt> TryLockAsync(MigrationSession session, LockName name, CancellationToken ct) =>
        Task.FromResult(LockAttempt.Taken);

    public override Task UnlockAsync(MigrationSession session, LockName name) => Task.CompletedTask;

    public override bool IsReadOnly(DbException error) => error.Message.Contains("readonly database", StringComparison.Ordinal);

    public override bool IsFull(DbException error) => error.Message.Contains("disk is full", StringComparison.Ordinal);

    // Its message alone says so.
    public override bool IsDoneAlready(DbException error) => error.Message.Contains("already exists", StringComparison.Ordinal);

    public override async Task BeginAsync(MigrationSession session, CancellationToken ct)
    {
        var wait = session.NewWait();
        while (!await TryBeginAsync(session, ct).ConfigureAwait(false))
            if (!await wait.AgainAsync(ct).ConfigureAwait(false))
                throw new MigrationException(
                    $"The SQLite file '{session.DataSource}' has been locked by another program for {wait.Limit}; "
                    + "end that program, or raise MigratorOptions.LockTimeout.");
    }

    public override Task CommitAsync(MigrationSession session) => session.ExecuteAsync("COMMIT", CancellationToken.None);

    public override async Task RollbackAsync(MigrationSession session)
    {
        try
        {
            await session.ExecuteAsync("ROLLBACK", CancellationToken.None).ConfigureAwait(false);
        }
        catch (DbException)
        {
            // After some errors, a full disk among them, SQLite has rolled back by itself.
        }
    }

    private static async Task<bool> TryBeginAsync(MigrationSession session, CancellationToken ct)
    {
        using var command = session.Command("BEGIN IMMEDIATE");

        // The driver waits for a locked file itself, as long as the command may last, and cannot be cancelled while it does.
        command.CommandTimeout = 1;
        try
        {
            await command.ExecuteNonQueryAsync(ct).ConfigureAwait(false);
            return true;
        }
        catch (DbException error) when (error.Message.Contains("locked", StringComparison.Ordinal))
        {
            return false;
        }
    }
}
