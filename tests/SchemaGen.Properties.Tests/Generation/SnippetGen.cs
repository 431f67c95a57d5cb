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

    /// <summary>A snippet that has what is wished for somewhere.</summary>
    public static Gen<Snippet> Of(int number, Wish wish) =>
        from count in Gen.Frequency((3, 1), (2, 2), (1, 3))
        let names = Enumerable.Range(0, count).Select(index => $"Table{number}{(char)('A' + index)}").ToArray()
        from scenes in Gens.Sequence(names.Select((_, index) => SceneOf(number, index, names, wish)))
        from tables in Gens.Sequence(scenes.Select((scene, index) => TableOf(scene, index == 0 ? wish : null)))
        let snippet = new Snippet(number, [.. tables.SelectMany(types => types)])
        select snippet.Attributes.Any(use => use.Arguments.Any(argument => argument.Code == WrongValues.Literal(ArgumentGen.Target(number))))
            ? snippet with { Types = snippet.Types.Add(Target(number)) }
            : snippet;

    private static DeclaredType Target(int number) => new(
        $"public partial class Target{number}",
        [new AttributeUse("SchemaTable", new Argument("name", WrongValues.Literal(ArgumentGen.Target(number)), IsProperty: false))],
        new Member("Id", "long"));

    private static Gen<Scene> SceneOf(int number, int index, string[] tables, Wish wish) =>
        from names in Gen.Shuffle(Names, 2, 6)
        from types in Gen.OneOf(Types).Array[names.Length]
        from key in KeyFor(wish)
        from date in Gen.OneOf("DateTime", "DateTimeOffset", "DateOnly")
        from place in Gen.Int[1, names.Length]
        from type in index == 0 ? TypeFor(types[place - 1], wish) : Gen.Const(types[place - 1])
        let columns = names.Zip(types.Select((other, at) => at == place - 1 ? type : other))
        select new Scene(number, index, tables, [("Id", key), .. columns, .. Partitions.Has(wish.Attribute.Name) ? Partitions.Columns : [], .. Timed.Columns(wish.Attribute.Name, date)]) { Place = place };

    // What refers to a key is of its type, and a table has one column that the database numbers.
    private static Gen<string> KeyFor(Wish wish) => wish.Attribute.Name switch
    {
        // The users and tenants of the groups.
        _ when wish.Property == "References" => Gen.Frequency((9, "Guid"), (1, "long")),
        "References" or "ForeignKeyTo" or "SelfReference" or "ReferencesParameter" or "PostgreSqlInherits" => Gen.Frequency((9, "long"), (1, "Guid")),
        "IdentityColumn" => Gen.OneOf("Guid", "string"),
        _ => Gen.Frequency((6, "long"), (2, "Guid"), (1, "int"), (1, "string")),
    };

    private static Gen<string> TypeFor(string type, Wish wish) =>
        wish.Attribute.Place != AttributePlace.Member ? Gen.Const(type)
        : wish.Property == "Type" ? Gen.Const("int")
        : wish.Property == "DefaultSql" && Natural.TypeFor(wish.Attribute) is null ? Gen.OneOf("DateTime", "DateTimeOffset", "DateOnly")
        : wish.Property == "Collation" && Natural.TypeFor(wish.Attribute) is null ? Gen.Const("string")
        : wish.Attribute.Name == "ComputedColumn" ? Gen.OneOf(type, "bool", "int")
        : Gen.Frequency((9, Natural.TypeFor(wish.Attribute) ?? type), (1, type));

    private static Gen<ImmutableArray<DeclaredType>> TableOf(Scene scene, Wish? wish) =>
        from template in TemplateOf(scene, wish)
        from others in ClassAttributes(scene, wish)
        from members in Gens.Sequence(scene.Columns.Select((column, index) => MemberOf(scene with { Column = column }, index == scene.Place && wish?.Attribute.Place == AttributePlace.Member ? wish : null)))
        select ImmutableArray.Create(new DeclaredType($"public partial class {scene.Tables[scene.Table]}", [template.Use, .. others], [.. members, .. Places(others)])).AddRange(template.Beside);

    // What only an index of its own kind is over.
    private static IEnumerable<Member> Places(ImmutableArray<AttributeUse> indexes)
    {
        if (indexes.Any(use => use.Name == "SpatialIndex")) yield return new Member(ArgumentGen.Place("SpatialIndex"), "byte[]", [new AttributeUse("PointColumn")]);
        if (indexes.Any(use => use.Name == "VectorIndex"))
            yield return new Member(ArgumentGen.Place("VectorIndex"), "float[]", [new AttributeUse("VectorColumn", new Argument("dimensions", "3", IsProperty: false))]);
    }

    private static Gen<(AttributeUse Use, ImmutableArray<DeclaredType> Beside)> TemplateOf(Scene scene, Wish? wish) => wish?.Attribute.Place switch
    {
        AttributePlace.Template => UseOf(wish.Attribute, scene, wish).Select(use => (use, ImmutableArray<DeclaredType>.Empty)),
        AttributePlace.TemplateClass => UseOf(wish.Attribute, scene, wish).Select(use =>
            (new AttributeUse("Own" + scene.Number), ImmutableArray.Create(new DeclaredType($"public sealed class Own{scene.Number}Attribute : TableTemplateAttribute", [use])))),
        AttributePlace.Group => UseOf(wish.Attribute, scene, wish).Select(use => Groups.Own(scene.Number, use, null, scene.Tables[^1])),
        AttributePlace.GroupMember => UseOf(wish.Attribute, scene, wish).Select(use => Groups.Own(scene.Number, null, use, scene.Tables[^1])),
        AttributePlace.GroupInterface => Gen.Const(
            (new AttributeUse("Own" + scene.Number), ImmutableArray.Create(
                new DeclaredType($"public sealed class Own{scene.Number}Attribute : TableTemplateAttribute", [new AttributeUse("IncludesColumns", new Argument("groups", $"typeof(IOwn{scene.Number})", false))]),
                new DeclaredType($"public interface IOwn{scene.Number}", [new AttributeUse(wish.Attribute.Name)], new Member("Remark", "string?"))))),
        _ => UseOf(SchemaAttributes.Of(typeof(SchemaTableAttribute)), scene).Select(use => (use, ImmutableArray<DeclaredType>.Empty)),
    };

    private static Gen<ImmutableArray<AttributeUse>> ClassAttributes(Scene scene, Wish? wish) =>
        from first in wish?.Attribute.Place == AttributePlace.Table ? UseOf(wish!.Attribute, scene, wish).Select(Partitions.Around) : Gen.Const(ImmutableArray<AttributeUse>.Empty)
        from more in Gens.Maybe(40, Gen.OneOf([.. SchemaAttributes.At(AttributePlace.Table).Where(attribute => SchemaAttributes.IsByChance(attribute) && IsFreeBeside(attribute, wish))]).SelectMany(attribute => UseOf(attribute, scene)))
        select first.AddRange(more);

    // A table is partitioned in one way, and that takes columns of its own.
    private static bool IsFreeBeside(SchemaAttribute attribute, Wish? wish) =>
        (attribute != wish?.Attribute || attribute.MayRepeat) && !Partitions.Has(attribute.Name)
        && !(attribute.Type == typeof(PartitionedAttribute) && wish is not null && Partitions.Has(wish.Attribute.Name));

    private static Gen<Member> MemberOf(Scene scene, Wish? wish)
    {
        var column = scene.Column!.Value;
        var all = SchemaAttributes.At(AttributePlace.Member).Where(attribute => SchemaAttributes.IsByChance(attribute) && attribute != wish?.Attribute).ToArray();
        var columnTypes = all.Where(attribute => attribute.Type.IsSubclassOf(typeof(ColumnTypeAttribute))).ToArray();
        var suitable = columnTypes.Where(attribute => Natural.Suits(attribute, column.Type)).DefaultIfEmpty(columnTypes[0]).ToArray();
        var roles = all.Except(columnTypes).ToArray();
        return
            from first in wish is not null ? UseOf(wish.Attribute, scene, wish).Select(ImmutableArray.Create) : Gen.Const(ImmutableArray<AttributeUse>.Empty)
            from type in Gens.Maybe(wish is null && column.Name != "Id" ? 25 : 0, Gen.Frequency((9, Gen.OneOf(suitable)), (1, Gen.OneOf(columnTypes))).SelectMany(attribute => UseOf(attribute, scene)))
            from role in Gens.Maybe(wish is null ? 8 : 3, Gen.OneOf(roles).SelectMany(attribute => UseOf(attribute, scene)))
            select new Member(column.Name, column.Type, [.. first, .. type, .. role]);
    }

    private static Gen<AttributeUse> UseOf(SchemaAttribute attribute, Scene scene, Wish? wish = null) =>
        from constructor in wish?.Constructor is { } wished ? Gen.Const(wished) : Gen.OneOf([.. attribute.Constructors])
        from given in Gens.Sequence(constructor.GetParameters().Select(parameter => ArgumentOf(parameter.Name!, parameter.ParameterType, isProperty: false, scene with { Attribute = attribute.Name })))
        from named in Gens.Sequence(attribute.Properties.Select(property => Gens.Maybe(
            attribute.Required.Contains(property) || property.Name == wish?.Property || property.Name == "Where" ? 100 : Chance(property.Name),
            ArgumentOf(property.Name, property.PropertyType, isProperty: true, scene with { Attribute = attribute.Name }))))
        from use in Belonging.Together(new AttributeUse(attribute.Name, [.. given, .. named.SelectMany(argument => argument)]), scene)
        select use;

    // What says for which databases something is, or names the whole, would be everywhere; and what belongs to one database, too.
    private static int Chance(string property) =>
        property is "Dialects" or "Except" or "Schema" or "GeneratedName" or "DefaultSql" or "Check" or "Without" or "Raw" or "Collation" or "Type" or "RenamedFrom" ? 6 : 20;

    private static Gen<Argument> ArgumentOf(string name, Type type, bool isProperty, Scene scene) =>
        ArgumentGen.Of(name, type, scene).Select(code => new Argument(name, code, isProperty));
}
