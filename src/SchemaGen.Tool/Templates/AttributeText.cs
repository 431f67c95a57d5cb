using System.Globalization;
using System.Reflection;

namespace SchemaGen.Tool.Templates;

/// <summary>Writes attributes and types as they stand in C#.</summary>
internal static class AttributeText
{
    private static readonly Dictionary<Type, string> Keywords = new()
    {
        [typeof(string)] = "string", [typeof(bool)] = "bool", [typeof(byte)] = "byte", [typeof(short)] = "short", [typeof(int)] = "int", [typeof(long)] = "long",
        [typeof(float)] = "float", [typeof(double)] = "double", [typeof(decimal)] = "decimal", [typeof(object)] = "object",
    };

    /// <summary>The attribute without brackets, such as <c>CompositeIndex("status", "is_featured")</c>.</summary>
    public static string Of(CustomAttributeData attribute)
    {
        var parameters = attribute.Constructor.GetParameters();
        var arguments = new List<string>();
        for (var i = 0; i < attribute.ConstructorArguments.Count; i++)
        {
            var argument = attribute.ConstructorArguments[i];
            if (argument.Value is IReadOnlyCollection<CustomAttributeTypedArgument> items && parameters[i].IsDefined(typeof(ParamArrayAttribute), false))
                arguments.AddRange(items.Select(Of));
            else
                arguments.Add(Of(argument));
        }

        arguments.AddRange(attribute.NamedArguments.Select(named => named.MemberName + " = " + Of(named.TypedValue)));
        var name = attribute.AttributeType.Name;
        name = name.EndsWith("Attribute", StringComparison.Ordinal) ? name[..^"Attribute".Length] : name;
        return arguments.Count == 0 ? name : $"{name}({string.Join(", ", arguments)})";
    }

    /// <summary>The type's name, such as <c>decimal?</c>.</summary>
    public static string Of(PropertyInfo property)
    {
        var type = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
        var isNullable = type != property.PropertyType || (!type.IsValueType && new NullabilityInfoContext().Create(property).ReadState == NullabilityState.Nullable);
        return NameOf(type) + (isNullable ? "?" : "");
    }

    private static string NameOf(Type type) => Keywords.TryGetValue(type, out var keyword) ? keyword : type.IsArray ? NameOf(type.GetElementType()!) + "[]" : type.Name;

    private static string Of(CustomAttributeTypedArgument argument) => argument.Value switch
    {
        null => "null",
        string text => "\"" + text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal) + "\"",
        bool value => value ? "true" : "false",
        Type type => $"typeof({type.Name})",
        IReadOnlyCollection<CustomAttributeTypedArgument> items => "[" + string.Join(", ", items.Select(Of)) + "]",
        _ when argument.ArgumentType.IsEnum => string.Join(" | ", Enum.ToObject(argument.ArgumentType, argument.Value).ToString()!.Split(", ").Select(name => argument.ArgumentType.Name + "." + name)),
        _ => Convert.ToString(argument.Value, CultureInfo.InvariantCulture)!,
    };
}
