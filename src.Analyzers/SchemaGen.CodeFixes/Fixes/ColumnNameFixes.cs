using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SchemaGen.CodeFixes.Edits;
using SchemaGen.Model.Rules;

namespace SchemaGen.CodeFixes.Fixes;

/// <summary>SG1003 and SG1007: puts the nearest column in the place of an unknown one, or takes the name out of the list.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ColumnNameFixes))]
[Shared]
public sealed class ColumnNameFixes : SchemaFixProvider
{
    private const string Descending = " desc";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(RuleIds.UnknownColumn, RuleIds.DuplicateColumn);

    internal override IEnumerable<SchemaFix> Fixes(FixTarget target)
    {
        if (target.Argument is not { } argument || ElementAt(target.Node, argument) is not { } element) yield break;
        var name = TextOf(element, target.Model);
        if (target.Property(FindingProperties.Suggestion) is { } nearest && !IsNamedBeside(element, argument, nearest, target.Model))
        {
            var ending = name.EndsWith(Descending, StringComparison.OrdinalIgnoreCase) ? Descending : "";
            var literal = SymbolDisplay.FormatLiteral(nearest + ending, quote: true);
            yield return new SchemaFix(
                $"Change it to '{nearest}'", target.Diagnostic.Id + ":Nearest", new EditList().Add(target.Tree, new Replace(element.Span, literal)));
        }

        yield return new SchemaFix(
            $"Remove '{name}'", target.Diagnostic.Id + ":Remove", new EditList().Add(target.Tree, ListEdits.Remove(element, argument, target.Text)));
    }

    // The whole argument, or the element of its list that holds the node.
    private static ExpressionSyntax? ElementAt(SyntaxNode node, AttributeArgumentSyntax argument)
    {
        var elements = ListEdits.ElementsOf(argument);
        return elements.Count == 0 ? argument.Expression : elements.FirstOrDefault(element => element.Span.Contains(node.Span));
    }

    private static bool IsNamedBeside(ExpressionSyntax element, AttributeArgumentSyntax argument, string name, SemanticModel model) =>
        ListEdits.Beside(element, argument).Any(other => TextOf(other, model) is var text && (text == name || text == name + Descending));

    private static string TextOf(ExpressionSyntax expression, SemanticModel model) =>
        model.GetConstantValue(expression).Value as string ?? expression.ToString();
}
