using System.Data.Common;
using SchemaGen.Migrations.Execution;

namespace SchemaGen.Migrations.Dialects;

internal sealed class PostgreSqlMigrations : MigrationDialect
{
    public override string Name => "PostgreSQL";

    public override bool HasTransactionalDdl => true;

    public override string FindLockHolder => "pg_locks shows the holder (locktype 'advisory')";

    public override MigrationScript NewScript() => new SemicolonScript();

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
             statements integer NOT NULL
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
    public override async Task<bool> TryLockAsync(MigrationSession session, LockName name, CancellationToken ct) =>
        await session.ScalarAsync("SELECT pg_try_advisory_lock(@key)", ct, ("key", name.Number)).ConfigureAwait(false) is true;

    public override Task UnlockAsync(MigrationSession session, LockName name) =>
        session.ScalarAsync("SELECT pg_advisory_unlock(@key)", CancellationToken.None, ("key", name.Number));

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
