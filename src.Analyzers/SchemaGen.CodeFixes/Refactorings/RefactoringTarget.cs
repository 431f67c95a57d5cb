using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using SchemaGen.CSharp.Reading;

namespace SchemaGen.CodeFixes.Refactorings;

/// <summary>A type at the caret.</summary>
/// <param name="Type">Its part at the caret.</param>
/// <param name="Symbol">What it declares.</param>
/// <param name="Span">The caret or selection.</param>
/// <param name="Text">The file's text.</param>
/// <param name="Model">What the file means.</param>
internal sealed record RefactoringTarget(TypeDeclarationSyntax Type, INamedTypeSymbol Symbol, TextSpan Span, SourceText Text, SemanticModel Model)
{
    /// <summary>The file.</summary>
    public SyntaxTree Tree => Type.SyntaxTree;

    /// <summary>Whether the caret is on the type's head: its attributes, its name, its bases.</summary>
    public bool IsOnHead => Span.End <= (Type.OpenBraceToken.IsKind(SyntaxKind.OpenBraceToken) ? Type.OpenBraceToken.SpanStart : Type.Span.End) && Span.Start >= Type.SpanStart;

    /// <summary>Whether the type carries a template.</summary>
    public bool IsTable => IsTableClass(Symbol);

    /// <summary>Whether types like this can be tables: nothing static, generic, local to a file, and no attribute.</summary>
    public bool CanBeTable => Type is not InterfaceDeclarationSyntax
        && Symbol is { IsStatic: false, IsRefLikeType: false, IsFileLocal: false, IsAbstract: false }
        && Type.AncestorsAndSelf().OfType<TypeDeclarationSyntax>().All(level => level.TypeParameterList is null)
        && !Derives(Symbol, "System.Attribute") && !Derives(Symbol, "System.Exception");

    /// <summary>Whether a type carries a template.</summary>
    public static bool IsTableClass(ITypeSymbol type) => type.GetAttributes().Any(attribute => attribute.AttributeClass is { } found && Derives(found, WellKnown.TableTemplate));

    /// <summary>Whether a type is or derives from another.</summary>
    public static bool Derives(ITypeSymbol type, string name)
    {
        for (var level = type; level is not null; level = level.BaseType)
            if (level is INamedTypeSymbol named && SymbolNames.MetadataName(named) == name)
                return true;
        return false;
    }

    /// <summary>A name that no type in sight has.</summary>
    public string FreeName(string wanted)
    {
        var name = wanted;
        for (var number = 2; Model.LookupNamespacesAndTypes(Type.SpanStart, name: name).Length > 0; number++) name = wanted + number.ToString(System.Globalization.CultureInfo.InvariantCulture);
        return name;
    }
}
