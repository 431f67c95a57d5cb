using System.Data;
using System.Data.Common;
using System.Globalization;
using SchemaGen.Migrations.Execution;
using SchemaGen.Migrations.Execution.Probes;
using SchemaGen.Migrations.Execution.Rights;

namespace SchemaGen.Migrations.Dialects;

/// <summary>What differs between databases for the migrator: the history's SQL, the lock, transactions, the form of a script.</summary>
internal abstract class MigrationDialect
{
    /// <summary>The database's name in messages.</summary>
    public abstract string Name { get; }

    /// <summary>True where a rolled back transaction takes created tables with it.</summary>
    public abstract bool HasTransactionalDdl { get; }

    /// <summary>True where the lock lasts as long as the session; false where each transaction locks by itself.</summary>
    public virtual bool HasSessionLock => true;

    /// <summary>How an administrator finds out who holds the lock, as the end of a sentence.</summary>
    public abstract string FindLockHolder { get; }

    public static MigrationDialect For(Dialect dialect) => dialect switch
    {
        Dialect.PostgreSql => new PostgreSqlMigrations(),
        Dialect.MySql => new MySqlMigrations(),
        Dialect.MariaDb => new MariaDbMigrations(),
        Dialect.Sqlite => new SqliteMigrations(),
        Dialect.SqlServer => new SqlServerMigrations(),
        Dialect.Oracle => new OracleMigrations(),
        _ => throw new ArgumentException($"Name exactly one dialect, not '{dialect}'.", nameof(dialect)),
    };

    public abstract MigrationScript NewScript();

    public abstract IdempotentScript NewIdempotentScript(MigratorOptions options);

    public abstract string Quote(string identifier);

    /// <summary>A text as a literal in SQL.</summary>
    public virtual string Literal(string text) => "'" + (HasBackslashes ? text.Replace("\\", "\\\\", StringComparison.Ordinal) : text).Replace("'", "''", StringComparison.Ordinal) + "'";

    /// <summary>The history table's name as SQL.</summary>
    public string Quote(string? schema, string table) => schema is null ? Quote(table) : Quote(schema) + "." + Quote(table);

    /// <summary>A parameter's name as it stands in SQL.</summary>
    public virtual string Parameter(string name) => "@" + name;

    public abstract string CreateHistory(string quotedTable);

    /// <summary>The names of the columns of a table; none where there is no such table.</summary>
    public abstract Task<List<string>> ListColumnsAsync(MigrationSession session, string? schema, string table, CancellationToken ct);

    public virtual void SetTime(DbParameter parameter, DateTimeOffset? time)
    {
        parameter.DbType = DbType.DateTime;
        parameter.Value = time is { } value ? value.UtcDateTime : DBNull.Value;
    }

    public virtual DateTimeOffset ReadTime(object value) => value switch
    {
        DateTimeOffset offset => offset.ToUniversalTime(),
        DateTime time => new DateTimeOffset(DateTime.SpecifyKind(time, DateTimeKind.Utc)),
        _ => throw new InvalidDataException($"'{value}' in the history table is no time."),
    };

    /// <summary>What the lock's name must tell apart besides the table's name.</summary>
    public abstract Task<string> LockScopeAsync(MigrationSession session, string? schema, CancellationToken ct);

    /// <summary>Takes the lock if it is free; never waits for it.</summary>
    public abstract Task<LockAttempt> TryLockAsync(MigrationSession session, LockName name, CancellationToken ct);

    /// <summary>
    /// Asks who has the lock: the answer is one text, or nothing where nobody has it or nobody may know. <see langword="null"/> where
    /// the database cannot say. An error of it is no failure: it may take rights that a migrator does not need.
    /// </summary>
    public virtual string? LockHolderQuery => null;

    /// <summary>The lock's name as the value of the parameter <c>name</c>.</summary>
    public virtual object LockParameter(LockName name) => name.Text;

    /// <summary>
    /// What tells server sessions apart, so that a pooler between may be found out; <see langword="null"/> where none is known that
    /// takes the lock away unnoticed.
    /// </summary>
    public virtual string? SessionIdQuery => null;

    /// <summary>A query for the first rows only.</summary>
    /// <param name="count">How many.</param>
    /// <param name="query">The query without its first word.</param>
    public virtual string SelectFirst(string count, string query) => $"SELECT {query} LIMIT {count}";

    /// <summary>The first bytes of a column of bytes.</summary>
    public virtual string FirstBytes(string column, string count) => $"substr({column}, 1, {count})";

