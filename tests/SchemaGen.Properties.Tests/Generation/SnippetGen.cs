using System.Collections.Immutable;
using CsCheck;
using SchemaGen.Properties.Tests.Snippets;

namespace SchemaGen.Properties.Tests.Generation;

/// <summary>Tables by chance: one to three classes with columns, keys, indexes, checks and references between them.</summary>
internal static class SnippetGen
{
    private static readonly string[] Types =
    [
        "string", "string?", "int", "int?", "long", "short", "byte", "ulong", "bool", "bool?", "decimal", "double", "float?", "Guid", "DateTime", "DateTime?", "DateTimeOffset", "DateOnly", "TimeOnly",
        "TimeSpan", "byte[]", "DayOfWeek", "Uri", "int[]", "System.Net.IPAddress", "char",
    ];

    private static readonly string[] Names = ["Name", "Value", "Number", "CreatedAt", "Order", "Group", "IPAddress", "State", "Key", "Total", "Level", "\u00c4nderung", "Date", "User", "Index"];

    /// <summary>A snippet that holds the attribute somewhere.</summary>
    public static Gen<Snippet> Of(int number, SchemaAttribute featured) =>
        from count in Gen.Frequency((3, 1), (2, 2), (1, 3))
        let names = Enumerable.Range(0, count).Select(index => $"Table{number}{(char)('A' + index)}").ToArray()
        from scenes in Gens.Sequence(names.Select((_, index) => SceneOf(number, index, names)))
        from tables in Gens.Sequence(scenes.Select((scene, index) => TableOf(scene, index == 0 ? featured : null)))
        let snippet = new Snippet(number, [.. tables.SelectMany(types => types)])
        select snippet.Attributes.Any(use => use.Arguments.Any(argument => argument.Name == "table"))
            ? snippet with { Types = snippet.Types.Add(Target(number)) }
            : snippet;

    private static DeclaredType Target(int number) => new(
        $"public partial class Target{number}",
        [new AttributeUse("SchemaTable", new Argument("name", WrongValues.Literal(ArgumentGen.Target(number)), IsProperty: false))],
        new Member("Id", "long"));

    private static Gen<Scene> SceneOf(int number, int index, string[] tables) =>
        from names in Gen.Shuffle(Names, 2, 6)
        from types in Gen.OneOf(Types).Array[names.Length]
        from key in Gen.Frequency((6, "long"), (2, "Guid"), (1, "int"), (1, "string"))
        select new Scene(number, index, tables, [("Id", key), .. names.Zip(types)]);

    private static Gen<ImmutableArray<DeclaredType>> TableOf(Scene scene, SchemaAttribute? featured) =>
        from template in TemplateOf(scene, featured)
        from others in ClassAttributes(scene, featured)
        from place in Gen.Int[1, scene.Columns.Count - 1]
        from members in Gens.Sequence(scene.Columns.Select((column, index) => MemberOf(scene with { Column = column }, index == place && featured?.Place == AttributePlace.Member ? featured : null)))
        select ImmutableArray.Create(new DeclaredType($"public partial class {scene.Tables[scene.Table]}", [template.Use, .. others], [.. members, .. Places(others)])).AddRange(template.Beside);

    // What only an index of its own kind is over.
    private static IEnumerable<Member> Places(ImmutableArray<AttributeUse> indexes)
    {
        if (indexes.Any(use => use.Name == "SpatialIndex")) yield return new Member(ArgumentGen.Place("SpatialIndex"), "byte[]", [new AttributeUse("PointColumn")]);
        if (indexes.Any(use => use.Name == "VectorIndex"))
            yield return new Member(ArgumentGen.Place("VectorIndex"), "float[]", [new AttributeUse("VectorColumn", new Argument("dimensions", "3", IsProperty: false))]);
    }

