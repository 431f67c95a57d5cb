using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace SchemaGen.CodeFixes.Edits;

/// <summary>Lists of names in an attribute: arguments one after another, or the elements of an array.</summary>
internal static class ListEdits
{
    /// <summary>The elements of an argument that is an array; none where it is none.</summary>
    public static IReadOnlyList<ExpressionSyntax> ElementsOf(AttributeArgumentSyntax argument) => argument.Expression switch
    {
        ArrayCreationExpressionSyntax { Initializer: { } initializer } => initializer.Expressions.ToArray(),
        ImplicitArrayCreationExpressionSyntax { Initializer: { } initializer } => initializer.Expressions.ToArray(),
        CollectionExpressionSyntax { Elements: var elements } => elements.OfType<ExpressionElementSyntax>().Select(element => element.Expression).ToArray(),
        _ => [],
    };

    /// <summary>The names of the same list, an element's own excluded.</summary>
    public static IEnumerable<ExpressionSyntax> Beside(ExpressionSyntax element, AttributeArgumentSyntax argument) =>
        (ElementsOf(argument) is { Count: > 0 } elements ? elements : [.. Positional(argument).Select(other => other.Expression)])
        .Where(other => other != element);

    /// <summary>
    /// Takes a name out of its list. With the last one goes what the list is for: the argument where it is a named one, else the
    /// attribute.
    /// </summary>
    public static RemoveItem Remove(ExpressionSyntax element, AttributeArgumentSyntax argument, SourceText text)
    {
        var attribute = (AttributeSyntax)argument.Parent!.Parent!;
        var isNamed = argument.NameEquals is not null;
        if (ElementsOf(argument) is { Count: > 0 } elements)
            return AttributeEdits.RemoveItem(
                elements, element, isNamed ? AttributeEdits.RemoveArgument(argument) : AttributeEdits.RemoveAttribute(attribute, text));
        return isNamed
            ? AttributeEdits.RemoveAttribute(attribute, text)
            : AttributeEdits.RemoveItem(Positional(argument), argument, AttributeEdits.RemoveAttribute(attribute, text));
    }

    /// <summary>Adds a name to the end of the list that an attribute begins with.</summary>
    public static Replace? Append(AttributeSyntax attribute, string literal)
    {
        var last = attribute.ArgumentList?.Arguments.LastOrDefault(argument => argument.NameEquals is null);
        if (last is null) return null;
        if (ElementsOf(last) is { Count: > 0 } elements) return Behind(elements[elements.Count - 1]);
        return Behind(last);

        Replace Behind(Microsoft.CodeAnalysis.SyntaxNode node) => new(new TextSpan(node.Span.End, 0), ", " + literal);
    }

    private static IReadOnlyList<AttributeArgumentSyntax> Positional(AttributeArgumentSyntax argument) =>
        [.. ((AttributeArgumentListSyntax)argument.Parent!).Arguments.Where(other => other.NameEquals is null)];
}
