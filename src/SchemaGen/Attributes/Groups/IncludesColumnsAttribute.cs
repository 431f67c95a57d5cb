namespace SchemaGen;

/// <summary>
/// On an attribute class that is a template or a group: the table that carries it has the columns of these groups, and what stands on their
/// interfaces counts for it: indexes, checks, partitions, triggers.
/// </summary>
/// <param name="groups">The interfaces that carry <see cref="ColumnGroupAttribute"/>, in the order of the columns.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public sealed class IncludesColumnsAttribute(params Type[] groups) : Attribute
{
    /// <summary>The groups.</summary>
    public Type[] Groups { get; } = groups;

    /// <summary>Columns of the groups that are left out, by column name; none by default.</summary>
    public string[] Without { get; set; } = [];

    /// <summary>
    /// A switch on which the groups depend: the name of a <see cref="bool"/> property or parameter of the attribute that carries this. By
    /// default they are always included.
    /// </summary>
    public string? When { get; set; }
}
