using Microsoft.CodeAnalysis;
using SchemaGen.CSharp.Declarations;
using SchemaGen.Model;

namespace SchemaGen.CSharp.Reading;

/// <summary>
/// Finds what a referenced assembly says that the product does not know any more, or not yet: the assembly was built with another version of it.
/// What is not known would otherwise count for nothing in silence.
/// </summary>
internal static class OtherVersions
{
    /// <summary>What is not known of an attribute on a symbol of another assembly, or <see langword="null"/>.</summary>
    public static UnknownPart? UnknownIn(ISymbol symbol, int ordinal)
    {
        var data = DeclarationReader.AttributesOf(symbol).ElementAt(ordinal);
        if (data.AttributeClass is not { } type || SymbolNames.Namespace(type) != WellKnown.Namespace) return null;
        var name = "[" + new AttributeClass(type.Name, AttributeFamily.Plain, []).ShortName + "]";
        if (type.TypeKind == TypeKind.Error) return PartOf(symbol, name) with { IsWhole = true };
        if (data.AttributeConstructor is null) return PartOf(symbol, "the arguments of " + name) with { IsWhole = true };
        foreach (var argument in data.NamedArguments)
            if (!HasMember(type, argument.Key))
                return PartOf(symbol, $"'{argument.Key}' of {name}");
        return null;
    }

    /// <summary>All that is not known of what stands on an attribute class: on itself, its groups and their columns.</summary>
    public static EquatableArray<UnknownPart> On(INamedTypeSymbol attributeClass, EquatableArray<AttributeDeclaration> attributes)
    {
        List<UnknownPart>? parts = null;
        Add(attributes);
        return parts?.ToEquatableArray() ?? [];

        void Add(EquatableArray<AttributeDeclaration> written)
        {
            foreach (var attribute in written)
            {
                if (attribute.Unknown is { } unknown) AddPart(unknown);
                foreach (var part in attribute.Class.Unknown) AddPart(part);
                if (attribute.Class.MetadataName != WellKnown.IncludesColumns || attribute["groups"] is not ListConstant groups) continue;
                foreach (var group in groups.Items)
                {
                    if (group is TypeConstant { IsMissing: true, MetadataName: var name }) AddPart(PartOf(attributeClass, $"the group '{name}'"));
                    if (group is not TypeConstant { Declaration: { } declaration }) continue;
                    Add(declaration.Attributes);
                    foreach (var member in declaration.Members) Add(member.Attributes);
                }
            }
        }

        void AddPart(UnknownPart part)
        {
            parts ??= [];
            if (!parts.Contains(part)) parts.Add(part);
        }
    }

    private static UnknownPart PartOf(ISymbol symbol, string what) => new(
        what,
        symbol.ContainingAssembly.Name,
        symbol.ContainingAssembly.Modules.SelectMany(module => module.ReferencedAssemblies).FirstOrDefault(reference => reference.Name == WellKnown.Namespace)?.Version.ToString(3) ?? "");

    private static bool HasMember(INamedTypeSymbol type, string name)
    {
        for (var level = type; level is not null; level = level.BaseType)
            if (!level.GetMembers(name).IsEmpty)
                return true;
        return false;
    }
}
