namespace SchemaGen;

/// <summary>
/// Makes a class a table. <see cref="SchemaTableAttribute"/> is the empty template; the business templates and your own derive
/// from this class and carry their columns, keys and indexes as attributes.
/// </summary>
/// <remarks>
/// The class has to be <c>partial</c> where the template brings columns. A class carries one template; a second is the finding
/// SG1006.
/// </remarks>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, Inherited = false)]
public abstract class TableTemplateAttribute : Attribute
{
    /// <summary>The table's name; by default the plural of the class's name in snake case.</summary>
    public string? Table { get; set; }

    /// <summary>The table's schema; by default the connection's own.</summary>
    public string? Schema { get; set; }

    /// <summary>A sentence kept with the table, on the databases that keep comments.</summary>
    public string? Comment { get; set; }

    /// <summary>The databases that get the table; all by default.</summary>
    public Dialect Dialects { get; set; } = Dialect.All;

    /// <summary>The databases that do not get the table; none by default.</summary>
    public Dialect Except { get; set; }

    /// <summary>Columns of the template that the table does not get, by column name; none by default.</summary>
    public string[] Without { get; set; } = [];

    /// <summary>The name of the generated class of constants; by default the class's name and <c>Table</c>.</summary>
    public string? GeneratedName { get; set; }
}
