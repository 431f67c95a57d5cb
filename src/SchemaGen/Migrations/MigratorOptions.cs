using System.Data.Common;

namespace SchemaGen.Migrations;

/// <summary>How a <see cref="Migrator"/> works.</summary>
public sealed class MigratorOptions
{
    /// <summary>The table that records which migrations were applied. Default: <c>schema_migrations</c>.</summary>
    public string HistoryTable { get; set; } = "schema_migrations";

    /// <summary>
    /// The schema of the history table (MySQL and MariaDB: the database; SQLite: the attached database), which must exist. Default:
    /// null, the connection's own.
    /// </summary>
    public string? HistorySchema { get; set; }

    /// <summary>How long to wait for another migrator to end. Default: 60 seconds.</summary>
    public TimeSpan LockTimeout { get; set; } = TimeSpan.FromSeconds(60);

    /// <summary>
    /// Makes the connection that holds the lock, open or closed, which each call disposes of: a direct one where the migrator's own
    /// goes through a pooler that gives a server session to several clients. Default: null, the migrator's own connection, which ends
    /// together with the lock.
    /// </summary>
    public Func<DbConnection>? LockConnection { get; set; }

    /// <summary>
    /// The ids of the migrations that may be rolled back although that cannot be undone, since a table is dropped with its rows or there
    /// are no statements that take the migration back. Default: none.
    /// </summary>
    public IReadOnlyCollection<string> AllowDataLoss { get; set; } = [];

    /// <summary>
    /// How long one statement may wait for locks of other sessions on what it changes, so that work queues up behind it no longer than
    /// that: PostgreSQL and SQL Server count milliseconds, the others whole seconds, rounded up; SQLite has no such locks. Null leaves the
    /// session's own limit. Default: 10 seconds.
    /// </summary>
    public TimeSpan? StatementLockTimeout { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>
    /// How often what waited in vain for such locks, or met a deadlock, is tried again, after half a second and up to 30, a little longer
    /// each time: the migration where one transaction holds it, else the statement. Default: 5; zero gives up at once.
    /// </summary>
    public int LockRetries { get; set; } = 5;

    /// <summary>
    /// How long one statement may run, rounded up to seconds; zero is without limit. Default: null, the driver's own limit.
    /// </summary>
    public TimeSpan? CommandTimeout { get; set; }

    /// <summary>The clock. Default: the system's.</summary>
    public TimeProvider TimeProvider { get; set; } = TimeProvider.System;
}
