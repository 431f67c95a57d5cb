using System.Data;
using System.Data.Common;
using System.Globalization;
using SchemaGen.Migrations.Execution;
using SchemaGen.Migrations.Execution.Probes;
using SchemaGen.Migrations.Execution.Rights;

namespace SchemaGen.Migrations.Dialects;

/// <summary>Drivers bind by position unless told otherwise, so parameters stand in the order of the text, each once.</summary>
internal sealed class OracleMigrations : MigrationDialect
{
    public override string Name => "Oracle";

    public override bool HasTransactionalDdl => false;

    public override string FindLockHolder => "DBA_LOCK joined with SYS.DBMS_LOCK_ALLOCATED shows the holder";

    public override MigrationScript NewScript() => new OracleScript();

    public override IdempotentScript NewIdempotentScript(MigratorOptions options) => new OracleIdempotentScript(this, options);

    public override string Quote(string identifier) => "\"" + Upper(identifier).Replace("\"", "\"\"") + "\"";

    public override string Parameter(string name) => ":" + name;

    public override string CreateHistory(string quotedTable) =>
        $"""
         CREATE TABLE {quotedTable} (
             id VARCHAR2(255 CHAR) NOT NULL PRIMARY KEY,
             name VARCHAR2(255 CHAR) NOT NULL,
             checksum VARCHAR2(64) NOT NULL,
             applied_at TIMESTAMP(6) NULL,
             duration_ms NUMBER(19) NOT NULL,
             tool_version VARCHAR2(64 CHAR) NOT NULL,
             statements NUMBER(10) NOT NULL,
             chain VARCHAR2(64) NULL
         )
         """;

    public override Task<List<string>> ListColumnsAsync(MigrationSession session, string? schema, string table, CancellationToken ct) =>
        session.ListAsync(
            "SELECT column_name FROM all_tab_columns "
            + "WHERE owner = NVL(:owner, SYS_CONTEXT('USERENV', 'CURRENT_SCHEMA')) AND table_name = :name",
            ct,
            ("owner", schema is null ? null : Upper(schema)),
            ("name", Upper(table)));

    // Locks are shared by the whole database, so the schema is part of the name.
    public override async Task<string> LockScopeAsync(MigrationSession session, string? schema, CancellationToken ct) =>
        schema is not null
            ? Upper(schema)
            : await session.ScalarAsync("SELECT SYS_CONTEXT('USERENV', 'CURRENT_SCHEMA') FROM DUAL", ct).ConfigureAwait(false)
                as string ?? "";

    public override string SelectFirst(string count, string query) => $"SELECT {query} FETCH FIRST {count} ROWS ONLY";

    // A column is RAW or BLOB, by its length.
    public override string FirstBytes(string column, string count) => $"DBMS_LOB.SUBSTR(TO_BLOB({column}), {count}, 1)";

    public override string EqualBytes(string column, string parameter) => $"DBMS_LOB.COMPARE(TO_BLOB({column}), TO_BLOB({parameter})) = 0";

    public override string LockHolderQuery =>
        """
        SELECT 'session ' || holder.sid || ' of ' || holder.username || ' from ' || holder.machine || ' (' || holder.program
            || '), connected since ' || TO_CHAR(holder.logon_time, 'YYYY-MM-DD HH24:MI:SS')
        FROM v$lock held JOIN v$session holder ON holder.sid = held.sid
            JOIN sys.dbms_lock_allocated allocated ON allocated.lockid = held.id1
        WHERE held.type = 'UL' AND held.lmode = 6 AND allocated.name = :name
        """;

    public override string Ping => "SELECT 1 FROM DUAL";

    public override async Task<LockAttempt> TryLockAsync(MigrationSession session, LockName name, CancellationToken ct)
    {
        try
        {
            return await CallAsync(
                session,
                """
                DECLARE
                  handle VARCHAR2(128);
                BEGIN
                  DBMS_LOCK.ALLOCATE_UNIQUE(:name, handle);
                  :result := DBMS_LOCK.REQUEST(handle, DBMS_LOCK.X_MODE, 0, FALSE);
                END;
                """,
                name,
                ct).ConfigureAwait(false) is 0 or 4 // 4: this session holds it already
                ? LockAttempt.Taken
                : LockAttempt.Refused;
        }
        catch (DbException error) when (error.Message.Contains("PLS-00201", StringComparison.Ordinal))
        {
            throw RightsCheck.Lacking(session, ["EXECUTE on SYS.DBMS_LOCK, which holds the migrator's lock"]);
        }
    }

    public override Task UnlockAsync(MigrationSession session, LockName name) =>
        CallAsync(
            session,
            """
            DECLARE
              handle VARCHAR2(128);
            BEGIN
              DBMS_LOCK.ALLOCATE_UNIQUE(:name, handle);
              :result := DBMS_LOCK.RELEASE(handle);
            END;
            """,
            name,
            CancellationToken.None);

