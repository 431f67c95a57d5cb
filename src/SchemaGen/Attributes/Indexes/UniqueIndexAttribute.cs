namespace SchemaGen;

/// <summary>
/// An index that keeps two rows from having the same values. Rows with <c>NULL</c> among them do not count as the same, on any database.
/// </summary>
/// <param name="columns">The columns, by column or property name; each may end in <c> desc</c>.</param>
public sealed class UniqueIndexAttribute(params string[] columns) : OrderedIndexAttributeBase(columns)
{
    /// <summary>
    /// Whether one <c>NULL</c> is the same as another, so that at most one row has it beside the same other values. MySQL and MariaDB
    /// lack this, as does PostgreSQL before version 15: there it is the finding SG2003, and the index admits several such rows.
    /// </summary>
    public bool NullsNotDistinct { get; set; }

    /// <summary>
    /// Whether, on a database whose partitioned tables cannot hold the key because it lacks the partition column (PostgreSQL, MySQL,
    /// MariaDB), a second table holds it, which triggers keep in step: <c>table_columns_guard</c>. False by default, which leaves the key out
    /// there with the finding SG3001. Who writes to the table needs the same rights on the other one. It does not help a key over columns
    /// that admit <c>NULL</c> with <see cref="NullsNotDistinct"/>.
    /// </summary>
    public bool GuardTable { get; set; }
}
