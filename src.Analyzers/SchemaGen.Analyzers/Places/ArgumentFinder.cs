using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace SchemaGen.Analyzers.Places;

/// <summary>Finds an argument of an attribute by the name of its parameter or property, and an element of a list.</summary>
public static class ArgumentFinder
{
    /// <summary>Where the argument, its element or a part of its text stands; <see langword="null"/> where it is not written.</summary>
    public static TextSpan? Find(
        IMethodSymbol? constructor,
        AttributeSyntax syntax,
        string name,
        int element,
        (int Start, int Length)? part,
        Func<ExpressionSyntax, string?> constantOf)
    {
        if (ExpressionsOf(constructor, syntax, name) is not { Count: > 0 } expressions) return null;
        if (element >= expressions.Count || (element < 0 && expressions.Count > 1 && part is null))
            return TextSpan.FromBounds(expressions[0].SpanStart, expressions[expressions.Count - 1].Span.End);
        var expression = expressions[Math.Max(element, 0)];
        return part is { } inside && new LiteralText(constantOf).Find(expression, inside.Start, inside.Length) is { } span ? span : expression.Span;
    }

    /// <summary>The argument's expressions: its elements where it is a list, else the one that it is; none where it is not written.</summary>
    public static IReadOnlyList<ExpressionSyntax> ExpressionsOf(IMethodSymbol? constructor, AttributeSyntax syntax, string name)
    {
        var written = ArgumentsOf(constructor, syntax, name);
        return written.Count == 1 && ElementsOf(written[0].Expression) is { } elements ? elements : [.. written.Select(argument => argument.Expression)];
    }

    /// <summary>The arguments that were written for a parameter or property: several for a parameter that takes a list.</summary>
    public static IReadOnlyList<AttributeArgumentSyntax> ArgumentsOf(IMethodSymbol? constructor, AttributeSyntax syntax, string name)
    {
        if (syntax.ArgumentList is not { Arguments: var arguments }) return [];
        foreach (var argument in arguments)
            if (argument.NameEquals?.Name.Identifier.ValueText == name || argument.NameColon?.Name.Identifier.ValueText == name)
                return [argument];

        if (constructor is not { Parameters: var parameters }) return [];
        for (var i = 0; i < parameters.Length; i++)
        {
            if (parameters[i].Name != name) continue;
            var positional = arguments.Where(argument => argument.NameEquals is null && argument.NameColon is null).Skip(i);
            return [.. parameters[i].IsParams ? positional : positional.Take(1)];
        }

        return [];
    }

    private static IReadOnlyList<ExpressionSyntax>? ElementsOf(ExpressionSyntax expression) => expression switch
    {
        ArrayCreationExpressionSyntax { Initializer: { } initializer } => initializer.Expressions.ToArray(),
        ImplicitArrayCreationExpressionSyntax { Initializer: { } initializer } => initializer.Expressions.ToArray(),
        CollectionExpressionSyntax { Elements: var elements } when elements.All(element => element is ExpressionElementSyntax) =>
            elements.Select(element => ((ExpressionElementSyntax)element).Expression).ToArray(),
        _ => null,
    };
}
