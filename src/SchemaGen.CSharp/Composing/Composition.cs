using SchemaGen.CSharp.Building;
using SchemaGen.CSharp.Declarations;
using SchemaGen.CSharp.Reading;
using SchemaGen.Model;
using SchemaGen.Model.Dialects;
using SchemaGen.Model.Naming;
using SchemaGen.Model.Rules;

namespace SchemaGen.CSharp.Composing;

/// <summary>
/// A class with all that its template and groups bring, by one rule: the class's own property wins, then the groups on the class from
/// top to bottom, then the template. The template's columns come first, then the groups', then the class's own.
/// </summary>
internal sealed class Composition
{
    private readonly TypeDeclaration _type;
    private readonly AttributeDeclaration _template;
    private readonly FindingList _findings;
    private readonly List<ComposedMember> _members = [];
    private readonly List<ComposedAttributes> _attributes = [];
    private readonly List<(ComposedMember First, AttributeDeclaration Attribute)> _conflicts = [];
    private readonly HashSet<(string Class, EquatableArray<Argument> Arguments)> _carried = [];
    private readonly HashSet<string> _leftOut = new(StringComparer.Ordinal);

    // By column, and those of groups by property too.
    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _properties = new(StringComparer.Ordinal);

    private Composition(TypeDeclaration type, AttributeDeclaration template, FindingList findings)
    {
        _type = type;
        _template = template;
        _findings = findings;
    }

    /// <summary>The members that may be columns, in order.</summary>
    public IReadOnlyList<ComposedMember> Members => _members;

    /// <summary>What stands on the class, then what each of its groups brings, then what its template does.</summary>
    public IReadOnlyList<ComposedAttributes> Attributes => _attributes;

    /// <summary>Composes a class.</summary>
    public static Composition Of(TypeDeclaration type, AttributeDeclaration template, FindingList findings)
    {
        var composition = new Composition(type, template, findings);
        composition.TakeAttributes();
        return composition;
    }

    /// <summary>Whether a column of the template or a group was left out on purpose.</summary>
    public bool IsLeftOut(string column) => _leftOut.Count > 0 && _leftOut.Contains(SnakeCase.Of(column));

    private void TakeAttributes()
    {
        _attributes.Add(new ComposedAttributes(_type.Attributes, null));
        var template = Take(_template);
        ReportIdleSwitches(template.Switches);
        var groups = new List<(Carrier Group, AttributeDeclaration Attribute)>();
        foreach (var attribute in _type.Attributes)
            if (attribute.Class.Family == AttributeFamily.ColumnGroup)
                groups.Add((Take(attribute), attribute));
        LeaveOutWherePartitioned(template, groups);
        AddMembers(template, _template);
        foreach (var (group, attribute) in groups)
        {
            AddMembers(group, attribute);
            AddAttributes(group, attribute);
        }

        AddAttributes(template, _template);
        foreach (var member in MemberNames.InColumnOrder(_type.Members))
            if (MemberNames.IsColumn(member))
                AddOwn(member);
        foreach (var (first, attribute) in _conflicts)
            if (_members[_places[NameOf(first.Declaration)]].Attribute is not null)
                ReportConflict(first, attribute);
    }

    private void LeaveOutWherePartitioned(Carrier template, List<(Carrier Group, AttributeDeclaration Attribute)> groups)
    {
        foreach (var carrier in groups.Select(group => group.Group).Append(template))
        {
            if (carrier.UnlessPartitioned.Count == 0) continue;
            if (!_type.Attributes.Concat(template.Attributes).Concat(groups.SelectMany(group => group.Group.Attributes)).Any(IsPartitioning)) return;
            carrier.Members.RemoveAll(member => carrier.UnlessPartitioned.Contains(member.Name));
            _leftOut.UnionWith(carrier.UnlessPartitioned.Select(SnakeCase.Of));
        }

        static bool IsPartitioning(AttributeDeclaration attribute) => attribute.Class.MetadataName.StartsWith(WellKnown.Namespace + ".Partitioned", StringComparison.Ordinal);
    }

    private Carrier Take(AttributeDeclaration attribute)
    {
        var carrier = Carrier.Of(attribute, _template.Texts("Without"), _leftOut);
        var name = attribute.Class.MetadataName;
        foreach (var other in carrier.NoGroups)
            Error(RuleIds.BadReference, attribute, $"'{name}' includes {(other is null ? "something" : "'" + other + "'")} that is no column group; name interfaces with [ColumnGroup]");
        foreach (var part in attribute.Class.Unknown)
            Error(RuleIds.OtherVersion, attribute, MessageOf(attribute.Class, part));
        foreach (var (other, place) in carrier.Templates)
            Error(RuleIds.BadComposition, attribute, place, $"[{attribute.Class.ShortName}] carries the template [{other}], and a template is made of groups; name the groups of [{other}] with [IncludesColumns] instead");
        foreach (var text in carrier.BadNames)
            Error(RuleIds.BadName, attribute, $"'{SqlText.OnOneLine(text)}' cannot be the name of a column and its property; use letters, digits and underscores, at most {Carrier.GreatestName.Invariant()}");
        foreach (var (text, asks, member) in carrier.BadParameters)
            Error(RuleIds.BadComposition, attribute, $"'{SqlText.OnOneLine(text)}', which [{asks}] on '{member}' asks for, cannot be a parameter or property of [{attribute.Class.ShortName}]; write the name of one");
        foreach (var (group, other, place) in carrier.Circles)
            Error(RuleIds.BadComposition, attribute, place, $"The groups [{group}] and [{other}] include each other; take one out of the other");
        return carrier;
    }

