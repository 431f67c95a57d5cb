namespace SchemaGen;

/// <summary>
/// The database keeps each row as it was before every change, so that a query can ask for the rows as of a point in time: SQL Server in a
/// table of its own, MariaDB in the table itself, Oracle in a flashback archive. The others keep nothing, which is the finding SG2003.
/// </summary>
public sealed class SystemVersionedAttribute : TableOptionAttributeBase
{
    /// <summary>The name of SQL Server's table of former rows, in the schema of the table; <c>table_history</c> by default.</summary>
    public string? HistoryTable { get; set; }

    /// <summary>
    /// The column of the time from which a row was so, in UTC on SQL Server: a timestamp of the class, which the database sets, or else a
    /// hidden column; <c>valid_from</c> by default. Oracle has pseudo-columns instead.
    /// </summary>
    public string PeriodStart { get; set; } = "valid_from";

    /// <summary>The column of the time until which a row was so; <c>valid_to</c> by default.</summary>
    public string PeriodEnd { get; set; } = "valid_to";
}
