using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;

namespace SchemaGen.Tool.Templates;

/// <summary>The summaries that the compiler wrote beside an assembly; empty where it wrote none.</summary>
internal static partial class Summaries
{
    private static readonly Dictionary<Assembly, Dictionary<string, string>> Read = [];

    /// <summary>What a type is.</summary>
    public static string Of(Type type) => Of(type.Assembly, "T:" + type.FullName);

    /// <summary>What a property is.</summary>
    public static string Of(PropertyInfo property) => Of(property.Module.Assembly, $"P:{property.DeclaringType!.FullName}.{property.Name}");

    private static string Of(Assembly assembly, string member)
    {
        if (!Read.TryGetValue(assembly, out var members))
            Read[assembly] = members = Members(Path.ChangeExtension(assembly.Location, ".xml"));

        return members.GetValueOrDefault(member.Replace('+', '.'), "");
    }

    private static Dictionary<string, string> Members(string file)
    {
        try
        {
            return !File.Exists(file) ? [] : XDocument.Load(file).Descendants("member")
                .Where(member => member.Element("summary") is not null)
                .ToDictionary(member => (string)member.Attribute("name")!, member => Text(member.Element("summary")!));
        }
        catch (Exception error) when (error is XmlException or IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }

    // <see cref="T:SchemaGen.X"/> is X.
    private static string Text(XElement summary)
    {
        foreach (var element in summary.Descendants().Where(element => element.IsEmpty).ToList())
            element.ReplaceWith(((string?)element.Attribute("cref") ?? (string?)element.Attribute("langword") ?? "").Split('.', ':')[^1]);

        return Blanks().Replace(summary.Value, " ").Trim();
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();
}
