using System.Reflection;
using SchemaGen.Model.Naming;

namespace SchemaGen.Tool.Templates;

/// <summary>Reads a template from the metadata of its attribute; none of its code runs.</summary>
internal static class TemplateReader
{
    /// <summary>The templates: SchemaGen's, and the user's own.</summary>
    /// <param name="own">The attributes of the user's own.</param>
    public static IReadOnlyList<TemplateInfo> All(IReadOnlyList<Type> own) =>
    [
        .. typeof(TableTemplateAttribute).Assembly.GetExportedTypes()
            .Where(type => type.IsSubclassOf(typeof(TableTemplateAttribute)) && !type.IsAbstract && type != typeof(SchemaTableAttribute))
            .Select(type => Read(type, isOwn: false))
            .Concat(own.Select(type => Read(type, isOwn: true)))
            .OrderBy(template => template.Slug, StringComparer.Ordinal),
    ];

    private static TemplateInfo Read(Type type, bool isOwn)
    {
        var name = NameOf(type);
        var columns = new List<TemplateColumn>();
        var attributes = new List<string>();
        var isPartitioned = type.GetCustomAttributesData().Any(data => data.AttributeType.Name.StartsWith("Partitioned", StringComparison.Ordinal) && IsOfSchemaGen(data));
        Bring(type, null, null, isPartitioned, columns, attributes);
        return new TemplateInfo(SlugOf(name), name, type.Namespace ?? "", Summaries.Of(type), isOwn, columns, [.. attributes.Distinct(StringComparer.Ordinal)], Switches(type));
    }

    /// <summary>The slug of a name: <c>oauth-client</c> of <c>OAuthClient</c>.</summary>
    public static string SlugOf(string name) => SnakeCase.Of(name).Replace('_', '-');

    private static string NameOf(Type type) => type.Name.EndsWith("Attribute", StringComparison.Ordinal) ? type.Name[..^"Attribute".Length] : type.Name;

    // The group's own attribute says what its parameters are; those of a template are switches of the user's.
    private static void Bring(Type attribute, CustomAttributeData? use, string? when, bool isPartitioned, List<TemplateColumn> columns, List<string> attributes)
    {
        foreach (var data in attribute.GetCustomAttributesData())
            if (data.AttributeType == typeof(IncludesColumnsAttribute))
            {
                var without = Texts(data, nameof(IncludesColumnsAttribute.Without));
                var condition = Named(data, nameof(IncludesColumnsAttribute.When)) as string ?? when;
                foreach (var group in (IEnumerable<CustomAttributeTypedArgument>)data.ConstructorArguments[0].Value!)
                    Include((Type)group.Value!, use, condition, isPartitioned, without, columns, attributes);
            }
            else if (data.AttributeType.IsSubclassOf(typeof(ColumnGroupAttribute)))
                Bring(data.AttributeType, data, when, isPartitioned, columns, attributes);
            else if (IsShown(data))
                attributes.Add(AttributeText.Of(data) + (when is null ? "" : $" with {when}"));
    }

    private static void Include(
        Type group, CustomAttributeData? use, string? when, bool isPartitioned, string[] without, List<TemplateColumn> columns, List<string> attributes)
    {
        foreach (var inner in group.GetInterfaces().Append(group))
        {
            var left = new HashSet<string>(without, StringComparer.Ordinal);
            foreach (var property in inner.GetProperties())
            {
                var data = property.GetCustomAttributesData();
                var name = NameOf(property, data, use);
                var condition = when;
                if (data.FirstOrDefault(one => one.AttributeType == typeof(IncludedWhenAttribute)) is { } included)
                {
                    var parameter = (string)included.ConstructorArguments[0].Value!;
                    var byDefault = Named(included, nameof(IncludedWhenAttribute.ByDefault)) is true
                        && !(isPartitioned && Named(included, nameof(IncludedWhenAttribute.UnlessPartitioned)) is true);
                    if (use is null)
                        condition ??= byDefault ? null : parameter;
                    else if (!(Named(use, parameter) as bool? ?? byDefault))
                        left.Add(name);
                }

                if (!left.Contains(name) && !columns.Exists(column => column.Name == name))
                    columns.Add(new TemplateColumn(name, AttributeText.Of(property), string.Join(", ", data.Where(IsColumn).Select(AttributeText.Of)), condition, Summaries.Of(property)));
            }

            var brought = new List<string>();
            Bring(inner, use, when, isPartitioned, columns, brought);
            attributes.AddRange(brought.Where(attribute => !left.Any(name => attribute.Contains($"\"{name}\"", StringComparison.Ordinal))));
        }
    }

