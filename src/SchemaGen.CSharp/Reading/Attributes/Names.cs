using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SchemaGen.CSharp.Reading.Outlines;

namespace SchemaGen.CSharp.Reading.Attributes;

/// <summary>What names mean within a class: what its scope says, unless the class, one around it or what they derive from hides it.</summary>
internal sealed class Names(NameScope scope, SemanticModel model, INamedTypeSymbol owner, Footprint footprint)
{
    private Compilation Compilation => model.Compilation;

    /// <summary>The class of an attribute, or <see langword="null"/> where that is not sure.</summary>
    public INamedTypeSymbol? AttributeClass(AttributeSyntax attribute)
    {
        if (First(attribute.Name) is not { } first) return null;
        return scope.AttributeClass(attribute, model, HidesType(first) || HidesType(first + "Attribute"));
    }

    /// <summary>The type of a name, or <see langword="null"/> where that is not sure.</summary>
    public INamedTypeSymbol? Type(ExpressionSyntax name) =>
        First(name) is { } first ? scope.Type(name, name.SpanStart, model, HidesType(first)) : null;

    /// <summary>The constant field of a name, or <see langword="null"/> where that is not sure.</summary>
    public IFieldSymbol? Constant(ExpressionSyntax name)
    {
        if (Value(name) is not IFieldSymbol { HasConstantValue: true } field) return null;
        // The value of a constant may come from anywhere, unless it stands there.
        foreach (var reference in field.DeclaringSyntaxReferences)
            if (reference.GetSyntax() is VariableDeclaratorSyntax { Initializer.Value: { } value } && !Footprint.StandsAlone(value))
                footprint.AddEverything();
        return field;
    }

    /// <summary>What a name stands for in an expression, or <see langword="null"/> where that is not sure.</summary>
    public ISymbol? Value(ExpressionSyntax name)
    {
        if (First(name) is not { } first) return null;
        if (scope.HasStaticUsings) footprint.AddEverything();
        AddMembersAround();
        if (scope.Value(name, name.SpanStart, model, first.Length > 0 && HidesMember(first)) is not { } symbol) return null;
        // Of "Type.Member" the type may inherit the member, and may have the name of a property of that type; longer ones are left
        // to the compiler.
        if (name is MemberAccessExpressionSyntax { Expression: var left })
        {
            var holder = scope.Value(left, left.SpanStart, model, first.Length > 0 && HidesMember(first));
            if ((holder as INamedTypeSymbol ?? (holder as IPropertySymbol)?.Type) is not INamedTypeSymbol { ContainingType: null } type) return null;
            footprint.AddMembersOf(type, Compilation);
        }

        if (symbol.ContainingType is { } container) footprint.AddMembersOf(container, Compilation);
        return symbol;
    }

    /// <summary>Whether the class, one around it or what they derive from has a member of this name.</summary>
    public bool HasMember(string name)
    {
        AddMembersAround();
        return Around().Any(level => !level.GetMembers(name).IsEmpty);
    }

    /// <summary>Whether a type or what it derives from has a member of this name.</summary>
    public bool HasMember(INamedTypeSymbol type, string name)
    {
        footprint.AddMembersOf(type, Compilation);
        for (var level = type; level is not null; level = level.BaseType)
            if (!level.GetMembers(name).IsEmpty)
                return true;
        return false;
    }

    /// <summary>Whether something may hide a name that is no type's.</summary>
    public bool MayHide(string name)
    {
        AddMembersAround();
        return scope.HasStaticUsings || HidesMember(name);
    }

    private void AddMembersAround()
    {
        for (var type = owner; type is not null; type = type.ContainingType) footprint.AddMembersOf(type, Compilation);
    }

    private bool HidesMember(string name) => Around().Any(level => IsUnknown(level) || !level.GetMembers(name).IsEmpty);

    private bool HidesType(string name) => Around().Any(level => IsUnknown(level) || !level.GetTypeMembers(name).IsEmpty);

    private static bool IsUnknown(INamedTypeSymbol level) => level.TypeKind == TypeKind.Error || level.Arity > 0;

    private IEnumerable<INamedTypeSymbol> Around()
    {
        for (var type = owner; type is not null; type = type.ContainingType)
            for (var level = type; level is { SpecialType: SpecialType.None }; level = level.BaseType)
                yield return level;
    }

    // The first part of a dotted name: an empty text where nothing can hide it, null where it is no name.
    private static string? First(ExpressionSyntax name) => name switch
    {
        IdentifierNameSyntax identifier => identifier.Identifier.ValueText,
        QualifiedNameSyntax { Right: IdentifierNameSyntax } qualified => First(qualified.Left),
        AliasQualifiedNameSyntax { Name: IdentifierNameSyntax } => "",
        MemberAccessExpressionSyntax { RawKind: (int)SyntaxKind.SimpleMemberAccessExpression, Name: IdentifierNameSyntax } access => First(access.Expression),
        PredefinedTypeSyntax => "",
        _ => null,
    };
}