    private static Gen<(AttributeUse Use, ImmutableArray<DeclaredType> Beside)> TemplateOf(Scene scene, SchemaAttribute? featured) => featured?.Place switch
    {
        AttributePlace.Template => UseOf(featured, scene).Select(use => (use, ImmutableArray<DeclaredType>.Empty)),
        AttributePlace.TemplateClass => UseOf(featured, scene).Select(use =>
            (new AttributeUse("Own" + scene.Number), ImmutableArray.Create(new DeclaredType($"public sealed class Own{scene.Number}Attribute : TableTemplateAttribute", [use])))),
        AttributePlace.GroupInterface => Gen.Const(
            (new AttributeUse("Own" + scene.Number), ImmutableArray.Create(
                new DeclaredType($"public sealed class Own{scene.Number}Attribute : TableTemplateAttribute", [new AttributeUse("IncludesColumns", new Argument("groups", $"typeof(IOwn{scene.Number})", false))]),
                new DeclaredType($"public interface IOwn{scene.Number}", [new AttributeUse(featured.Name)], new Member("Remark", "string?"))))),
        _ => UseOf(SchemaAttributes.All.Single(attribute => attribute.Type == typeof(SchemaTableAttribute)), scene).Select(use => (use, ImmutableArray<DeclaredType>.Empty)),
    };

    private static Gen<ImmutableArray<AttributeUse>> ClassAttributes(Scene scene, SchemaAttribute? featured) =>
        from first in featured?.Place == AttributePlace.Table ? UseOf(featured, scene).Select(ImmutableArray.Create) : Gen.Const(ImmutableArray<AttributeUse>.Empty)
        from more in Gens.Maybe(40, Gen.OneOf([.. SchemaAttributes.At(AttributePlace.Table).Where(attribute => attribute != featured || attribute.MayRepeat)]).SelectMany(attribute => UseOf(attribute, scene)))
        select first.AddRange(more);

    private static Gen<Member> MemberOf(Scene scene, SchemaAttribute? featured)
    {
        var column = scene.Column!.Value;
        var columnTypes = SchemaAttributes.At(AttributePlace.Member).Where(attribute => attribute.Type.IsSubclassOf(typeof(ColumnTypeAttribute)) && attribute != featured).ToArray();
        var roles = SchemaAttributes.At(AttributePlace.Member).Except(columnTypes).Where(attribute => attribute != featured).ToArray();
        return
            from first in featured is not null ? UseOf(featured, scene).Select(ImmutableArray.Create) : Gen.Const(ImmutableArray<AttributeUse>.Empty)
            from type in Gens.Maybe(featured is null && column.Name != "Id" ? 25 : 0, Gen.OneOf(columnTypes).SelectMany(attribute => UseOf(attribute, scene)))
            from role in Gens.Maybe(featured is null ? 8 : 3, Gen.OneOf(roles).SelectMany(attribute => UseOf(attribute, scene)))
            from clr in TypeOf(column.Type, featured)
            select new Member(column.Name, clr, [.. first, .. type, .. role]);
    }

    // Numbers that the database gives, and references to a key of the usual kind, are of whole numbers.
    private static Gen<string> TypeOf(string type, SchemaAttribute? featured) => featured?.Name switch
    {
        "IdentityColumn" or "References" => Gen.Frequency((9, "long"), (1, type)),
        "ComputedColumn" => Gen.OneOf(type, "bool", "int"),
        _ => Gen.Const(type),
    };

    private static Gen<AttributeUse> UseOf(SchemaAttribute attribute, Scene scene) =>
        from constructor in Gen.OneOf([.. attribute.Constructors])
        from given in Gens.Sequence(constructor.GetParameters().Select(parameter => ArgumentOf(parameter.Name!, parameter.ParameterType, isProperty: false, scene with { Attribute = attribute.Name })))
        from named in Gens.Sequence(attribute.Properties.Select(property =>
            Gens.Maybe(attribute.Required.Contains(property) ? 100 : Chance(property.Name), ArgumentOf(property.Name, property.PropertyType, isProperty: true, scene with { Attribute = attribute.Name }))))
        select new AttributeUse(attribute.Name, [.. given, .. named.SelectMany(argument => argument)]);

    // What says for which databases something is, or names the whole, would be everywhere; a type that is raw is its author's own business.
    private static int Chance(string property) => property == "Type" ? 0 : property is "Dialects" or "Except" or "Schema" or "GeneratedName" or "DefaultSql" or "Check" or "Without" ? 6 : 20;

    private static Gen<Argument> ArgumentOf(string name, Type type, bool isProperty, Scene scene) =>
        ArgumentGen.Of(name, type, scene).Select(code => new Argument(name, code, isProperty));
}
