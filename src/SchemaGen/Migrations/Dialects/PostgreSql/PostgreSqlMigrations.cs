using System.Data.Common;
using SchemaGen.Migrations.Execution;
using SchemaGen.Migrations.Execution.Probes;
using SchemaGen.Migrations.Execution.Rights;

namespace SchemaGen.Migrations.Dialects;

internal sealed class PostgreSqlMigrations : MigrationDialect
{
    public override string Name => "PostgreSQL";

    public override bool HasTransactionalDdl => true;

    public override string FindLockHolder => "pg_locks shows the holder (locktype 'advisory')";

    public override MigrationScript NewScript() => new SemicolonScript();

    public override IdempotentScript NewIdempotentScript(MigratorOptions options) => new PostgreSqlIdempotentScript(this, options);

    public override string Quote(string identifier) => "\"" + identifier.Replace("\"", "\"\"") + "\"";

    public override string CreateHistory(string quotedTable) =>
        $"""
         CREATE TABLE IF NOT EXISTS {quotedTable} (
             id varchar(255) NOT NULL PRIMARY KEY,
             name varchar(255) NOT NULL,
             checksum varchar(64) NOT NULL,
             applied_at timestamptz NULL,
             duration_ms bigint NOT NULL,
             tool_version varchar(64) NOT NULL,
             statements integer NOT NULL,
             chain varchar(64) NULL
         )
         """;

    public override Task<List<string>> ListColumnsAsync(MigrationSession session, string? schema, string table, CancellationToken ct) =>
        session.ListAsync(
            "SELECT attname FROM pg_attribute WHERE attrelid = to_regclass(@table) AND attnum > 0 AND NOT attisdropped",
            ct,
            ("table", Quote(schema, table)));

    public override async Task<string> LockScopeAsync(MigrationSession session, string? schema, CancellationToken ct) =>
        session.Database + "\n" + (schema ?? await session.ScalarAsync("SELECT current_schema()", ct).ConfigureAwait(false));

    // Polled, since a session that waits inside pg_advisory_lock holds a snapshot, on which CREATE INDEX CONCURRENTLY waits in turn.
    // A session that has the lock would get it a second time.
    public override async Task<LockAttempt> TryLockAsync(MigrationSession session, LockName name, CancellationToken ct) =>
        await session.ScalarAsync(
            $"SELECT CASE WHEN EXISTS (SELECT FROM pg_locks AS held WHERE {IsHeld} AND held.pid = pg_backend_pid()) "
            + "THEN 2 WHEN pg_try_advisory_lock(@name) THEN 1 ELSE 0 END",
            ct,
            ("name", name.Number)).ConfigureAwait(false) switch
        {
            1 => LockAttempt.Taken,
            2 => LockAttempt.SessionIsShared,
            _ => LockAttempt.Refused,
        };

    public override Task UnlockAsync(MigrationSession session, LockName name) =>
        session.ScalarAsync("SELECT pg_advisory_unlock(@name)", CancellationToken.None, ("name", name.Number));

    public override object LockParameter(LockName name) => name.Number;

    public override string LockHolderQuery =>
        "SELECT 'session ' || held.pid || coalesce(' of ' || holder.usename, '') || coalesce(' from ' || host(holder.client_addr), '') "
        + "|| coalesce(' (' || nullif(holder.application_name, '') || ')', '') "
        + "|| coalesce(', connected since ' || to_char(holder.backend_start AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS') || ' UTC', '') "
        + $"FROM pg_locks AS held LEFT JOIN pg_stat_activity AS holder ON holder.pid = held.pid WHERE {IsHeld}";

    public override string SessionIdQuery => "SELECT pg_backend_pid()";

    // How pg_locks shows the two halves of a lock's number.
    private const string IsHeld =
        "held.locktype = 'advisory' AND held.granted AND held.objsubid = 1 AND held.database = "
        + "(SELECT oid FROM pg_database WHERE datname = current_database()) "
        + "AND (held.classid::bigint << 32 | held.objid::bigint) = @name";

