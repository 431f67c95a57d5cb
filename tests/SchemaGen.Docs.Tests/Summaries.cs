using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace SchemaGen.Docs.Tests;

/// <summary>What the documentation of the product's types says, as the compiler wrote it beside the assembly.</summary>
internal static partial class Summaries
{
    private static readonly Dictionary<string, string> ByMember = XDocument.Load(Path.ChangeExtension(typeof(SchemaTableAttribute).Assembly.Location, ".xml"))
        .Descendants("member")
        .Where(member => member.Element("summary") is not null)
        .ToDictionary(member => (string)member.Attribute("name")!, member => Blanks().Replace(member.Element("summary")!.Value, " ").Trim());

    /// <summary>What a type is.</summary>
    public static string Of(Type type) => ByMember["T:" + type.FullName];

    /// <summary>What the column of a property is that a template or group brings.</summary>
    public static string OfColumn(Type attribute, string member)
    {
        var properties = GroupsOf(attribute).SelectMany(group => group.GetProperties()).ToArray();
        var property = properties.FirstOrDefault(candidate => candidate.Name == member) ?? properties.FirstOrDefault(candidate => member.EndsWith(candidate.Name, StringComparison.Ordinal));
        return property is null ? "" : ByMember[$"P:{property.DeclaringType!.FullName}.{property.Name}"];
    }

    private static IEnumerable<Type> GroupsOf(Type attribute) =>
        attribute.GetCustomAttributes<IncludesColumnsAttribute>().SelectMany(including => including.Groups).SelectMany(group => group.GetInterfaces().Append(group))
            .Concat(attribute.GetCustomAttributes().Where(carried => carried is ColumnGroupAttribute).SelectMany(carried => GroupsOf(carried.GetType())));

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();
}
