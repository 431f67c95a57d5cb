using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SchemaGen.CSharp.Reading;

/// <summary>
/// The names under which an attribute may be a template, so that most attributed classes are dismissed by a look at their text.
/// A name that is here need not be a template; one that is not here is none.
/// </summary>
public sealed class TemplateNames
{
    private const string Suffix = "Attribute";

    private static readonly ConditionalWeakTable<Compilation, TemplateNames> Known = new();
    // What a reference or a file declares is read once and lives as long as it does.
    private static readonly ConditionalWeakTable<IAssemblySymbol, string[]> InReferences = new();
    private static readonly ConditionalWeakTable<SyntaxTree, string[]> InFiles = new();

    private readonly HashSet<string> _names = new(StringComparer.Ordinal);

    private TemplateNames(Compilation compilation)
    {
        foreach (var reference in compilation.SourceModule.ReferencedAssemblySymbols)
            foreach (var name in InReferences.GetValue(reference, TemplatesOf))
                _names.Add(name);
        foreach (var tree in compilation.SyntaxTrees)
            foreach (var name in InFiles.GetValue(tree, CandidatesOf))
                _names.Add(name);
    }

    /// <summary>The names of a compilation.</summary>
    public static TemplateNames For(Compilation compilation) => Known.GetValue(compilation, key => new TemplateNames(key));

    /// <summary>Whether one of the type's attributes may be a template.</summary>
    public bool MayBeTable(TypeDeclarationSyntax type)
    {
        foreach (var list in type.AttributeLists)
            foreach (var attribute in list.Attributes)
                if (_names.Contains(WithoutSuffix(LastName(attribute.Name))))
                    return true;
        return false;
    }

    private static string LastName(NameSyntax name) => name switch
    {
        QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
        AliasQualifiedNameSyntax alias => alias.Name.Identifier.ValueText,
        SimpleNameSyntax simple => simple.Identifier.ValueText,
        _ => "",
    };

    private static string WithoutSuffix(string name) =>
        name.Length > Suffix.Length && name.EndsWith(Suffix, StringComparison.Ordinal) ? name.Substring(0, name.Length - Suffix.Length) : name;

    // Only an assembly that knows the product can hold a template.
    private static string[] TemplatesOf(IAssemblySymbol assembly)
    {
        var knowsProduct = assembly.Name == WellKnown.Namespace
            || assembly.Modules.Any(module => module.ReferencedAssemblies.Any(reference => reference.Name == WellKnown.Namespace));
        if (!knowsProduct) return [];
        var names = new List<string>();
        var pending = new Stack<INamespaceSymbol>([assembly.GlobalNamespace]);
        while (pending.Count > 0)
        {
            var space = pending.Pop();
            foreach (var inner in space.GetNamespaceMembers()) pending.Push(inner);
            foreach (var type in space.GetTypeMembers())
                if (AttributeClasses.FamilyOf(type) == Declarations.AttributeFamily.TableTemplate)
                    names.Add(WithoutSuffix(type.Name));
        }

        return [.. names];
    }

    // Classes of the project that may be attributes, and aliases, which may stand for one.
    private static string[] CandidatesOf(SyntaxTree tree)
    {
        var names = new List<string>();
        foreach (var node in tree.GetRoot().DescendantNodes(node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax or TypeDeclarationSyntax))
        {
            if (node is ClassDeclarationSyntax { BaseList: not null } type) names.Add(WithoutSuffix(type.Identifier.ValueText));
            else if (node is UsingDirectiveSyntax { Alias: { } alias }) names.Add(WithoutSuffix(alias.Name.Identifier.ValueText));
        }

        return [.. names];
    }
}
