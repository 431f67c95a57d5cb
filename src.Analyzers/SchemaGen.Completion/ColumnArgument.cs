using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SchemaGen.CSharp.Linking;
using SchemaGen.Model;

namespace SchemaGen.Completion;

/// <summary>An argument that names columns, and the type that has them.</summary>
internal sealed class ColumnArgument
{
    private readonly INamedTypeSymbol _owner;

    private ColumnArgument(INamedTypeSymbol owner, HashSet<string> namedBeside)
    {
        _owner = owner;
        NamedBeside = namedBeside;
    }

    /// <summary>Columns that the same list names already, which it may not name again.</summary>
    public HashSet<string> NamedBeside { get; }

    /// <summary>The argument at a place, or <see langword="null"/> where it is about something else.</summary>
    public static ColumnArgument? Of(ColumnText place, SemanticModel model, CancellationToken cancellationToken)
    {
        if (ConstructorOf(place.Attribute, model, cancellationToken) is not { ContainingType: { } attribute } constructor || !IsOurs(attribute)) return null;
        var name = NameOf(place, constructor);
        switch (name)
        {
            case "expression" or "predicate" or "condition" or "elements" or "Check" or "Where":
                // Inside a text of the expression's own.
                if (place.Before.Count(character => character == '\'') % 2 == 1) return null;
                return Named(DeclaredType(place.Attribute, model, cancellationToken), []);
            case "referencedColumns" or "column" when attribute.Name is "ForeignKeyToAttribute" or "ReferencesAttribute":
                return Named(TypeArgument(place.Attribute, model, cancellationToken), name == "column" ? [] : Beside(place, constructor, name, model, cancellationToken));
            case "column" or "columns" or "By" or "Column" or "Include" or "Without":
                // Behind the name stands its direction.
                if (place.Before.Trim().Length > 0) return null;
                return Named(DeclaredType(place.Attribute, model, cancellationToken), Beside(place, constructor, name, model, cancellationToken));
            default:
                return null;
        }
    }

    /// <summary>The columns.</summary>
    public IReadOnlyList<Column> Columns(Compilation compilation, CancellationToken cancellationToken) => ColumnLookup.Of(_owner, compilation, cancellationToken);

    private static ColumnArgument? Named(INamedTypeSymbol? owner, HashSet<string> beside) => owner is null ? null : new ColumnArgument(owner, beside);

    private static IMethodSymbol? ConstructorOf(AttributeSyntax attribute, SemanticModel model, CancellationToken cancellationToken)
    {
        var found = model.GetSymbolInfo(attribute, cancellationToken);
        // What is half typed fits no constructor yet.
        return (found.Symbol ?? found.CandidateSymbols.FirstOrDefault()) as IMethodSymbol;
    }

    // The product's own attributes, and a user's that derive from them: templates, groups and column types.
    private static bool IsOurs(INamedTypeSymbol attribute)
    {
        for (var type = attribute; type is not null; type = type.BaseType)
            if (type.ContainingNamespace is { Name: "SchemaGen", ContainingNamespace.IsGlobalNamespace: true })
                return true;
        return false;
    }

    private static string? NameOf(ColumnText place, IMethodSymbol constructor) =>
        place.Argument.NameEquals?.Name.Identifier.ValueText ?? place.Argument.NameColon?.Name.Identifier.ValueText ?? ParameterOf(place.Argument, constructor);

    private static string? ParameterOf(AttributeArgumentSyntax argument, IMethodSymbol constructor)
    {
        var index = ((AttributeArgumentListSyntax)argument.Parent!).Arguments.IndexOf(argument);
        var parameters = constructor.Parameters;
        return index < parameters.Length ? parameters[index].Name : parameters.LastOrDefault() is { IsParams: true } last ? last.Name : null;
    }

    // The type that carries the attribute, or whose property does.
    private static INamedTypeSymbol? DeclaredType(AttributeSyntax attribute, SemanticModel model, CancellationToken cancellationToken) =>
        attribute.FirstAncestorOrSelf<TypeDeclarationSyntax>() is { } type ? model.GetDeclaredSymbol(type, cancellationToken) as INamedTypeSymbol : null;

    private static INamedTypeSymbol? TypeArgument(AttributeSyntax attribute, SemanticModel model, CancellationToken cancellationToken) =>
        attribute.ArgumentList?.Arguments.FirstOrDefault()?.Expression is TypeOfExpressionSyntax { Type: var type }
            ? model.GetTypeInfo(type, cancellationToken).Type as INamedTypeSymbol
            : null;

    private static HashSet<string> Beside(ColumnText place, IMethodSymbol constructor, string name, SemanticModel model, CancellationToken cancellationToken)
    {
        var result = new HashSet<string>(StringComparer.Ordinal);
        foreach (var argument in place.Attribute.ArgumentList!.Arguments)
        {
            if (NameOf(place with { Argument = argument }, constructor) != name) continue;
            foreach (var expression in argument.Expression.DescendantNodesAndSelf().OfType<ExpressionSyntax>())
                if (expression != place.Expression && model.GetConstantValue(expression, cancellationToken).Value is string text)
                    result.Add(text.EndsWith(" desc", StringComparison.OrdinalIgnoreCase) ? text.Substring(0, text.Length - 5) : text);
        }

        return result;
    }
}
