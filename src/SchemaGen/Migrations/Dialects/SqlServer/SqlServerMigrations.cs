using System.Data;
using System.Data.Common;
using SchemaGen.Migrations.Execution;
using SchemaGen.Migrations.Execution.Probes;
using SchemaGen.Migrations.Execution.Rights;

namespace SchemaGen.Migrations.Dialects;

internal sealed class SqlServerMigrations : MigrationDialect
{
    public override string Name => "SQL Server";

    public override bool HasTransactionalDdl => true;

    public override string FindLockHolder => "sys.dm_tran_locks shows the holder (resource_type 'APPLICATION')";

    public override MigrationScript NewScript() => new SqlServerScript();

    public override IdempotentScript NewIdempotentScript(MigratorOptions options) => new SqlServerIdempotentScript(this, options);

    public override string Quote(string identifier) => "[" + identifier.Replace("]", "]]") + "]";

    public override string Literal(string text) => "N" + base.Literal(text);

    public override string CreateHistory(string quotedTable) =>
        $"""
         CREATE TABLE {quotedTable} (
             id nvarchar(255) NOT NULL PRIMARY KEY,
             name nvarchar(255) NOT NULL,
             checksum varchar(64) NOT NULL,
             applied_at datetime2(6) NULL,
             duration_ms bigint NOT NULL,
             tool_version nvarchar(64) NOT NULL,
             statements int NOT NULL,
             chain varchar(64) NULL
         )
         """;

    public override Task<List<string>> ListColumnsAsync(MigrationSession session, string? schema, string table, CancellationToken ct) =>
        session.ListAsync("SELECT name FROM sys.columns WHERE object_id = OBJECT_ID(@table)", ct, ("table", Quote(schema, table)));

    public override void SetTime(DbParameter parameter, DateTimeOffset? time)
    {
        base.SetTime(parameter, time);
        parameter.DbType = DbType.DateTime2;
    }

    public override Task<List<string>> MissingRightsAsync(MigrationSession session, NeededRights needed, CancellationToken ct) =>
        new SqlServerRights(this).MissingAsync(session, needed, ct);

    public override string SelectFirst(string count, string query) => $"SELECT TOP ({count}) {query}";

    public override string FirstBytes(string column, string count) => $"SUBSTRING({column}, 1, {count})";

    public override string LimitLocks(TimeSpan limit) => "SET LOCK_TIMEOUT " + Milliseconds(limit);

    public override string LockLimitQuery => "SELECT @@LOCK_TIMEOUT";

    public override string RestoreLockLimit(string before) => "SET LOCK_TIMEOUT " + before;

    // Lock request time out, deadlock victim; the driver keeps the server's number here.
    public override bool IsLockTimeout(DbException error) => error.Data["HelpLink.EvtID"] is "1222" or "1205";

    // Database is read-only; could not allocate space; the log is full.
    public override bool IsReadOnly(DbException error) => error.Data["HelpLink.EvtID"] is "3906";

    public override bool IsFull(DbException error) => error.Data["HelpLink.EvtID"] is "1101" or "1105" or "9002";

    public override bool HasBrackets => true;

    // Counted by the server itself, since a security policy may hide rows from everybody.
    public override async Task<bool> HasRowsAsync(MigrationSession session, SubjectName table, CancellationToken ct) =>
        await session.ScalarAsync(
            "SELECT TOP (1) 1 FROM sys.partitions WHERE object_id = OBJECT_ID(@table) AND index_id IN (0, 1) AND rows > 0",
            ct,
            ("table", Quote(table.Schema, table.Name))).ConfigureAwait(false) is not null;

    // Only what may not run in a transaction is ever in doubt: full-text catalogs and indexes.
    public override Task<ProbeAnswer> ProbeAsync(MigrationSession session, StatementSubject subject, CancellationToken ct) => subject switch
    {
        { Kind: SubjectKind.FullTextCatalog, Name: { } name } =>
            ProbeQuery.AskAsync(session, "SELECT COUNT(*) FROM sys.fulltext_catalogs WHERE name = @name", ct, ("name", name.Name)),
        { Kind: SubjectKind.FullTextIndex, Table: { } table } => ProbeQuery.AskAsync(
            session,
            "SELECT COUNT(*) FROM sys.fulltext_indexes WHERE object_id = OBJECT_ID(@table)",
            ct,
            ("table", Quote(table.Schema, table.Name))),
        { Kind: SubjectKind.Index, Name: { } name, Table: { } table } => ProbeQuery.AskAsync(
            session,
            "SELECT COUNT(*) FROM sys.indexes WHERE object_id = OBJECT_ID(@table) AND name = @name",
            ct,
            ("table", Quote(table.Schema, table.Name)),
            ("name", name.Name)),
        _ => Task.FromResult(ProbeAnswer.Unknown),
    };

    // Application locks belong to a database already.
    public override async Task<string> LockScopeAsync(MigrationSession session, string? schema, CancellationToken ct) =>
        schema ?? await session.ScalarAsync("SELECT SCHEMA_NAME()", ct).ConfigureAwait(false) as string ?? "";

    // The description holds the first 32 characters of the name.
    public override string LockHolderQuery =>
        """
        SELECT CONCAT('session ', holder.session_id, ' of ', holder.login_name, ' from ', holder.host_name, ' (', holder.program_name,
            '), connected since ', CONVERT(varchar(19), holder.login_time, 120))
        FROM sys.dm_tran_locks AS held JOIN sys.dm_exec_sessions AS holder ON holder.session_id = held.request_session_id
        WHERE held.resource_type = N'APPLICATION' AND held.resource_database_id = DB_ID() AND held.request_status = N'GRANT'
            AND CHARINDEX(LEFT(@name, 32), held.resource_description) > 0
        """;

    public override async Task<LockAttempt> TryLockAsync(MigrationSession session, LockName name, CancellationToken ct) =>
        await session.ScalarAsync(
            """
            DECLARE @result int;
            EXEC @result = sp_getapplock @Resource = @name, @LockMode = N'Exclusive', @LockOwner = N'Session', @LockTimeout = 0;
            SELECT @result;
            """,
            ct,
            ("name", name.Text)).ConfigureAwait(false) is >= 0 ? LockAttempt.Taken : LockAttempt.Refused;

    public override Task UnlockAsync(MigrationSession session, LockName name) =>
        session.ExecuteAsync(
            "EXEC sp_releaseapplock @Resource = @name, @LockOwner = N'Session'", CancellationToken.None, ("name", name.Text));
}
