using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SchemaGen.CSharp.Declarations;

namespace SchemaGen.CSharp.Reading;

/// <summary>Reads the table that a class's syntax declares, if it declares one and stands for all its parts.</summary>
public static class TableReader
{
    /// <summary>The table's declaration, or <see langword="null"/>.</summary>
    public static TypeDeclaration? Read(TypeDeclarationSyntax syntax, CSharpCompilation compilation, CancellationToken cancellationToken)
    {
        if (!TemplateNames.For(compilation).MayBeTable(syntax)) return null;
        if (compilation.GetSemanticModel(syntax.SyntaxTree).GetDeclaredSymbol(syntax, cancellationToken) is not INamedTypeSymbol type) return null;
        if (!IsNamed(type) || !IsTemplatePart(type, syntax) || !IsFirstOfItsName(type)) return null;
        return DeclarationReader.For(compilation).Read(type, cancellationToken);
    }

    // Of a partial class's parts, the one that carries the first template stands for all.
    private static bool IsTemplatePart(INamedTypeSymbol type, TypeDeclarationSyntax syntax)
    {
        foreach (var attribute in type.GetAttributes())
            if (DeclarationReader.IsTemplate(attribute))
                return attribute.ApplicationSyntaxReference is { } reference
                    && reference.SyntaxTree == syntax.SyntaxTree
                    && syntax.Span.Contains(reference.Span);
        return false;
    }

    private static bool IsNamed(INamedTypeSymbol? type)
    {
        for (; type is not null; type = type.ContainingType)
            if (type.Name.Length == 0)
                return false;
        return true;
    }

    // A class copied to be changed stands there twice for a while; generated files need names of their own.
    private static bool IsFirstOfItsName(INamedTypeSymbol type)
    {
        var container = (INamespaceOrTypeSymbol?)type.ContainingType ?? type.ContainingNamespace;
        foreach (var other in container.GetTypeMembers(type.Name, type.Arity))
            if (other.MetadataName == type.MetadataName && DeclarationReader.IsTable(other))
                return SymbolEqualityComparer.Default.Equals(other, type);
        return true;
    }
}
