using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SchemaGen.CSharp.Reading.Attributes;

/// <summary>
/// What names mean in the classes of one namespace with the same usings. Within a compilation a name means the same in all of them
/// unless something in a class hides it, which who asks has to see to; so each name is bound once.
/// </summary>
internal sealed class NameScope
{
    private static readonly ConditionalWeakTable<Compilation, ConcurrentDictionary<string, NameScope>> Scopes = new();
    // The text of what a node's namespace can see lives as long as the file.
    private static readonly ConditionalWeakTable<SyntaxNode, string> Keys = new();

    private readonly ConcurrentDictionary<string, INamedTypeSymbol?> _attributes = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, INamedTypeSymbol?> _types = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, ISymbol?> _values = new(StringComparer.Ordinal);

    /// <summary>The scope of a class that stands in no other.</summary>
    public static NameScope Around(TypeDeclarationSyntax type, SemanticModel model) => Scopes
        .GetValue(model.Compilation, _ => new ConcurrentDictionary<string, NameScope>(StringComparer.Ordinal))
        .GetOrAdd(Keys.GetValue(type.Parent!, KeyOf), _ => new NameScope(model, type.SpanStart));

    private NameScope(SemanticModel model, int position) =>
        HasStaticUsings = model.GetImportScopes(position).Any(scope => scope.Imports.Any(import => import.NamespaceOrType is ITypeSymbol));

    /// <summary>Whether simple names may stand for members of types that the class does not derive from.</summary>
    public bool HasStaticUsings { get; }

    /// <summary>The class of an attribute, or <see langword="null"/> where that is not sure.</summary>
    public INamedTypeSymbol? AttributeClass(AttributeSyntax attribute, SemanticModel model, bool isHidden) =>
        Get(_attributes, attribute.Name, isHidden, () => model.GetTypeInfo(attribute).Type is INamedTypeSymbol { TypeKind: TypeKind.Class, IsAbstract: false } type ? type : null);

    /// <summary>The type of a name, or <see langword="null"/> where it is none or several.</summary>
    public INamedTypeSymbol? Type(ExpressionSyntax name, int position, SemanticModel model, bool isHidden) =>
        Get(_types, name, isHidden, () =>
            model.GetSpeculativeTypeInfo(position, name, SpeculativeBindingOption.BindAsTypeOrNamespace).Type is INamedTypeSymbol { TypeKind: not TypeKind.Error } type ? type : null);

    /// <summary>What a name stands for in an expression, or <see langword="null"/> where it is nothing or several things.</summary>
    public ISymbol? Value(ExpressionSyntax name, int position, SemanticModel model, bool isHidden) =>
        Get(_values, name, isHidden, () => model.GetSpeculativeSymbolInfo(position, name, SpeculativeBindingOption.BindAsExpression).Symbol);

    // What a class hides is another thing in another class.
    private static T? Get<T>(ConcurrentDictionary<string, T?> known, ExpressionSyntax name, bool isHidden, Func<T?> bind)
        where T : class => isHidden ? bind() : known.GetOrAdd(name.ToString(), _ => bind());

    private static string KeyOf(SyntaxNode node)
    {
        var parts = new List<string>();
        for (var level = node; level is not null; level = level.Parent)
        {
            if (level is BaseNamespaceDeclarationSyntax space) parts.Add($"namespace {space.Name} {space.Externs} {space.Usings}");
            else if (level is CompilationUnitSyntax unit) parts.Add($"file {unit.Externs} {unit.Usings}{OwnTypes(unit)}");
        }

        return string.Join("\n", parts);
    }

    // A file with types of its own is a scope of its own.
    private static string OwnTypes(CompilationUnitSyntax unit) =>
        unit.DescendantNodes(node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax)
            .Any(node => node is BaseTypeDeclarationSyntax type && type.Modifiers.Any(SyntaxKind.FileKeyword)
                || node is DelegateDeclarationSyntax @delegate && @delegate.Modifiers.Any(SyntaxKind.FileKeyword))
            ? " of " + RuntimeHelpers.GetHashCode(unit.SyntaxTree) + unit.SyntaxTree.FilePath
            : "";
}
