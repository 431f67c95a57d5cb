using System.Collections.Immutable;

namespace SchemaGen.Properties.Tests.Snippets;

/// <summary>What is declared for an assembly as a whole: the databases that it ships to, and how its names are made.</summary>
internal sealed record Project(params ImmutableArray<AttributeUse> Attributes)
{
    /// <summary>Nothing is declared: all six databases in their oldest versions.</summary>
    public static Project Plain { get; } = new();

    /// <summary>The declarations as code, which also tells projects apart.</summary>
    public override string ToString() => string.Concat(Attributes.Select(attribute => "[assembly: " + attribute.ToString()[1..] + "\n"));

    /// <summary>Every project that declares one thing less.</summary>
    public IEnumerable<Project> Smaller() => Shrinking.Of(Attributes, attribute => attribute.Smaller()).Select(attributes => this with { Attributes = attributes });
}
