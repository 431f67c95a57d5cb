using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SchemaGen.CSharp.Declarations;
using SchemaGen.Model;

namespace SchemaGen.CSharp.Reading.Attributes;

/// <summary>An attribute on a symbol: its class, which is known at once, and its arguments, which are read when they are asked for.</summary>
internal sealed class WrittenAttribute(INamedTypeSymbol? attributeClass, SyntaxReference? place, Func<EquatableArray<Argument>> arguments)
{
    /// <summary>Its class.</summary>
    public INamedTypeSymbol? Class => attributeClass;

    /// <summary>What its class is for, or <see langword="null"/> where it is not about schemas.</summary>
    public AttributeFamily? Family { get; } = AttributeClasses.FamilyOf(attributeClass);

    /// <summary>Its arguments, in the compiler's order: the constructor's, defaults included, then the named ones.</summary>
    public EquatableArray<Argument> ReadArguments() => arguments();

    /// <summary>Whether it stands in this part of a class.</summary>
    public bool StandsIn(TypeDeclarationSyntax part) =>
        place is not null && place.SyntaxTree == part.SyntaxTree && part.Span.Contains(place.Span);
}
