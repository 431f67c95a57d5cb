namespace SchemaGen;

/// <summary>
/// Rows are moved to a second table once they are older than a number of days, in batches, each in a transaction, so that a row is in one of
/// the two only. The second table has the columns of the first and its primary key, and nothing else: numbers and defaults are kept as values,
/// ciphertext stays as it is and decrypts as before. On PostgreSQL whole partitions of old rows become partitions of the second table. It is compressed, encrypted and placed as the first one is. <c>SchemaGen.Maintenance.MaintenanceRunner</c> moves them.
/// </summary>
/// <param name="days">The age in days, each of 24 hours, up to which a row stays: from 1 to 36,500.</param>
/// <param name="table">The name of the second table, in the schema of the first.</param>
/// <param name="column">The column of the row's time, by column or property name: a date or a timestamp that is never <c>NULL</c>.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface)]
public sealed class ArchivalPolicyAttribute(int days, string table, string column) : Attribute
{
    /// <summary>The age in days up to which a row stays.</summary>
    public int Days { get; } = days;

    /// <summary>The name of the second table.</summary>
    public string Table { get; } = table;

    /// <summary>The column of the row's time.</summary>
    public string Column { get; } = column;

    /// <summary>The databases on which rows are moved; all by default.</summary>
    public Dialect Dialects { get; set; } = Dialect.All;

    /// <summary>The databases on which rows stay; none by default.</summary>
    public Dialect Except { get; set; }

    /// <summary>
    /// Whether the migration makes a job of the database that does this once a day: an event on MySQL and MariaDB, a scheduler's job on Oracle, one of pg_cron
    /// on PostgreSQL where <see cref="SchemaTargetAttribute.Extensions"/> names that. By default it does. SQLite and SQL Server have none, and neither has an isolated table.
    /// </summary>
    public bool Scheduled { get; set; } = true;
}
