using System.Collections.Immutable;
using System.Reflection;
using SchemaGen.Properties.Tests.Generation;
using SchemaGen.Properties.Tests.Judging;
using SchemaGen.Properties.Tests.Snippets;
using Xunit.Abstractions;

namespace SchemaGen.Properties.Tests;

/// <summary>
/// Every argument of every attribute, with every kind of wrong value, on a class that is otherwise fine: an error that says so, or
/// SQL that the databases accept; never an exception, never a hang, and what is generated compiles.
/// </summary>
public sealed class BadInputTests(ITestOutputHelper output)
{
    private const int BatchSize = 200;

    private const int Turns = 25;

    [Fact, Trait("Needs", "Engines")]
    public Task Of_column_attributes() => HoldsAt(AttributePlace.Member, Court.Full());

    [Fact, Trait("Needs", "Engines")]
    public Task Of_class_attributes() => HoldsAt(AttributePlace.Table, Court.Full());

    [Fact, Trait("Needs", "Engines")]
    public Task Of_assembly_attributes() => HoldsAt(AttributePlace.Assembly, Court.Full());

    [Fact, Trait("Needs", "Engines")]
    public Task Of_templates() => HoldsAt(AttributePlace.Template, Court.Full());

    [Fact, Trait("Needs", "Engines")]
    public Task Of_groups() => HoldsAt(AttributePlace.Group, Court.Full());

    [Fact, Trait("Needs", "Engines")]
    public Task Of_properties_of_groups() => HoldsAt(AttributePlace.GroupMember, Court.Full());

    [Fact, Trait("Needs", "Engines")]
    public Task Of_groups_in_templates() => HoldsAt(AttributePlace.TemplateClass, Court.Full());

    /// <summary>Values that are wrong wherever they stand.</summary>
    [Theory]
    [InlineData(nameof(AttributePlace.Assembly))]
    [InlineData(nameof(AttributePlace.Member))]
    [InlineData(nameof(AttributePlace.Table))]
    [InlineData(nameof(AttributePlace.Template))]
    [InlineData(nameof(AttributePlace.Group))]
    [InlineData(nameof(AttributePlace.GroupMember))]
    public async Task Is_never_passed_over(string where)
    {
        var place = Enum.Parse<AttributePlace>(where);
        var number = 0;
        var snippets = SchemaAttributes.At(place)
            .SelectMany(attribute => WaysToBeWrong(attribute, WrongValues.Always))
            .Select(use => SnippetOf(place, use, ++number)).ToList();
        var court = new Court();
        foreach (var batch in snippets.Chunk(BatchSize)) await court.HearAsync(batch);
        List<Objection> objections = [.. await court.VerdictAsync()];
        objections.AddRange(court.Accused.Select(snippet => new Objection(snippet, "Everybody", "No error says what is wrong with one of " + string.Join(", ", snippet.Attributes.Select(use => use.Name)))));
        Report.Holds(objections);
    }

    private async Task HoldsAt(AttributePlace place, Court court)
    {
        var number = 0;
        var snippets = SchemaAttributes.At(place)
            .SelectMany((attribute, turn) => WaysToBeWrong(attribute, WrongValues.Of, turn))
            .Select(use => SnippetOf(place, use, ++number))
            .Where(snippet => !NamesTable(snippet) && !NamesWhatServersHave(snippet)).ToList();
        foreach (var batch in snippets.Chunk(BatchSize)) await court.HearAsync(batch);
        var objections = await court.VerdictAsync();
        output.WriteLine($"{snippets.Count} snippets, {court}");
        Report.Holds(objections);
    }

    // Of a table that is none of the project's, nothing can be known and nothing executed.
    private static bool NamesTable(Snippet snippet) => snippet.Attributes.Any(use => use.Name is "References" or "ForeignKeyTo" or "PostgreSqlInherits" && use.Arguments.Any(argument => argument.Name == "table"));

    // Neither can it of an engine, which may be a plugin, of a role, and of SQL that passes through.
    private static bool NamesWhatServersHave(Snippet snippet) => snippet.Attributes.Any(use =>
        use.Name is "MySqlEngine" || use.Arguments.Any(argument => argument.Name == "MaintenanceRole") || (use.Name is "Trigger" && !(Has(use, "body", FineValues.Body) && Has(use, "Dialects", FineValues.DialectsOf(use.Name)!)))
        || (use.Name is "Tablespace" && !Has(use, "Dialects", FineValues.DialectsOf(use.Name)!)));