    /// <summary>A condition that a column of bytes is what a parameter is.</summary>
    public virtual string EqualBytes(string column, string parameter) => $"{column} = {parameter}";

    /// <summary>Does nothing, at the least cost.</summary>
    public virtual string Ping => "SELECT 1";

    public abstract Task UnlockAsync(MigrationSession session, LockName name);

    /// <summary>True where a backslash in a literal says something about the character after it.</summary>
    public virtual bool HasBackslashes => false;

    /// <summary>True where names may stand in brackets.</summary>
    public virtual bool HasBrackets => false;

    /// <summary>True where a user may lack a right.</summary>
    public virtual bool HasRights => true;

    /// <summary>What the session's user lacks of the rights that are needed, in the words of a GRANT; nothing where it is not known.</summary>
    public virtual Task<List<string>> MissingRightsAsync(MigrationSession session, NeededRights needed, CancellationToken ct) =>
        Task.FromResult<List<string>>([]);

    /// <summary>Looks for what a statement makes or drops.</summary>
    public virtual Task<ProbeAnswer> ProbeAsync(MigrationSession session, StatementSubject subject, CancellationToken ct) =>
        Task.FromResult(ProbeAnswer.Unknown);

    /// <summary>Bounds the session's waits for locks; <see langword="null"/> where there are none to bound.</summary>
    public virtual string? LimitLocks(TimeSpan limit) => null;

    /// <summary>Bounds the transaction's waits for locks; <see langword="null"/> where only a session's can be.</summary>
    public virtual string? LimitLocksInTransaction(TimeSpan limit) => null;

    /// <summary>Reads the bound; <see langword="null"/> where it cannot be read, and is taken for zero.</summary>
    public virtual string? LockLimitQuery => null;

    /// <summary>Gives the session the bound that was read.</summary>
    public virtual string RestoreLockLimit(string before) => throw new NotSupportedException();

    /// <summary>True where a statement ended because of another session's locks, a deadlock among them, and left nothing.</summary>
    public virtual bool IsLockTimeout(DbException error) => false;

    /// <summary>True where the table has rows, whether this session may see them or not.</summary>
    public virtual async Task<bool> HasRowsAsync(MigrationSession session, SubjectName table, CancellationToken ct) =>
        await session.ScalarAsync($"SELECT 1 FROM {Sql(table)} LIMIT 1", ct).ConfigureAwait(false) is not null;

    /// <summary>A name as it stands in a statement, in SQL.</summary>
    public virtual string Sql(SubjectName name) =>
        name.IsQuoted ? Quote(name.Schema, name.Name) : name.Schema is null ? name.Name : name.Schema + "." + name.Name;

    /// <summary>The statement that takes away what a statement that died left half made.</summary>
    public virtual string Remove(StatementSubject subject) => throw new NotSupportedException();

    /// <summary>
    /// True where the error says that what the statement creates is there, or that what it drops is not. Asked only about the one
    /// statement that was running when an earlier run ended.
    /// </summary>
    public virtual bool IsDoneAlready(DbException error) => false;

    /// <summary>True where the database takes no writes at all: a replica, or one that was set so.</summary>
    public virtual bool IsReadOnly(DbException error) => false;

    /// <summary>True where there is no room left to write.</summary>
    public virtual bool IsFull(DbException error) => false;

    /// <summary>What to do about an error of a statement, as a sentence; <see langword="null"/> where the driver's message says enough.</summary>
    public virtual string? WayOut(MigrationStatement statement, DbException error) => null;

    public virtual async Task BeginAsync(MigrationSession session, CancellationToken ct)
    {
        await session.BeginTransactionAsync(ct).ConfigureAwait(false);
        if (session.AfterBegin is { } statement)
            await session.ExecuteAsync(statement, ct).ConfigureAwait(false);
    }

    public virtual Task CommitAsync(MigrationSession session) => session.CommitTransactionAsync();

    public virtual Task RollbackAsync(MigrationSession session) => session.RollbackTransactionAsync();

    // Zero would be without a limit.
    private protected static string Milliseconds(TimeSpan limit) =>
        Math.Clamp(Math.Ceiling(limit.TotalMilliseconds), 1, int.MaxValue).ToString("F0", CultureInfo.InvariantCulture);

    private protected static string Seconds(TimeSpan limit) =>
        Math.Clamp(Math.Ceiling(limit.TotalSeconds), 1, 1_000_000).ToString("F0", CultureInfo.InvariantCulture);
}
