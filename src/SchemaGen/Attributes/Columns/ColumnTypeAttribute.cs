namespace SchemaGen;

/// <summary>
/// Says what a column holds. The attributes of the built-in types derive from it, and so do your own, which carry one of those:
/// <c>[StringColumn(20, Comment = "…")] class BusinessIdAttribute : ColumnTypeAttribute</c>.
/// </summary>
[AttributeUsage(
    AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter | AttributeTargets.Class, AllowMultiple = true)]
public abstract class ColumnTypeAttribute : Attribute
{
    /// <summary>The column's name; by default the property's in snake case.</summary>
    public string? Name { get; set; }

    /// <summary>Whether the column admits <c>NULL</c>. Counts only where it is written; else the property's type decides.</summary>
    public bool Nullable { get; set; }

    /// <summary>
    /// The value of a row that gives none: a <see cref="bool"/>, a number, a text or an enum member; a decimal, a date or a uuid as
    /// invariant text.
    /// </summary>
    public object? Default { get; set; }

    /// <summary>The value of a row that gives none, as an expression; <c>now()</c> is the time of the insert, in UTC.</summary>
    public string? DefaultSql { get; set; }

    /// <summary>A sentence kept with the column, on the databases that keep comments.</summary>
    public string? Comment { get; set; }

    /// <summary>A condition that every row meets, as a portable expression; <c>{column}</c> stands for the column.</summary>
    public string? Check { get; set; }

    /// <summary>
    /// Whether <see cref="DefaultSql"/> and <see cref="Check"/> are SQL of the databases in <see cref="Dialects"/>, which they get as it is
    /// written; the check then names the column as the database does. Repeat the attribute for others. Each is the finding SG4001.
    /// </summary>
    public bool Raw { get; set; }

    /// <summary>Whether two rows may not have the same value. Rows with <c>NULL</c> never count as the same.</summary>
    public bool Unique { get; set; }

    /// <summary>Whether the column has an index of its own.</summary>
    public bool Index { get; set; }

    /// <summary>
    /// The collation of a text: what its order and equality go by. Its name belongs to one database, so <see cref="Dialects"/> says which;
    /// MySQL and MariaDB share theirs. By default all that differs counts on PostgreSQL, MySQL, MariaDB, SQLite and Oracle, while SQL Server
    /// takes the collation of the database.
    /// </summary>
    public string? Collation { get; set; }

    /// <summary>What the column is stored as; by default what the driver writes.</summary>
    public ColumnStorage Storage { get; set; }

    /// <summary>The name that the column had before, so that its values are kept. A new table is not affected.</summary>
    public string? RenamedFrom { get; set; }

    /// <summary>
    /// The databases that get the column as this attribute says; all by default. Where several attributes stand on a property, each says
    /// it for its own, and a database that none of them names does not get the column.
    /// </summary>
    public Dialect Dialects { get; set; } = Dialect.All;

    /// <summary>The databases that do not get the column; none by default.</summary>
    public Dialect Except { get; set; }
}
