using System.Reflection;
using SchemaGen.Properties.Tests.Snippets;

namespace SchemaGen.Properties.Tests.Generation;

/// <summary>
/// How often attributes, their constructors and their properties, and the versions of databases, are in snippets. A property that
/// attributes inherit is counted over all of them.
/// </summary>
internal sealed class Coverage
{
    private static readonly Dictionary<string, SchemaAttribute> ByName = SchemaAttributes.All.ToDictionary(attribute => attribute.Name);

    private readonly Dictionary<string, int> _hits = [];

    /// <summary>What is to be met, each with the wishes that bring it about; none where only a project has it.</summary>
    public static ILookup<string, Wish> Goals { get; } = AllGoals().ToLookup(goal => goal.Name, goal => goal.Wish);

    private static IEnumerable<(string Name, Wish Wish)> AllGoals()
    {
        foreach (var attribute in SchemaAttributes.All.Where(SchemaAttributes.IsByChance))
        {
            // Of what stands on an assembly there is nothing to wish for: another project is.
            var wished = attribute.Place == AttributePlace.Assembly ? SchemaAttributes.Of(typeof(SchemaTableAttribute)) : attribute;
            yield return (attribute.Name, new Wish(wished));
            foreach (var constructor in attribute.Constructors)
                yield return (NameOf(attribute, constructor.GetParameters().Select(parameter => parameter.Name!)), wished == attribute ? new Wish(attribute, constructor) : new Wish(wished));
            foreach (var property in attribute.Properties)
                yield return (NameOf(property), wished == attribute ? new Wish(attribute, Property: property.Name) : new Wish(wished));
        }

        foreach (var (dialect, versions) in ProjectGen.Versions)
            foreach (var version in versions)
                yield return (NameOf(dialect, version), new Wish(SchemaAttributes.Of(typeof(SchemaTableAttribute))));
    }

    /// <summary>In how many snippets it is.</summary>
    public int this[string goal] => _hits.GetValueOrDefault(goal);

    /// <summary>In how many snippets the version is declared.</summary>
    public int this[Dialect dialect, string version] => this[NameOf(dialect, version)];

    /// <summary>Counts what is in a snippet.</summary>
    public void Add(Snippet snippet)
    {
        foreach (var name in snippet.Attributes.Concat(snippet.Project.Attributes).SelectMany(NamesIn).Distinct()) _hits[name] = this[name] + 1;
    }

    private static IEnumerable<string> NamesIn(AttributeUse use)
    {
        // A template of the snippet's own is none of the product's.
        if (!ByName.TryGetValue(use.Name, out var attribute)) yield break;
        yield return attribute.Name;
        yield return NameOf(attribute, use.Arguments.Where(argument => !argument.IsProperty).Select(argument => argument.Name));
        foreach (var argument in use.Arguments.Where(argument => argument.IsProperty))
            yield return NameOf(attribute.Properties.Single(property => property.Name == argument.Name));
        if (attribute.Type == typeof(SchemaTargetAttribute) && use.Arguments.FirstOrDefault(argument => argument.Name == "Version") is { } version)
            yield return NameOf(Enum.Parse<Dialect>(use.Arguments[0].Code["Dialect.".Length..]), version.Code.Trim('"'));
    }

    private static string NameOf(SchemaAttribute attribute, IEnumerable<string> parameters) => attribute.Name + "(" + string.Join(", ", parameters) + ")";

    private static string NameOf(PropertyInfo property) => property.DeclaringType!.Name.Replace("Attribute", "", StringComparison.Ordinal) + "." + property.Name;

    private static string NameOf(Dialect dialect, string version) => dialect + " " + version;
}