    public override Task<List<string>> MissingRightsAsync(MigrationSession session, NeededRights needed, CancellationToken ct) =>
        new PostgreSqlRights(this).MissingAsync(session, needed, ct);

    public override string LimitLocks(TimeSpan limit) => "SET lock_timeout = " + Milliseconds(limit);

    public override string LimitLocksInTransaction(TimeSpan limit) => "SET LOCAL lock_timeout = " + Milliseconds(limit);

    public override string LockLimitQuery => "SHOW lock_timeout";

    public override string RestoreLockLimit(string before) => $"SET lock_timeout = '{before}'";

    // read_only_sql_transaction; disk_full.
    public override bool IsReadOnly(DbException error) => error.SqlState == "25006";

    public override bool IsFull(DbException error) => error.SqlState == "53100";

    // lock_not_available, deadlock_detected.
    public override bool IsLockTimeout(DbException error) => error.SqlState is "55P03" or "40P01";

    // Only what may not run in a transaction is ever in doubt. An index whose creation died is there and serves no query.
    public override Task<ProbeAnswer> ProbeAsync(MigrationSession session, StatementSubject subject, CancellationToken ct) =>
        subject is { Kind: SubjectKind.Index, Action: SubjectAction.Create, Table: { } table }
            ? ProbeQuery.AskAsync(
                session,
                "SELECT CASE WHEN made.indisvalid THEN 1 ELSE 2 END FROM pg_index AS made JOIN pg_class AS named ON named.oid = made.indexrelid "
                + "WHERE made.indrelid = to_regclass(@table) AND named.relname = @name",
                ct,
                ("table", Sql(table)),
                ("name", Unquoted(subject.Name!)))
            : subject is { Kind: SubjectKind.Index, Action: SubjectAction.Drop, Name: { } name }
                ? ProbeQuery.AskAsync(session, "SELECT CASE WHEN to_regclass(@name) IS NULL THEN 0 ELSE 1 END", ct, ("name", Sql(name)))
                : Task.FromResult(ProbeAnswer.Unknown);

    // An index stands in the schema of its table.
    public override string Remove(StatementSubject subject) =>
        "DROP INDEX CONCURRENTLY " + Quote(subject.Table!.Schema, Unquoted(subject.Name!));

    // Where a policy hides rows from this role, the server says so instead of counting without them.
    public override async Task<bool> HasRowsAsync(MigrationSession session, SubjectName table, CancellationToken ct)
    {
        var before = await session.ScalarAsync("SELECT current_setting('row_security')", ct).ConfigureAwait(false);
        await session.ExecuteAsync("SET row_security = off", ct).ConfigureAwait(false);
        try
        {
            return await base.HasRowsAsync(session, table, ct).ConfigureAwait(false);
        }
        finally
        {
            await session.ScalarAsync("SELECT set_config('row_security', @value, false)", CancellationToken.None, ("value", before)).ConfigureAwait(false);
        }
    }

    private static string Unquoted(SubjectName name) => name.IsQuoted ? name.Name : name.Name.ToLowerInvariant();

    // duplicate_table (relations of all kinds), duplicate_object, duplicate_schema, undefined_table, undefined_object.
    // insufficient_privilege, undefined_file and feature_not_supported: what the server says of an extension without its files differs by
    // version.
    public override string? WayOut(MigrationStatement statement, DbException error) => (statement.Kind, error.SqlState) switch
    {
        (MigrationStatementKind.CreateExtension, "42501") =>
            $"This role may not create the extension; let an administrator run \"{statement.Text}\" in this database once, and migrate again",
        (MigrationStatementKind.CreateExtension, "58P01" or "0A000") =>
            $"The server does not have the extension's files; install the package of '{statement.ObjectName}' on the server, and migrate again",
        _ => null,
    };

    public override bool IsDoneAlready(DbException error) => error.SqlState is "42P07" or "42710" or "42P06" or "42P01" or "42704";
}
