using Microsoft.Extensions.Logging;
using SchemaGen.Maintenance;

namespace SchemaGen.Hosting;

/// <summary>What a host logs about its schema; the numbers stay.</summary>
internal static partial class Log
{
    [LoggerMessage(1, LogLevel.Information, "Applied the migration {Migration} in {Milliseconds:F0} ms.")]
    public static partial void Applied(ILogger logger, string migration, double milliseconds);

    [LoggerMessage(2, LogLevel.Information, "The schema is up to date: {Applied} migrations applied at this start, in {Milliseconds:F0} ms.")]
    public static partial void UpToDate(ILogger logger, int applied, double milliseconds);

    [LoggerMessage(3, LogLevel.Debug, "Statement {Number} of {Total}: {Kind} {Object} of {Migration}.")]
    public static partial void Statement(ILogger logger, int number, int total, string kind, string @object, string migration);

    [LoggerMessage(4, LogLevel.Warning, "The database has {Count} migrations that this build does not know: {Migrations}. A newer build has migrated it.")]
    public static partial void Ahead(ILogger logger, int count, string migrations);

    [LoggerMessage(5, LogLevel.Information, "The schema is as it has to be: {Count} migrations.")]
    public static partial void Verified(ILogger logger, int count);

    [LoggerMessage(6, LogLevel.Information, "Maintenance of {Table}: {Kind}, {Rows} rows, in {Milliseconds:F0} ms.")]
    public static partial void Maintained(ILogger logger, string table, MaintenanceKind kind, long? rows, double milliseconds);

    [LoggerMessage(7, LogLevel.Error, "Maintenance failed; it is tried again in {Interval}.")]
    public static partial void MaintenanceFailed(ILogger logger, Exception error, TimeSpan interval);

    [LoggerMessage(9, LogLevel.Information, "Another instance is at work on maintenance; it is tried again in {Interval}.")]
    public static partial void MaintenanceBusy(ILogger logger, TimeSpan interval);

    [LoggerMessage(8, LogLevel.Critical, "The schema could not be migrated, and the host does not start.")]
    public static partial void Failed(ILogger logger, Exception error);
}
