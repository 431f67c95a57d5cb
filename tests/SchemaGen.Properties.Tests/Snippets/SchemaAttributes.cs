using System.Reflection;

namespace SchemaGen.Properties.Tests.Snippets;

/// <summary>Where an attribute stands.</summary>
internal enum AttributePlace
{
    Assembly,
    Table,
    Template,
    Member,
    Group,
    GroupMember,
    GroupInterface,
    TemplateClass,
}

/// <summary>One of the product's attributes.</summary>
internal sealed record SchemaAttribute(Type Type, AttributePlace Place)
{
    public string Name => Type.Name[..^"Attribute".Length];

    public IReadOnlyList<ConstructorInfo> Constructors { get; } = Type.GetConstructors();

    /// <summary>What may be set by name.</summary>
    public IReadOnlyList<PropertyInfo> Properties { get; } = [.. Type.GetProperties().Where(property => property.SetMethod is { IsPublic: true })];

    /// <summary>The properties that must be set.</summary>
    public IEnumerable<PropertyInfo> Required => Properties.Where(property => property.IsDefined(typeof(System.Runtime.CompilerServices.RequiredMemberAttribute)));

    public bool MayRepeat => Type.GetCustomAttribute<AttributeUsageAttribute>(inherit: true)!.AllowMultiple;

    public override string ToString() => Name;
}

/// <summary>All attributes of the product, by reflection: a new one is among them.</summary>
internal static class SchemaAttributes
{
    public static IReadOnlyList<SchemaAttribute> All { get; } =
    [
        .. typeof(SchemaTableAttribute).Assembly.GetExportedTypes()
            .Where(type => type.IsSubclassOf(typeof(Attribute)) && !type.IsAbstract)
            .OrderBy(type => type.FullName, StringComparer.Ordinal)
            .Select(type => new SchemaAttribute(type, PlaceOf(type))),
    ];

    /// <summary>The attribute of a type.</summary>
    public static SchemaAttribute Of(Type type) => All.Single(attribute => attribute.Type == type);

    public static IEnumerable<SchemaAttribute> At(AttributePlace place) => All.Where(attribute => attribute.Place == place);

    /// <summary>Whether tables by chance have it.</summary>
    public static bool IsByChance(SchemaAttribute attribute) => !NotByChance.ContainsKey(attribute.Type);

    private static readonly Dictionary<Type, string> NotByChance = new()
    {
        [typeof(RawObjectAttribute)] = "Its SQL is the user's own, from a file; its own tests say how it is split and run.",
    };

    private static AttributePlace PlaceOf(Type type)
    {
        var targets = type.GetCustomAttribute<AttributeUsageAttribute>(inherit: true)!.ValidOn;
        return type == typeof(IncludesColumnsAttribute) ? AttributePlace.TemplateClass
            : type == typeof(ColumnGroupAttribute) ? AttributePlace.GroupInterface
            : type.IsSubclassOf(typeof(TableTemplateAttribute)) ? AttributePlace.Template
            : targets == AttributeTargets.Property ? AttributePlace.GroupMember
            : targets == (AttributeTargets.Interface | AttributeTargets.Class) ? AttributePlace.Group
            : targets.HasFlag(AttributeTargets.Property) ? AttributePlace.Member
            : targets.HasFlag(AttributeTargets.Class) ? AttributePlace.Table
            : targets.HasFlag(AttributeTargets.Assembly) ? AttributePlace.Assembly
            : throw new NotSupportedException($"{type} stands where no snippet has a place for it; add one.");
    }
}
