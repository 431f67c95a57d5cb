using Microsoft.CodeAnalysis;

namespace SchemaGen.CSharp.Reading;

/// <summary>Names of symbols in the forms that declarations keep.</summary>
public static class SymbolNames
{
    /// <summary>The name in metadata, with namespace and containing types: <c>Shop.Outer+Inner</c>.</summary>
    public static string MetadataName(INamedTypeSymbol type)
    {
        if (type.ContainingType is { } container) return MetadataName(container) + "+" + type.MetadataName;
        var space = Namespace(type);
        return space.Length == 0 ? type.MetadataName : space + "." + type.MetadataName;
    }

    /// <summary>The namespace without the <c>@</c> of keywords, or an empty text for the global one.</summary>
    public static string Namespace(ISymbol symbol) =>
        symbol.ContainingNamespace is { IsGlobalNamespace: false } space ? space.ToDisplayString(Plain) : "";

    private static readonly SymbolDisplayFormat Plain =
        new(typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypesAndNamespaces);
}
