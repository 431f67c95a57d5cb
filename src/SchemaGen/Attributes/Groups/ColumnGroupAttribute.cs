namespace SchemaGen;

/// <summary>
/// On an interface: its properties are a group of columns, which templates and tables take in with
/// <see cref="IncludesColumnsAttribute"/>. An attribute class that derives from this one adds its groups to the class that carries it.
/// </summary>
[AttributeUsage(AttributeTargets.Interface | AttributeTargets.Class | AttributeTargets.Struct)]
public class ColumnGroupAttribute : Attribute;
