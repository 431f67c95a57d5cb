using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SchemaGen.CodeFixes.Edits;
using SchemaGen.Model.Rules;

namespace SchemaGen.CodeFixes.Fixes;

/// <summary>SG1004: says what the column holds, or that the property is no column.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ColumnTypeFixes))]
[Shared]
public sealed class ColumnTypeFixes : SchemaFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(RuleIds.NoColumnType);

    internal override IEnumerable<SchemaFix> Fixes(FixTarget target)
    {
        if (target.Attribute is not null || DeclarationOf(target.Node) is not { } declaration) yield break;
        var hasType = declaration.DescendantNodes().OfType<AttributeSyntax>().Any(attribute => target.ClassOf(attribute) == "SchemaGen.EnumColumnAttribute");
        foreach (var attribute in hasType ? ["IgnoreColumn"] : new[] { "StringColumn", "JsonColumn", "IgnoreColumn" })
        {
            var edits = new EditList();
            var name = NamesInScope.AttributeName(target.Model, target.Text, declaration, attribute, edits);
            edits.Add(target.Tree, AttributeEdits.Insert(declaration, name, target.Text));
            yield return new SchemaFix($"Add [{attribute}]", RuleIds.NoColumnType + ":" + attribute, edits);
        }
    }

    private static SyntaxNode? DeclarationOf(SyntaxNode node) =>
        node.FirstAncestorOrSelf<SyntaxNode>(other => other is PropertyDeclarationSyntax or FieldDeclarationSyntax or ParameterSyntax or TypeDeclarationSyntax)
            is { } found and not TypeDeclarationSyntax ? found : null;
}