    // {prefix} stands for a text argument of the attribute that brings the group.
    private static string NameOf(PropertyInfo property, IList<CustomAttributeData> data, CustomAttributeData? use)
    {
        if (data.FirstOrDefault(one => one.AttributeType == typeof(ColumnNameAttribute))?.ConstructorArguments[0].Value is not string name)
            return SnakeCase.Of(property.Name);

        var parameters = use?.Constructor.GetParameters() ?? [];
        for (var i = 0; i < parameters.Length; i++)
            if (use!.ConstructorArguments[i].Value is string text)
                name = name.Replace("{" + parameters[i].Name + "}", text, StringComparison.Ordinal);

        return name;
    }

    // All tables can have a tenant; the others act on what a template marks.
    private static List<TemplateSwitch> Switches(Type type)
    {
        var properties = Properties(type).ToList();
        var includes = Attributes(type).Where(data => data.AttributeType == typeof(IncludesColumnsAttribute)).ToList();
        var switches = new List<TemplateSwitch>();
        foreach (var option in type.GetProperties().Where(property => property.PropertyType == typeof(bool) && property.CanWrite)
            .OrderBy(property => property.DeclaringType == typeof(TableTemplateAttribute) ? 0 : 1))
        {
            var brought = includes.Where(data => Named(data, nameof(IncludesColumnsAttribute.When)) as string == option.Name)
                .SelectMany(data => (IEnumerable<CustomAttributeTypedArgument>)data.ConstructorArguments[0].Value!)
                .Select(group => Summaries.Of((Type)group.Value!) is { Length: > 0 } summary ? summary.TrimEnd('.') : ((Type)group.Value!).Name);
            var columns = properties.Where(property => property.GetCustomAttributesData().Any(data => data.ConstructorArguments.Count > 0 && data.ConstructorArguments[0].Value as string == option.Name
                && (data.AttributeType == typeof(EncryptedWhenAttribute) || data.AttributeType == typeof(IncludedWhenAttribute)))).Select(property => SnakeCase.Of(property.Name));
            var acts = brought.Concat(columns).Distinct(StringComparer.Ordinal).ToList();
            if (acts.Count > 0)
                switches.Add(new TemplateSwitch(option.Name, string.Join(", ", acts)));
        }

        return switches;
    }

    private static IEnumerable<CustomAttributeData> Attributes(Type type)
    {
        for (var next = type; next is not null && next != typeof(Attribute); next = next.BaseType)
            foreach (var data in next.GetCustomAttributesData())
                yield return data;
    }

    private static IEnumerable<PropertyInfo> Properties(Type type) => Attributes(type)
        .Where(data => data.AttributeType == typeof(IncludesColumnsAttribute))
        .SelectMany(data => (IEnumerable<CustomAttributeTypedArgument>)data.ConstructorArguments[0].Value!)
        .SelectMany(group => ((Type)group.Value!).GetInterfaces().Append((Type)group.Value!))
        .SelectMany(group => group.GetProperties());

    private static bool IsColumn(CustomAttributeData data) => IsOfSchemaGen(data)
        && data.AttributeType != typeof(ColumnNameAttribute) && data.AttributeType != typeof(IncludedWhenAttribute) && data.AttributeType != typeof(ReferencesParameterAttribute);

    private static bool IsShown(CustomAttributeData data) => IsOfSchemaGen(data) && data.AttributeType != typeof(ColumnGroupAttribute) && data.AttributeType != typeof(LeadingColumnAttribute);

    // Of the language's and the compiler's attributes nothing is shown.
    private static bool IsOfSchemaGen(CustomAttributeData data)
    {
        for (var type = data.AttributeType; type is not null; type = type.BaseType)
            if (type.Assembly == typeof(TableTemplateAttribute).Assembly)
                return true;

        return false;
    }

    private static object? Named(CustomAttributeData data, string name) => data.NamedArguments.FirstOrDefault(argument => argument.MemberName == name).TypedValue.Value;

    private static string[] Texts(CustomAttributeData data, string name) =>
        Named(data, name) is IEnumerable<CustomAttributeTypedArgument> items ? [.. items.Select(item => (string)item.Value!)] : [];
}
