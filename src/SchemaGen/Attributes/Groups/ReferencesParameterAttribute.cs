namespace SchemaGen;

/// <summary>
/// On a property of a group: the column refers to the primary key of the table class that an argument of the attribute which brings the group
/// names; where it names none, there is no foreign key.
/// </summary>
/// <param name="parameter">The name of the property or parameter of the attribute, a <see cref="Type"/>.</param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class ReferencesParameterAttribute(string parameter) : Attribute
{
    /// <summary>The name of the argument.</summary>
    public string Parameter { get; } = parameter;
}
