using Microsoft.CodeAnalysis.CSharp;
using SchemaGen.CSharp.Declarations;
using SchemaGen.CSharp.Reading;
using SchemaGen.Model;
using SchemaGen.Model.Naming;

namespace SchemaGen.CSharp.Composing;

/// <summary>
/// What a template or group attribute brings to the class that carries it: the columns of its groups, and the attributes on itself
/// and on them. Its arguments stand where they are named, and decide what is taken in.
/// </summary>
/// <remarks>One instance takes in one attribute; the switches that were asked for are known when it is done.</remarks>
internal sealed class Carrier
{
    private readonly AttributeDeclaration _attribute;
    private readonly EquatableArray<string> _without;
    private readonly HashSet<string> _leftOut;

    private Carrier(AttributeDeclaration attribute, EquatableArray<string> without, HashSet<string> leftOut)
    {
        _attribute = attribute;
        _without = without;
        _leftOut = leftOut;
    }

    /// <summary>The columns, in order; one may come twice.</summary>
    public List<MemberDeclaration> Members { get; } = [];

    /// <summary>The attributes that count as if they stood on the class.</summary>
    public List<AttributeDeclaration> Attributes { get; } = [];

    /// <summary>Columns of those that a partitioned table has only where a switch is written, which it is not.</summary>
    public HashSet<string> UnlessPartitioned { get; } = new(StringComparer.Ordinal);

    /// <summary>What was to be included and is no group, by its name where it has one.</summary>
    public List<string?> NoGroups { get; } = [];

    /// <summary>Templates that stand on it, by the names of their classes, and where they do.</summary>
    public List<(string Template, Place Place)> Templates { get; } = [];

    /// <summary>Group attributes that stand on each other, by the names of their classes, and where the second does.</summary>
    public List<(string Group, string Other, Place Place)> Circles { get; } = [];

    /// <summary>Names that arguments make and that no column can have.</summary>
    public List<string> BadNames { get; } = [];

    /// <summary>What attributes of a property ask for, and what can be the name of no parameter.</summary>
    public List<(string Text, string Attribute, string Member)> BadParameters { get; } = [];

    /// <summary>The most characters of a name that an argument makes.</summary>
    public const int GreatestName = 100;

    /// <summary>The switches that something hangs on, set or not.</summary>
    public HashSet<string> Switches { get; } = new(StringComparer.Ordinal);

    /// <summary>Takes in what an attribute brings, but for columns that are named; their names, and those of what is switched off, are added to the set.</summary>
    public static Carrier Of(AttributeDeclaration attribute, EquatableArray<string> without, HashSet<string> leftOut)
    {
        var carrier = new Carrier(attribute, without, leftOut);
        foreach (var carried in attribute.Class.Attributes) carrier.Take(carried);
        return carrier;
    }

    private void Take(AttributeDeclaration carried)
    {
        switch (carried.Class)
        {
            case { Family: AttributeFamily.Unknown }:
                break;
            case { MetadataName: WellKnown.IncludesColumns }:
                if (IsOn(carried.Text("When"))) TakeGroups(carried);
                break;
            case { MetadataName: WellKnown.ColumnGroup }:
                break;
            case { Family: AttributeFamily.TableTemplate }:
                Templates.Add((carried.Class.ShortName, PlaceOf(carried)));
                break;
            case { Family: AttributeFamily.ColumnGroup, IsCircular: true }:
                Circles.Add((_attribute.Class.ShortName, carried.Class.ShortName, PlaceOf(carried)));
                break;
            case { Family: AttributeFamily.ColumnGroup }:
                Take(Of(Filled(carried), _without, _leftOut));
                break;
            default:
                Attributes.Add(Filled(carried));
                break;
        }
    }

    // An attribute on the class of this one.
    private Place PlaceOf(AttributeDeclaration carried) => new(_attribute.Class.MetadataName, Attribute: carried.Ordinal);

    private void Take(Carrier group)
    {
        Members.AddRange(group.Members);
        Attributes.AddRange(group.Attributes);
        NoGroups.AddRange(group.NoGroups);
        Templates.AddRange(group.Templates);
        Circles.AddRange(group.Circles);
        BadNames.AddRange(group.BadNames);
        BadParameters.AddRange(group.BadParameters);
        Switches.UnionWith(group.Switches);
        UnlessPartitioned.UnionWith(group.UnlessPartitioned);
    }

    private void TakeGroups(AttributeDeclaration including)
    {
        var without = including.Texts("Without");
        foreach (var group in including["groups"] is ListConstant list ? list.Items : [])
        {
            if (group is TypeConstant { IsMissing: true } && !_attribute.Class.Unknown.IsEmpty) continue;
            if (group is not TypeConstant { Declaration: { Keyword: TypeKeyword.Interface } declaration })
            {
                NoGroups.Add((group as TypeConstant)?.MetadataName);
                continue;
            }

            foreach (var attribute in declaration.Attributes)
                Take(attribute);
            foreach (var member in declaration.Members)
                if (Composed(member) is { } composed)
                {
                    if (IsIn(without, composed.Name) || IsIn(_without, composed.Name)) _leftOut.Add(SnakeCase.Of(composed.Name));
                    else Members.Add(composed);
                }
        }
    }