    /// <summary>What there is to say about something that an attribute's class says and that is not known here.</summary>
    public static string MessageOf(AttributeClass attribute, UnknownPart part) =>
        $"[{attribute.ShortName}] says {part.What}, which counts for nothing here: '{part.Assembly}' was built with version {part.Version} of SchemaGen; build it with the version that this project refers to";

    private void Error(string rule, AttributeDeclaration attribute, string message) => _findings.Error(rule, PlaceOf(attribute), message);

    private void Error(string rule, AttributeDeclaration attribute, Place other, string message) =>
        _findings.Add(new Finding(rule, FindingSeverity.Error, PlaceOf(attribute), message) { Other = other });

    private Place PlaceOf(AttributeDeclaration attribute) => new(_type.MetadataName, Attribute: attribute.Ordinal);

    // A switch is what was set to true and is no argument of the constructor; it counts where a part of the template asks for it.
    private void ReportIdleSwitches(HashSet<string> switches)
    {
        foreach (var argument in _template.Arguments)
            if (argument.Value is BooleanConstant { Value: true } && char.IsUpper(argument.Name[0]) && !switches.Contains(argument.Name))
                _findings.Add(new Finding(
                    RuleIds.IdleSwitch,
                    FindingSeverity.Warning,
                    PlaceOf(_template).At(argument.Name),
                    $"'{argument.Name}' finds nothing to act on in [{_template.Class.ShortName}]; remove it")
                {
                    Other = new Place(_template.Class.MetadataName),
                });
    }

    private void AddMembers(Carrier carrier, AttributeDeclaration attribute)
    {
        foreach (var member in carrier.Members)
        {
            var name = NameOf(member);
            if (!_places.TryGetValue(name, out var place))
            {
                _places.Add(name, _members.Count);
                _properties[member.Name] = _members.Count;
                _members.Add(new ComposedMember(member, attribute));
                continue;
            }

            var first = _members[place];
            if (TableBuilder.TypeOf(first.Declaration) != TableBuilder.TypeOf(member)) _conflicts.Add((first, attribute));
            // A group on the class wins over the template, in the template's place.
            if (first.Attribute == _template && attribute != _template) _members[place] = new ComposedMember(member, attribute);
        }
    }

    // What two groups say alike is said once.
    private void AddAttributes(Carrier carrier, AttributeDeclaration attribute)
    {
        carrier.Attributes.RemoveAll(carried => !_carried.Add((carried.Class.MetadataName, carried.Arguments)));
        _attributes.Add(new ComposedAttributes(carrier.Attributes.ToEquatableArray(), attribute));
    }

    // An own property takes the place of the column that has its name, or that a property of its name has.
    private void AddOwn(MemberDeclaration member)
    {
        foreach (var attribute in member.Attributes)
            if (attribute.Class.MetadataName is WellKnown.IncludedWhen or WellKnown.EncryptedWhen or WellKnown.ReferencesParameter)
                _findings.Error(
                    RuleIds.BadArgument,
                    new Place(_type.MetadataName, member.DeclaringType == _type.MetadataName ? member.Name : null, member.DeclaringType == _type.MetadataName ? attribute.Ordinal : -1),
                    $"[{attribute.Class.ShortName}] asks for an argument of the attribute that brings a group, and '{member.Name}' is in none; move the property to an interface with [ColumnGroup], or remove this");
        var name = NameOf(member);
        var isTaken = _places.TryGetValue(name, out var place) || _properties.TryGetValue(member.Name, out place);
        var own = new ComposedMember(member, null);
        if (isTaken && _members[place].Attribute is not null) _members[place] = own;
        else _members.Add(own);
    }

    private string NameOf(MemberDeclaration member) => MemberNames.ColumnOf(member, _type.Naming);

    private void ReportConflict(ComposedMember first, AttributeDeclaration second)
    {
        var (one, other) = (PlaceOf(first.Attribute!), PlaceOf(second));
        var message = $"The column '{NameOf(first.Declaration)}' of '{_type.Name}' comes twice with different types; declare it on the class, or leave it out of one with Without";
        _findings.Add(new Finding(RuleIds.DuplicateColumn, FindingSeverity.Error, other, message) { Other = one });
        if (one != other) _findings.Add(new Finding(RuleIds.DuplicateColumn, FindingSeverity.Error, one, message) { Other = other });
    }
}

/// <summary>A member of the class, or of a group that an attribute of the class brings.</summary>
/// <param name="Declaration">The member.</param>
/// <param name="Attribute">The attribute that brings it, or <see langword="null"/> for a member of the class.</param>
internal sealed record ComposedMember(MemberDeclaration Declaration, AttributeDeclaration? Attribute);

/// <summary>Attributes that count for the class.</summary>
/// <param name="Attributes">The attributes.</param>
/// <param name="Carrier">The attribute that brings them, or <see langword="null"/> where they stand on the class.</param>
internal sealed record ComposedAttributes(EquatableArray<AttributeDeclaration> Attributes, AttributeDeclaration? Carrier);
