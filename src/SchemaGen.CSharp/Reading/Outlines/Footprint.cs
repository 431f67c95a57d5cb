using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SchemaGen.CSharp.Reading.Outlines;

/// <summary>
/// What a reading looked at beyond the project's types: the files with types whose members it looked into, or everything where it
/// left that to the compiler. While none of it changes, neither does the reading.
/// </summary>
internal sealed class Footprint
{
    private readonly HashSet<SyntaxTree> _files = [];

    /// <summary>Whether any change outside of bodies can change the reading.</summary>
    public bool IsEverything { get; private set; }

    /// <summary>The reading depends on what only the compiler knows.</summary>
    public void AddEverything() => IsEverything = true;

    /// <summary>
    /// The reading depends on the members of a type and of all that it derives from. What belongs to another project changes with the
    /// reference to it.
    /// </summary>
    public void AddMembersOf(INamedTypeSymbol type, Compilation compilation)
    {
        for (var level = type; level is { SpecialType: SpecialType.None }; level = level.BaseType)
        {
            foreach (var reference in level.DeclaringSyntaxReferences)
            {
                if (!compilation.ContainsSyntaxTree(reference.SyntaxTree)) continue;
                AddFile(reference.SyntaxTree);
                if (level.TypeKind == TypeKind.Enum && !(reference.GetSyntax() is EnumDeclarationSyntax list && StandsAlone(list))) AddEverything();
            }
        }
    }

    /// <summary>The reading depends on a file of the project.</summary>
    public void AddFile(SyntaxTree file) => _files.Add(file);

    /// <summary>The reading depends on what another depends on.</summary>
    public void Add(Footprint other)
    {
        IsEverything |= other.IsEverything;
        _files.UnionWith(other._files);
    }

    /// <summary>Whether a later version of the project still has all of it.</summary>
    public bool IsUnchangedIn(CSharpCompilation later) => !IsEverything && _files.All(later.ContainsSyntaxTree);

    /// <summary>Whether the value of a constant is known from the text that initializes it.</summary>
    public static bool StandsAlone(ExpressionSyntax initializer) => !initializer.DescendantNodesAndSelf().Any(node => node is SimpleNameSyntax);

    // The members of a list may be made of each other.
    private static bool StandsAlone(EnumDeclarationSyntax list) => list.Members
        .Where(member => member.EqualsValue is not null)
        .SelectMany(member => member.EqualsValue!.Value.DescendantNodesAndSelf().OfType<SimpleNameSyntax>())
        .All(name => list.Members.Any(member => member.Identifier.ValueText == name.Identifier.ValueText));
}