    /// <summary>Whether a list names the column of a property; whoever writes it may not know how the project calls columns.</summary>
    public static bool IsIn(EquatableArray<string> names, string member)
    {
        foreach (var name in names)
            if (SnakeCase.Of(name.Trim()) == SnakeCase.Of(member))
                return true;
        return false;
    }

    private bool IsOn(string? name, bool byDefault = false)
    {
        if (name is null) return true;
        Switches.Add(name);
        return _attribute.Flag(name) ?? byDefault;
    }

    // A member as this attribute's arguments make it, or null where they leave it out.
    private MemberDeclaration? Composed(MemberDeclaration member)
    {
        var isPlain = true;
        foreach (var attribute in member.Attributes)
            isPlain &= attribute is { Unknown: null, Class.MetadataName: not (WellKnown.ColumnName or WellKnown.IncludedWhen or WellKnown.EncryptedWhen or WellKnown.ReferencesParameter) } && !HasPlaceholder(attribute);
        if (isPlain) return member;

        var name = member.Name;
        var isIncluded = true;
        var isUnlessPartitioned = false;
        var attributes = new List<AttributeDeclaration>();
        foreach (var attribute in member.Attributes)
        {
            if (attribute is { Class.Family: AttributeFamily.Unknown }) continue;
            var filled = Filled(attribute);
            if (attribute.Class.MetadataName is WellKnown.IncludedWhen or WellKnown.EncryptedWhen or WellKnown.ReferencesParameter
                && !SyntaxFacts.IsValidIdentifier(filled.Text("parameter")))
                BadParameters.Add((filled.Text("parameter") ?? "", attribute.Class.ShortName, member.Name));
            switch (attribute.Class.MetadataName)
            {
                case WellKnown.ColumnName when filled != attribute:
                    if (!IsName(filled.Text("name") ?? ""))
                    {
                        BadNames.Add(filled.Text("name") ?? "");
                        return null;
                    }

                    name = PascalCase.Of(filled.Text("name")!);
                    break;
                case WellKnown.IncludedWhen:
                    isIncluded &= IsOn(filled.Text("parameter"), filled.Flag("ByDefault") == true);
                    isUnlessPartitioned |= filled.Flag("UnlessPartitioned") == true && _attribute.Flag(filled.Text("parameter") ?? "") is null;
                    break;
                case WellKnown.EncryptedWhen:
                    if (IsOn(filled.Text("parameter"))) attributes.Add(filled with { Class = EncryptedColumn });
                    break;
                case WellKnown.ReferencesParameter:
                    if (_attribute[filled.Text("parameter") ?? ""] is TypeConstant table) attributes.Add(new AttributeDeclaration(References, [new("type", table)], attribute.Ordinal));
                    break;
                default:
                    attributes.Add(filled);
                    break;
            }
        }

        if (isIncluded && isUnlessPartitioned) UnlessPartitioned.Add(name);
        if (isIncluded) return member with { Name = name, Attributes = attributes.ToEquatableArray() };
        _leftOut.Add(SnakeCase.Of(name));
        return null;
    }

    private bool IsName(string text) =>
        text.Length <= GreatestName && text.All(character => char.IsLetterOrDigit(character) || character == '_') && SyntaxFacts.IsValidIdentifier(PascalCase.Of(text))
        && _attribute.Arguments.All(argument => argument.Value is not TextConstant { Value: var given } || !string.IsNullOrWhiteSpace(given));

    private static readonly AttributeClass References = new(WellKnown.References, AttributeFamily.Plain, []);
    private static readonly AttributeClass EncryptedColumn = new(WellKnown.EncryptedColumn, AttributeFamily.Plain, []);

    private AttributeDeclaration Filled(AttributeDeclaration attribute) => HasPlaceholder(attribute)
        ? attribute with { Arguments = attribute.Arguments.Select(argument => argument with { Value = Filled(argument.Value) }).ToEquatableArray() }
        : attribute;

    private bool HasPlaceholder(AttributeDeclaration attribute)
    {
        foreach (var argument in attribute.Arguments)
            if (Filled(argument.Value) != argument.Value)
                return true;
        return false;
    }

    private Constant Filled(Constant value)
    {
        switch (value)
        {
            case TextConstant { Value: var text } when text.IndexOf('{') >= 0:
                foreach (var argument in _attribute.Arguments)
                    if (argument.Value is TextConstant { Value: var given })
                        text = text.Replace("{" + argument.Name + "}", given);
                return new TextConstant(text);
            case ListConstant list:
                foreach (var item in list.Items)
                    if (Filled(item) != item)
                        return new ListConstant(list.Items.Select(Filled).ToEquatableArray());
                return list;
            default:
                return value;
        }
    }
}
