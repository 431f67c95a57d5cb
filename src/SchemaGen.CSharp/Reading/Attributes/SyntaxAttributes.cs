using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SchemaGen.CSharp.Declarations;
using SchemaGen.CSharp.Reading.Outlines;
using SchemaGen.Model;

namespace SchemaGen.CSharp.Reading.Attributes;

/// <summary>
/// Reads attributes from syntax, so that they need not be bound: names by their <see cref="NameScope"/>, arguments by what stands
/// there. Where it is not sure, it asks the compiler for all attributes of that one symbol, and notes in the footprint that what it
/// got may depend on anything.
/// </summary>
internal sealed class SyntaxAttributes(
    CSharpCompilation compilation, Footprint footprint, SymbolAttributes symbols, Func<INamedTypeSymbol, TypeConstant> readType) : AttributeSource
{
    protected override IReadOnlyList<WrittenAttribute> Read(ISymbol symbol)
    {
        // Another project of an editor's solution is made of files too, which are not this compilation's.
        if (!SymbolEqualityComparer.Default.Equals(symbol.ContainingAssembly, compilation.Assembly)) return symbols.Of(symbol);
        if (ReadSyntax(symbol) is { } attributes) return attributes;
        footprint.AddEverything();
        return symbols.Of(symbol);
    }

    /// <summary>The constant that initializes a member, and whether that is sure; if it is not, the compiler has to be asked.</summary>
    public (Constant? Constant, bool IsSure) ReadInitializer(ExpressionSyntax value, ISymbol member)
    {
        var result = NamesAt(value, member.ContainingType) is { } names
            ? new ArgumentReader(names, compilation.LanguageVersion, readType).ReadInitializer(value)
            : (null, false);
        if (!result.IsSure) footprint.AddEverything();
        return result;
    }

    private Names? NamesAt(SyntaxNode syntax, INamedTypeSymbol owner)
    {
        static bool IsOutermost(TypeDeclarationSyntax type) => type.Parent is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax;
        if (syntax.FirstAncestorOrSelf<TypeDeclarationSyntax>(IsOutermost) is not { } outermost) return null;
        var model = compilation.GetSemanticModel(syntax.SyntaxTree);
        return new Names(NameScope.Around(outermost, model), model, owner, footprint);
    }

    private List<WrittenAttribute>? ReadSyntax(ISymbol symbol)
    {
        var references = symbol.DeclaringSyntaxReferences;
        if (references.Length != 1 && symbol is not INamedTypeSymbol { DeclaringSyntaxReferences.Length: > 1 }) return null;
        var result = new List<WrittenAttribute>();
        foreach (var reference in references)
            if (!AddFrom(reference.GetSyntax(), symbol, result))
                return null;
        return result;
    }

    private bool AddFrom(SyntaxNode syntax, ISymbol symbol, List<WrittenAttribute> result)
    {
        var (lists, targets) = syntax switch
        {
            TypeDeclarationSyntax declaration => (declaration.AttributeLists, TypeTargets),
            BasePropertyDeclarationSyntax declaration => (declaration.AttributeLists, PropertyTargets),
            VariableDeclaratorSyntax { Parent.Parent: BaseFieldDeclarationSyntax declaration } => (declaration.AttributeLists, FieldTargets),
            BaseMethodDeclarationSyntax declaration => (declaration.AttributeLists, MethodTargets),
            MemberDeclarationSyntax declaration => (declaration.AttributeLists, []),
            // Those of a record's property stand before those of its parameter.
            ParameterSyntax parameter when symbol is IPropertySymbol => (parameter.AttributeLists, ParameterTargets),
            _ => (default, null!),
        };
        if (targets is null) return false;
        if (lists.Count == 0) return true;
        if (lists.Any(list => list.Target is { } target && !AllTargets.Contains(target.Identifier.ValueText))) return false;
        if ((symbol as INamedTypeSymbol ?? symbol.ContainingType) is not { } owner) return false;
        if (NamesAt(syntax, owner) is not { } names) return false;
        var arguments = new ArgumentReader(names, compilation.LanguageVersion, readType);
        foreach (var target in targets)
            foreach (var list in lists)
                if ((list.Target?.Identifier.ValueText ?? "") == target && !AddFrom(list, names, arguments, symbol, result))
                    return false;
        return true;
    }

    private bool AddFrom(AttributeListSyntax list, Names names, ArgumentReader arguments, ISymbol symbol, List<WrittenAttribute> result)
    {
        foreach (var attribute in list.Attributes)
        {
            if (attribute.ContainsDiagnostics || names.AttributeClass(attribute) is not { } attributeClass) return false;
            var ordinal = result.Count;
            result.Add(new WrittenAttribute(attributeClass, attribute.GetReference(), () => ReadArguments(attribute, attributeClass, arguments, symbol, ordinal)));
        }

        return true;
    }

    private EquatableArray<Argument> ReadArguments(AttributeSyntax attribute, INamedTypeSymbol attributeClass, ArgumentReader arguments, ISymbol symbol, int ordinal)
    {
        footprint.AddFile(attribute.SyntaxTree);
        footprint.AddMembersOf(attributeClass, compilation);
        if (arguments.Read(attribute, attributeClass) is { } read) return read;
        footprint.AddEverything();
        return symbols.Of(symbol)[ordinal].ReadArguments();
    }

    private static readonly string[] TypeTargets = ["", "type"];
    private static readonly string[] PropertyTargets = ["", "property"];
    private static readonly string[] FieldTargets = ["", "field"];
    private static readonly string[] MethodTargets = ["", "method"];
    private static readonly string[] ParameterTargets = ["property", "", "param"];
    private static readonly string[] AllTargets = ["type", "property", "field", "method", "param", "return"];
}
