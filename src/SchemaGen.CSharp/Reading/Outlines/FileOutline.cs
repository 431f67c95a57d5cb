using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SchemaGen.CSharp.Reading.Outlines;

/// <summary>
/// Compares files outside of the bodies of methods, accessors and functions: nothing in a body can change what a declaration means.
/// Initializers and attributes are no bodies, and neither is anything with a directive in it, since <c>#nullable</c> goes on behind it.
/// </summary>
internal static class FileOutline
{
    /// <summary>Whether the files differ in nothing but bodies and what stands between tokens.</summary>
    public static bool AreSame(SyntaxTree left, SyntaxTree right) =>
        ReferenceEquals(left, right)
        || (left.FilePath == right.FilePath && left.Options.Equals(right.Options) && AreSame(left.GetRoot(), right.GetRoot()));

    private static bool AreSame(SyntaxNode left, SyntaxNode right)
    {
        if (left.RawKind != right.RawKind) return false;
        if (left.IsIncrementallyIdenticalTo(right)) return true;
        switch (left)
        {
            case BlockSyntax or ArrowExpressionClauseSyntax:
                return !left.ContainsDirectives && !right.ContainsDirectives || HaveSameText(left, right);
            // As text: expressions may be nested deeper than the stack goes.
            case ExpressionSyntax:
                return HaveSameText(left, right);
        }

        var others = right.ChildNodesAndTokens().GetEnumerator();
        foreach (var child in left.ChildNodesAndTokens())
            if (!others.MoveNext() || !AreSame(child, others.Current))
                return false;
        return !others.MoveNext();
    }

    private static bool AreSame(SyntaxNodeOrToken left, SyntaxNodeOrToken right) => left.AsNode() is { } node
        ? right.AsNode() is { } other && AreSame(node, other)
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
