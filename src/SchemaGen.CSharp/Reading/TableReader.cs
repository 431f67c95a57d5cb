using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SchemaGen.CSharp.Declarations;
using SchemaGen.CSharp.Reading.Outlines;

namespace SchemaGen.CSharp.Reading;

/// <summary>Reads the table that a class's syntax declares, if it declares one and stands for all its parts.</summary>
public static class TableReader
{
    /// <summary>The table's declaration, or <see langword="null"/>.</summary>
    public static TypeDeclaration? Read(TypeDeclarationSyntax syntax, CSharpCompilation compilation, CancellationToken cancellationToken) =>
        Read(syntax, compilation, new Footprint(), cancellationToken);

    /// <summary>The table's declaration, or <see langword="null"/>; what it depends on is added to the footprint.</summary>
    internal static TypeDeclaration? Read(TypeDeclarationSyntax syntax, CSharpCompilation compilation, Footprint footprint, CancellationToken cancellationToken)
    {
        if (!TemplateNames.For(compilation).MayBeTable(syntax)) return null;
        if (compilation.GetSemanticModel(syntax.SyntaxTree).GetDeclaredSymbol(syntax, cancellationToken) is not INamedTypeSymbol type || !IsNamed(type)) return null;
        var reader = DeclarationReader.FromSyntax(compilation, footprint);
        // Of a partial class's parts, the one that carries the first template stands for all.
        return reader.TemplateOf(type)?.StandsIn(syntax) == true && IsFirstOfItsName(type, reader) ? reader.Read(type, cancellationToken) : null;
    }

    private static bool IsNamed(INamedTypeSymbol? type)
    {
        for (; type is not null; type = type.ContainingType)
            if (type.Name.Length == 0)
                return false;
        return true;
    }

    // A class copied to be changed stands there twice for a while; generated files need names of their own.
    private static bool IsFirstOfItsName(INamedTypeSymbol type, DeclarationReader reader)
    {
        var container = (INamespaceOrTypeSymbol?)type.ContainingType ?? type.ContainingNamespace;
        foreach (var other in container.GetTypeMembers(type.Name, type.Arity))
            if (other.MetadataName == type.MetadataName && reader.IsTable(other))
                return SymbolEqualityComparer.Default.Equals(other, type);
        return true;
    }
}