    public override Task<List<string>> MissingRightsAsync(MigrationSession session, NeededRights needed, CancellationToken ct) =>
        OracleRights.MissingAsync(session, needed, ct);

    public override async Task<bool> HasRowsAsync(MigrationSession session, SubjectName table, CancellationToken ct) =>
        await session.ScalarAsync($"SELECT 1 FROM {Sql(table)} WHERE ROWNUM = 1", ct).ConfigureAwait(false) is not null;

    public override string Sql(SubjectName name) =>
        (name.Schema is { } schema ? $"\"{Exact(schema, name.IsQuoted)}\"." : "") + $"\"{Exact(name.Name, name.IsQuoted)}\"";

    // Who may read the bound needs more rights than a migrator; a session begins with zero.
    public override string LimitLocks(TimeSpan limit) => "ALTER SESSION SET DDL_LOCK_TIMEOUT = " + Seconds(limit);

    public override string RestoreLockLimit(string before) => "ALTER SESSION SET DDL_LOCK_TIMEOUT = " + before;

    // Database open for read-only access; unable to extend.
    public override bool IsReadOnly(DbException error) => error.Message.Contains("ORA-16000", StringComparison.Ordinal);

    public override bool IsFull(DbException error) =>
        error.Message.Contains("ORA-01653", StringComparison.Ordinal) || error.Message.Contains("ORA-01654", StringComparison.Ordinal)
        || error.Message.Contains("ORA-01536", StringComparison.Ordinal);

    // Resource busy, time-out on a locked object, deadlock, time-out of a wait.
    public override bool IsLockTimeout(DbException error)
    {
        foreach (var code in new[] { "ORA-00054", "ORA-04021", "ORA-00060", "ORA-30006" })
            if (error.Message.Contains(code, StringComparison.Ordinal))
                return true;

        return false;
    }

    // An index of a kind of its own that died while it was made is there, and has to be dropped by force.
    public override Task<ProbeAnswer> ProbeAsync(MigrationSession session, StatementSubject subject, CancellationToken ct)
    {
        const string Owner = "owner = NVL(:owner, SYS_CONTEXT('USERENV', 'CURRENT_SCHEMA'))";
        var query = subject.Kind switch
        {
            SubjectKind.Index =>
                "SELECT MAX(CASE WHEN status = 'INPROGRS' OR domidx_status = 'IDXTYP_INVLD' OR domidx_opstatus = 'FAILED' THEN 2 ELSE 1 END) "
                + $"FROM all_indexes WHERE {Owner} AND index_name = :name",
            SubjectKind.Constraint => $"SELECT SIGN(COUNT(*)) FROM all_constraints WHERE {Owner} AND constraint_name = :name",
            SubjectKind.Table or SubjectKind.View or SubjectKind.Trigger or SubjectKind.Sequence or SubjectKind.Type
                or SubjectKind.Function or SubjectKind.Procedure =>
                $"SELECT SIGN(COUNT(*)) FROM all_objects WHERE {Owner} AND object_name = :name",
            _ => null,
        };
        return query is null || subject.Name is not { } name
            ? Task.FromResult(ProbeAnswer.Unknown)
            : ProbeQuery.AskAsync(session, query, ct, ("owner", Exact(name.Schema ?? subject.Table?.Schema, name.IsQuoted)), ("name", Exact(name.Name, name.IsQuoted)));
    }

    public override string Remove(StatementSubject subject) =>
        $"DROP INDEX {(subject.Name!.Schema is { } schema ? $"\"{schema}\"." : "")}\"{Exact(subject.Name.Name, subject.Name.IsQuoted)}\" FORCE";

    private static string? Exact(string? name, bool isQuoted) => isQuoted ? name : name?.ToUpperInvariant();

    // ORA-00955: name is already used; ORA-00942: table or view does not exist.
    public override bool IsDoneAlready(DbException error) =>
        error.Message.Contains("ORA-00955", StringComparison.Ordinal) || error.Message.Contains("ORA-00942", StringComparison.Ordinal);

    // Oracle's own rule for unquoted names, whatever the culture.
    private static string Upper(string name) => name.ToUpperInvariant();

    private static async Task<int> CallAsync(MigrationSession session, string text, LockName name, CancellationToken ct)
    {
        using var command = session.Command(text, ("name", name.Text));
        var result = command.CreateParameter();
        result.ParameterName = "result";
        result.DbType = DbType.Int32;
        result.Direction = ParameterDirection.Output;
        command.Parameters.Add(result);
        await command.ExecuteNonQueryAsync(ct).ConfigureAwait(false);
        return Convert.ToInt32(result.Value, CultureInfo.InvariantCulture);
    }
}
