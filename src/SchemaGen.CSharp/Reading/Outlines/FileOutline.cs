using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SchemaGen.CSharp.Reading.Outlines;

/// <summary>How much of a file counts.</summary>
public enum OutlineDetail
{
    /// <summary>
    /// The types, with what they derive from and the names of their attributes; interfaces and enums whole. It decides what a name
    /// means, so long as no member hides it.
    /// </summary>
    Types,

    /// <summary>The members of types too: everything outside of bodies.</summary>
    Members,
}

/// <summary>
/// Compares files outside of the bodies of methods, accessors and functions: nothing in a body can change what a declaration means.
/// Initializers and attributes are no bodies, and neither is anything with a directive in it, since <c>#nullable</c> goes on behind it.
/// </summary>
internal static class FileOutline
{
    /// <summary>Whether the files differ in nothing but bodies, what stands between tokens and, if only types count, members.</summary>
    public static bool AreSame(SyntaxTree left, SyntaxTree right, OutlineDetail detail) =>
        ReferenceEquals(left, right)
        || (left.FilePath == right.FilePath && left.Options.Equals(right.Options) && AreSame(left.GetRoot(), right.GetRoot(), detail));

    private static bool AreSame(SyntaxNode left, SyntaxNode right, OutlineDetail detail)
    {
        if (left.RawKind != right.RawKind) return false;
        if (left.IsIncrementallyIdenticalTo(right)) return true;
        switch (left)
        {
            case BlockSyntax or ArrowExpressionClauseSyntax or GlobalStatementSyntax:
                return !left.ContainsDirectives && !right.ContainsDirectives || HaveSameText(left, right);
            // As text: expressions may be nested deeper than the stack goes.
            case ExpressionSyntax:
                return HaveSameText(left, right);
        }

        var others = right.ChildNodesAndTokens().GetEnumerator();
        foreach (var child in left.ChildNodesAndTokens())
        {
            if (!Counts(child, left, detail)) continue;
            if (!MoveNext(ref others, right, detail) || !AreSame(child, others.Current, detail)) return false;
        }

        return !MoveNext(ref others, right, detail);
    }

    private static bool MoveNext(ref ChildSyntaxList.Enumerator children, SyntaxNode parent, OutlineDetail detail)
    {
        while (children.MoveNext())
            if (Counts(children.Current, parent, detail))
                return true;
        return false;
    }

    // Of a class, its members and the arguments of its attributes are for those who look into it.
    private static bool Counts(SyntaxNodeOrToken child, SyntaxNode parent, OutlineDetail detail)
    {
        if (detail == OutlineDetail.Members || !child.IsNode || child.ContainsDirectives) return true;
        return parent switch
        {
            ClassDeclarationSyntax or StructDeclarationSyntax or RecordDeclarationSyntax =>
                child.AsNode() is not (MemberDeclarationSyntax or ParameterListSyntax) || child.AsNode() is BaseTypeDeclarationSyntax or DelegateDeclarationSyntax,
            AttributeSyntax { Parent.Parent: ClassDeclarationSyntax or StructDeclarationSyntax or RecordDeclarationSyntax } =>
                child.AsNode() is not AttributeArgumentListSyntax,
            _ => true,
        };
    }

    private static bool AreSame(SyntaxNodeOrToken left, SyntaxNodeOrToken right, OutlineDetail detail) => left.AsNode() is { } node
        ? right.AsNode() is { } other && AreSame(node, other, detail)
        : right.IsToken && AreSame(left.AsToken(), right.AsToken());

    private static bool AreSame(SyntaxToken left, SyntaxToken right) =>
        left.RawKind == right.RawKind
        && left.IsMissing == right.IsMissing
        && left.Text == right.Text
        && ((!left.ContainsDirectives && !right.ContainsDirectives) || left.ToFullString() == right.ToFullString());

    private static bool HaveSameText(SyntaxNode left, SyntaxNode right) => left.ContainsDirectives || right.ContainsDirectives
        ? left.ToFullString() == right.ToFullString()
        : left.ToString() == right.ToString();
}
