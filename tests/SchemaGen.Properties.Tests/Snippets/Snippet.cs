using System.Collections.Immutable;

namespace SchemaGen.Properties.Tests.Snippets;

/// <summary>An argument of an attribute, as C# code; one of the constructor's, or a property's.</summary>
internal sealed record Argument(string Name, string Code, bool IsProperty);

/// <summary>An attribute as it is written, with the arguments of its constructor first.</summary>
/// <param name="Name">Its name without <c>Attribute</c>.</param>
internal sealed record AttributeUse(string Name, params ImmutableArray<Argument> Arguments)
{
    public override string ToString() =>
        "[" + Name + "(" + string.Join(", ", Arguments.Select(argument => argument.IsProperty ? argument.Name + " = " + argument.Code : argument.Code)) + ")]";

    /// <summary>The same with one property less.</summary>
    public IEnumerable<AttributeUse> Smaller() =>
        Arguments.Where(argument => argument.IsProperty).Select(argument => this with { Arguments = Arguments.Remove(argument) });
}

/// <summary>A property.</summary>
internal sealed record Member(string Name, string Type, params ImmutableArray<AttributeUse> Attributes)
{
    public override string ToString() =>
        string.Concat(Attributes.Select(attribute => attribute + " ")) + $"public {Type} {Name} {{ get; set; }}" + (Type is "string" or "byte[]" ? " = null!;" : "");

    public IEnumerable<Member> Smaller() => Shrinking.Of(Attributes, attribute => attribute.Smaller()).Select(attributes => this with { Attributes = attributes });
}

/// <summary>A type: a table class, or what one needs beside it.</summary>
/// <param name="Declaration">Its first line: <c>public partial class Order</c>.</param>
internal sealed record DeclaredType(string Declaration, ImmutableArray<AttributeUse> Attributes, params ImmutableArray<Member> Members)
{
    public override string ToString() =>
        string.Concat(Attributes.Select(attribute => "    " + attribute + "\n"))
        + "    " + Declaration + "\n    {\n" + string.Concat(Members.Select(member => "        " + member + "\n")) + "    }\n";

    public IEnumerable<DeclaredType> Smaller() =>
    [
        .. Shrinking.Of(Members, member => member.Smaller()).Select(members => this with { Members = members }),
        .. Shrinking.Of(Attributes, attribute => attribute.Smaller()).Select(attributes => this with { Attributes = attributes }),
    ];
}

/// <summary>Types that make one example, in a namespace of their own; many examples are compiled at once.</summary>
/// <param name="Number">What makes its names different from those of the others.</param>
internal sealed record Snippet(int Number, params ImmutableArray<DeclaredType> Types)
{
    public string Namespace => "Example" + Number.ToString(System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>What is declared for the assembly that it is compiled in.</summary>
    public Project Project { get; init; } = Project.Plain;

    /// <summary>Where it came from, for the report.</summary>
    public string Origin { get; init; } = "";

    public override string ToString() => $"namespace {Namespace}\n{{\n{string.Join("\n", Types)}}}\n";

    /// <summary>Every snippet that has one thing less.</summary>
    public IEnumerable<Snippet> Smaller() =>
    [
        .. Project.Smaller().Select(project => this with { Project = project }),
        .. Shrinking.Of(Types, type => type.Smaller()).Select(types => this with { Types = types }),
    ];

    /// <summary>The attributes of its types and members.</summary>
    public IEnumerable<AttributeUse> Attributes => Types.SelectMany(type => type.Attributes.Concat(type.Members.SelectMany(member => member.Attributes)));
}
