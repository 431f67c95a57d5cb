using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using SchemaGen.Model;

namespace SchemaGen.CodeFixes.Edits;

/// <summary>Edits of attributes.</summary>
internal static class AttributeEdits
{
    /// <summary>Adds an argument behind the others.</summary>
    public static Replace AddArgument(AttributeSyntax attribute, string argument) => attribute.ArgumentList switch
    {
        null => new Replace(After(attribute.Name.Span), "(" + argument + ")"),
        { Arguments.Count: 0 } list => new Replace(After(list.OpenParenToken.Span), argument),
        { Arguments: var arguments } => new Replace(After(arguments[arguments.Count - 1].Span), ", " + argument),
    };

    /// <summary>Takes an argument out; the parentheses go with the last one.</summary>
    public static RemoveItem RemoveArgument(AttributeArgumentSyntax argument)
    {
        var list = (AttributeArgumentListSyntax)argument.Parent!;
        return RemoveItem(list.Arguments, argument, new Replace(list.Span, ""));
    }

    /// <summary>Takes an attribute out; the brackets go with the last one, and the line with the brackets.</summary>
    public static RemoveItem RemoveAttribute(AttributeSyntax attribute, SourceText text)
    {
        var list = (AttributeListSyntax)attribute.Parent!;
        return RemoveItem(list.Attributes, attribute, new Replace(Lines.WholeLineOf(list.Span, text), ""));
    }

    /// <summary>Puts an attribute before those of a declaration: on a line of its own, or in the line of a parameter.</summary>
    public static Replace Insert(SyntaxNode declaration, string attribute, SourceText text) =>
        Insert(declaration, declaration.GetFirstToken().SpanStart, attribute, text);

    /// <summary>Puts an attribute behind those of a type.</summary>
    public static Replace Append(TypeDeclarationSyntax type, string attribute, SourceText text)
    {
        var start = type.AttributeLists.Count == 0 ? type.GetFirstToken() : type.AttributeLists[type.AttributeLists.Count - 1].GetLastToken().GetNextToken();
        return Insert(type, start.SpanStart, attribute, text);
    }

    private static Replace Insert(SyntaxNode declaration, int start, string attribute, SourceText text)
    {
        var isOnOwnLine = declaration is not ParameterSyntax && Lines.IsFirstOnLine(start, text);
        return new Replace(
            new TextSpan(start, 0), "[" + attribute + "]" + (isOnOwnLine ? Lines.BreakOf(text) + Lines.IndentationAt(start, text) : " "));
    }

    /// <summary>Puts an attribute behind the one that is there.</summary>
    public static Replace InsertAfter(AttributeSyntax attribute, string added, SourceText text)
    {
        var list = attribute.Parent!;
        return new Replace(After(list.Span), Lines.BreakOf(text) + Lines.IndentationAt(list.SpanStart, text) + "[" + added + "]");
    }

    /// <summary>Takes a node out of the list that it is in.</summary>
    public static RemoveItem RemoveItem<T>(IReadOnlyList<T> items, T item, Edit whenNoneStays)
        where T : SyntaxNode =>
        new(items.Select(other => other.Span).ToEquatableArray(), items.TakeWhile(other => other != item).Count(), whenNoneStays);

    private static TextSpan After(TextSpan span) => new(span.End, 0);
}
