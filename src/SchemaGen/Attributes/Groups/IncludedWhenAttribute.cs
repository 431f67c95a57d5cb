namespace SchemaGen;

/// <summary>On a property of a group: a table has the column where a switch of the attribute that brings the group is set.</summary>
/// <remarks>Indexes and checks of the template and its groups go with a column that they name.</remarks>
/// <param name="parameter">The name of the property or parameter of the attribute, a <see cref="bool"/>.</param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class IncludedWhenAttribute(string parameter) : Attribute
{
    /// <summary>The name of the switch.</summary>
    public string Parameter { get; } = parameter;

    /// <summary>What counts where the switch is not written; <see langword="false"/> by default.</summary>
    public bool ByDefault { get; set; }

    /// <summary>
    /// Whether a partitioned table has the column only where the switch is written: for shapes, since MySQL and MariaDB partition no table that
    /// has some; <see langword="false"/> by default.
    /// </summary>
    public bool UnlessPartitioned { get; set; }
}
