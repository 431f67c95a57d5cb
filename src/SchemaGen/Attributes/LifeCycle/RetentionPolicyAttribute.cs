namespace SchemaGen;

/// <summary>
/// Rows are deleted once they are older than a number of days, whenever <c>SchemaGen.Maintenance.MaintenanceRunner</c> runs: in batches, and
/// where the table is partitioned by lengths of time of that column, whole partitions are dropped first. With an
/// <see cref="ArchivalPolicyAttribute"/> it counts for the archive too.
/// </summary>
/// <param name="days">The age in days, each of 24 hours, up to which a row is kept: from 1 to 36,500.</param>
/// <param name="column">The column of the row's time, by column or property name: a date or a timestamp that is never <c>NULL</c>.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface)]
public sealed class RetentionPolicyAttribute(int days, string column) : Attribute
{
    /// <summary>The age in days up to which a row is kept.</summary>
    public int Days { get; } = days;

    /// <summary>The column of the row's time.</summary>
    public string Column { get; } = column;

    /// <summary>The databases on which rows are deleted; all by default.</summary>
    public Dialect Dialects { get; set; } = Dialect.All;

    /// <summary>The databases on which rows are kept; none by default.</summary>
    public Dialect Except { get; set; }

    /// <summary>
    /// Whether the migration makes a job of the database that does this once a day: an event on MySQL and MariaDB, a scheduler's job on Oracle, one of pg_cron
    /// on PostgreSQL where <see cref="SchemaTargetAttribute.Extensions"/> names that. By default it does. SQLite and SQL Server have none, and neither has an isolated table.
    /// </summary>
    public bool Scheduled { get; set; } = true;
}
