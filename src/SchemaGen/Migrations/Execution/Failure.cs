using System.Data.Common;
using SchemaGen.Migrations.Dialects;

namespace SchemaGen.Migrations.Execution;

/// <summary>Words for what went wrong.</summary>
internal static class Failure
{
    /// <summary>The driver's message as the end of a sentence.</summary>
    public static string Reason(Exception error) => error.Message.ReplaceLineEndings(" ").TrimEnd('.', ' ');

    /// <summary>
    /// True for what the migrator explains: the driver's errors, and what drivers throw besides. A caller's own cancellation is none.
    /// </summary>
    public static bool IsExplained(Exception error, CancellationToken ct) =>
        error is not (OperationCanceledException or MigrationException) && !IsCancellation(error, ct);

    /// <summary>Some drivers report a cancelled statement as an error of their own.</summary>
    public static bool IsCancellation(Exception error, CancellationToken ct) => error is DbException && ct.IsCancellationRequested;

    public static MigrationException At(
        MigrationDialect dialect, SchemaMigration migration, string verb, MigrationStatement statement, int ordinal, int count, Exception error, string aftermath) =>
        new(
            $"The migration '{migration.Id}' failed to {verb} at statement {ordinal + 1} of {count} "
            + $"({statement.Kind} {statement.ObjectName}): {Reason(error)}. {WayOut(dialect, statement, error)}{aftermath}",
            error)
        {
            MigrationId = migration.Id,
            Statement = statement,
        };

    /// <summary>What to do about an error of any command, as a sentence with a blank after it; empty where the driver's message says enough.</summary>
    public static string WayOut(MigrationDialect dialect, Exception error) =>
        error is not DbException known ? ""
        : dialect.IsReadOnly(known) ? "This database takes no writes, as a replica or a file without the right to write does; migrate where it may be written. "
        : dialect.IsFull(known) ? "There is no room left; make some. "
        : "";

    private static string WayOut(MigrationDialect dialect, MigrationStatement statement, Exception error) =>
        WayOut(dialect, error) is { Length: > 0 } common ? common
        : error is not DbException known ? ""
        : dialect.IsLockTimeout(known)
            ? "Another session holds locks on it; end that session, or raise MigratorOptions.StatementLockTimeout "
                + "or MigratorOptions.LockRetries. "
        : dialect.WayOut(statement, known) is { } advice ? advice + ". "
        : dialect.IsDoneAlready(known)
            ? $"The history does not have '{statement.ObjectName}': where it is the migration's and the history was changed by hand, record it with "
                + "Migrator.BaselineAsync; else rename or drop it. "
        : "";
}
