using System.Reflection;
using SchemaGen.Properties.Tests.Snippets;

namespace SchemaGen.Properties.Tests.Generation;

/// <summary>What a snippet has to hold somewhere.</summary>
/// <param name="Attribute">The attribute.</param>
/// <param name="Constructor">The constructor that is called, or <see langword="null"/> for any.</param>
/// <param name="Property">The name of a property that is set, or <see langword="null"/> for any or none.</param>
internal sealed record Wish(SchemaAttribute Attribute, ConstructorInfo? Constructor = null, string? Property = null)
{
    public override string ToString() => Attribute + (Constructor is null ? "" : "(" + string.Join(", ", Constructor.GetParameters().Select(parameter => parameter.Name)) + ")") + (Property is null ? "" : "." + Property);
}
