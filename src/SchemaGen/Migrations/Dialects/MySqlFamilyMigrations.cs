using System.Data.Common;
using SchemaGen.Migrations.Execution;
using SchemaGen.Migrations.Execution.Probes;
using SchemaGen.Migrations.Execution.Rights;

namespace SchemaGen.Migrations.Dialects;

/// <summary>What MySQL and MariaDB have in common: all that the migrator needs of them.</summary>
internal abstract class MySqlFamilyMigrations : MigrationDialect
{
    private const int DuplicateIndex = 1061;
    private const int DuplicateForeignKey = 1826;
    private const int CannotDrop = 1091;
    private const int DuplicateTrigger = 1359;
    private const int LockWaitTimeout = 1205;
    private const int Deadlock = 1213;
    private const int NoTrigger = 1360;
    private const int OptionPrevents = 1290;
    private const int ReadOnlyMode = 1836;
    private const int ReadOnlyTransaction = 1792;
    private const int DiskFull = 1021;
    private const int RecordFileFull = 1114;

    public sealed override bool HasTransactionalDdl => false;

    public sealed override string FindLockHolder => "IS_USED_LOCK() gives the holder's connection id";

    public sealed override MigrationScript NewScript() => new DelimiterScript();

    public sealed override IdempotentScript NewIdempotentScript(MigratorOptions options) => new MySqlFamilyIdempotentScript(this, options);

    public sealed override string Quote(string identifier) => "`" + identifier.Replace("`", "``") + "`";

    public sealed override string CreateHistory(string quotedTable) =>
        $"""
         CREATE TABLE IF NOT EXISTS {quotedTable} (
             id varchar(255) NOT NULL PRIMARY KEY,
             name varchar(255) NOT NULL,
             checksum varchar(64) NOT NULL,
             applied_at datetime(6) NULL,
             duration_ms bigint NOT NULL,
             tool_version varchar(64) NOT NULL,
             statements int NOT NULL,
             chain varchar(64) NULL
         ) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin
         """;

    public sealed override Task<List<string>> ListColumnsAsync(
        MigrationSession session, string? schema, string table, CancellationToken ct) =>
        session.ListAsync(
            "SELECT column_name FROM information_schema.columns WHERE table_schema = COALESCE(@schema, DATABASE()) AND table_name = @table",
            ct,
            ("schema", schema),
            ("table", table));

    // Lock names are shared by the whole server, so the database is part of the name.
    public sealed override Task<string> LockScopeAsync(MigrationSession session, string? schema, CancellationToken ct) =>
        Task.FromResult(schema ?? session.Database);

    public sealed override async Task<LockAttempt> TryLockAsync(MigrationSession session, LockName name, CancellationToken ct) =>
        IsOne(await session.ScalarAsync("SELECT GET_LOCK(@name, 0)", ct, ("name", name.Text)).ConfigureAwait(false))
            ? LockAttempt.Taken
            : LockAttempt.Refused;

    // Who lacks the right to see other users' sessions gets the number alone.
    public sealed override string LockHolderQuery =>
        "SELECT CONCAT('session ', held.id, COALESCE(CONCAT(' of ', list.user, ' from ', list.host, "
        + "', in its present state for ', list.time, ' s'), '')) "
        + "FROM (SELECT IS_USED_LOCK(@name) AS id) AS held LEFT JOIN information_schema.processlist AS list ON list.id = held.id";

    public sealed override Task UnlockAsync(MigrationSession session, LockName name) =>
        session.ScalarAsync("SELECT RELEASE_LOCK(@name)", CancellationToken.None, ("name", name.Text));

    public sealed override Task<List<string>> MissingRightsAsync(MigrationSession session, NeededRights needed, CancellationToken ct) =>
        MySqlFamilyRights.MissingAsync(session, needed, ct);

    public sealed override string LimitLocks(TimeSpan limit) => "SET SESSION lock_wait_timeout = " + Seconds(limit);

    public sealed override string LockLimitQuery => "SELECT @@lock_wait_timeout";

    public sealed override string RestoreLockLimit(string before) => "SET SESSION lock_wait_timeout = " + before;

    public sealed override bool IsLockTimeout(DbException error) =>
        error.Data["Server Error Code"] is LockWaitTimeout or Deadlock || error.SqlState == "40001";

    public sealed override bool IsReadOnly(DbException error) => error.Data["Server Error Code"] is OptionPrevents or ReadOnlyMode or ReadOnlyTransaction;

    // A table that cannot be made has a number of its own and the cause in words: no space left on the device, no more room in the file.
    public sealed override bool IsFull(DbException error) =>
        error.Data["Server Error Code"] is DiskFull or RecordFileFull
        || error.Message.Contains("errno: 28 ", StringComparison.Ordinal) || error.Message.Contains("errno: 135 ", StringComparison.Ordinal);

    public sealed override bool HasBackslashes => true;

    public sealed override Task<ProbeAnswer> ProbeAsync(MigrationSession session, StatementSubject subject, CancellationToken ct) =>
        MySqlFamilyProbes.AskAsync(session, subject, ct);

    // Table exists, unknown table. Other objects have no SQLSTATE of their own; both drivers give the server's number beside it.
    public sealed override bool IsDoneAlready(DbException error) =>
        error.SqlState is "42S01" or "42S02"
        || error.Data["Server Error Code"] is DuplicateIndex or DuplicateForeignKey or CannotDrop or DuplicateTrigger or NoTrigger
        || error.Message.Contains("errno: 121", StringComparison.Ordinal); // MariaDB's duplicate foreign key

    // MySQL gives int or long, depending on version and driver.
    private static bool IsOne(object? value) => value is 1 or 1L or 1UL;
}