    private static bool Has(AttributeUse use, string name, string code) => use.Arguments.Any(argument => argument.Name == name && argument.Code == code);

    private delegate AttributeUse Way(string mark);

    private delegate IEnumerable<string> Values(string name, Type type, string mark);

    // Each argument in turn is wrong, once in each way; the others are fine. What many attributes inherit is wrong in all ways over
    // every few of them, where a turn is given.
    private static IEnumerable<Way> WaysToBeWrong(SchemaAttribute attribute, Values values, int? turn = null)
    {
        foreach (var constructor in attribute.Constructors)
            foreach (var parameter in constructor.GetParameters())
                foreach (var way in Ways(parameter.Name!, parameter.ParameterType, values))
                    yield return mark => UseOf(attribute, constructor, parameter, null, way(mark), mark);
        var shortest = attribute.Constructors.MinBy(constructor => constructor.GetParameters().Length)!;
        foreach (var property in attribute.Properties)
            foreach (var way in Ways(property.Name, property.PropertyType, values).Where((_, index) => turn is null || property.DeclaringType == attribute.Type || index % Turns == turn % Turns))
                yield return mark => UseOf(attribute, shortest, null, property, way(mark), mark);
    }

    private static IEnumerable<Func<string, string>> Ways(string name, Type type, Values values) =>
        Enumerable.Range(0, values(name, type, "m0").Count()).Select(index => (Func<string, string>)(mark => values(name, type, mark).ElementAt(index)));

    private static AttributeUse UseOf(SchemaAttribute attribute, ConstructorInfo constructor, ParameterInfo? wrongParameter, PropertyInfo? wrongProperty, string code, string mark) => new(
        attribute.Name,
        [
            .. constructor.GetParameters().Select(parameter => new Argument(parameter.Name!, parameter == wrongParameter ? code : FineValues.Of(parameter, mark), IsProperty: false)),
            .. attribute.Required.Where(property => property != wrongProperty).Select(property => new Argument(property.Name, FineValues.Of(property.Name, property.PropertyType), IsProperty: true)),
            .. FineValues.DialectsOf(attribute.Name) is { } dialects && wrongProperty?.Name is not ("Dialects" or "Except") ? [new Argument("Dialects", dialects, IsProperty: true)] : Array.Empty<Argument>(),
            .. wrongProperty is null ? [] : new[] { new Argument(wrongProperty.Name, code, IsProperty: true) },
        ]);

    private static Snippet SnippetOf(AttributePlace place, Way way, int number)
    {
        var use = way("m" + number);
        var plain = new AttributeUse("SchemaTable");
        var own = new AttributeUse("Own" + number);
        ImmutableArray<AttributeUse> attributes = place switch
        {
            AttributePlace.Template => [use],
            AttributePlace.Table => [plain, use],
            AttributePlace.TemplateClass => [own],
            _ => [plain],
        };
        var table = new DeclaredType(
            $"public partial class Table{number}",
            attributes,
            new Member("Id", "long"),
            new Member("Value", place == AttributePlace.Member ? TypeFor(use.Name) : "string", place == AttributePlace.Member ? [use] : []),
            new Member("Number", "int"),
            new Member("CreatedAt", "DateTime"));
        if (place == AttributePlace.Assembly) return new Snippet(number, table) { Project = new Project(use) };
        if (place is AttributePlace.Group or AttributePlace.GroupMember)
        {
            var (template, beside) = Groups.Own(number, place == AttributePlace.Group ? use : null, place == AttributePlace.GroupMember ? use : null, $"Table{number}");
            return new Snippet(number, [table with { Attributes = [template] }, .. beside]);
        }

        return place == AttributePlace.TemplateClass
            ? new Snippet(number, table, new DeclaredType($"public sealed class Own{number}Attribute : TableTemplateAttribute", [use]))
            : new Snippet(number, table);
    }

    private static string TypeFor(string attribute) => attribute switch
    {
        "IdentityColumn" => "long",
        "ComputedColumn" => "bool",
        "References" => "long",
        _ => "string",
    };
}
