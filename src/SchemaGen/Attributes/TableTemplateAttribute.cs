using SchemaGen.Templates;

namespace SchemaGen;

/// <summary>
/// Makes a class a table. <see cref="SchemaTableAttribute"/> is the empty template; the business templates and your own derive
/// from this class and carry their columns, keys and indexes as attributes.
/// </summary>
/// <remarks>
/// The class has to be <c>partial</c> where the template brings columns. A class carries one template; a second is the finding
/// SG1006.
/// </remarks>
[IncludesColumns(typeof(ITenantIsolated), When = nameof(Tenant))]
[IncludesColumns(typeof(ICompressedRows), When = nameof(Compressed))]
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

    /// <summary>
    /// Whether each row belongs to a tenant: the columns of <see cref="ITenantColumns"/> are added, a tenant sees and writes its own rows only, and
    /// the template's indexes begin with the tenant; <see langword="false"/> by default.
    /// </summary>
    public bool Tenant { get; set; }

    /// <summary>
    /// Whether the columns that the template marks are encrypted; <see langword="false"/> by default. Where it marks none, this is the finding
    /// SG1016.
    /// </summary>
    public bool Encrypted { get; set; }

    /// <summary>
    /// Whether the table is partitioned by the column that the template marks; <see langword="false"/> by default. Where it marks none, or is
    /// partitioned in any case, this is the finding SG1016.
    /// </summary>
    public bool Partitioned { get; set; }

    /// <summary>Whether rows are compressed, on the databases that can; <see langword="false"/> by default.</summary>
    public bool Compressed { get; set; }

    /// <summary>The name of the generated class of constants; by default the class's name and <c>Table</c>.</summary>
    public string? GeneratedName { get; set; }
}
