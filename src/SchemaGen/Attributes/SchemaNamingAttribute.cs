namespace SchemaGen;

/// <summary>
/// Says how the project's tables and columns are called where no attribute names them. The tables of a referenced project keep the
/// names that project gives them.
/// </summary>
/// <remarks>
/// It names the columns of templates and groups as well; attributes, those of templates among them, may refer to any column by its
/// snake-case name, whatever it is called. Databases other than SQLite, MySQL, MariaDB and SQL Server tell upper from lower case:
/// SQL written by hand has to quote such names on PostgreSQL, and on Oracle all names are in upper case.
/// </remarks>
[AttributeUsage(AttributeTargets.Assembly)]
public sealed class SchemaNamingAttribute : Attribute
{
    /// <summary>How names are made from those of C#; <see cref="NameCase.SnakeCase"/> by default.</summary>
    public NameCase Case { get; set; }

    /// <summary>Whether a table is called by the plural of its class's name; it is by default.</summary>
    public bool Plural { get; set; } = true;

    /// <summary>The schema of tables whose attributes name none; by default the connection's own.</summary>
    public string? DefaultSchema { get; set; }
}
