using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SchemaGen.CodeFixes.Edits;
using SchemaGen.Model.Rules;

namespace SchemaGen.CodeFixes.Fixes;

/// <summary>SG1002: gives a class the empty template. SG1006: takes the second template away.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(TemplateFixes))]
[Shared]
public sealed class TemplateFixes : SchemaFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(RuleIds.NoTemplate, RuleIds.SeveralTemplates);

    internal override IEnumerable<SchemaFix> Fixes(FixTarget target)
    {
        if (target.Diagnostic.Id == RuleIds.NoTemplate && target.Type is { } type && CanBeTable(type)) yield return AddTemplate(target, type);
        if (target.Diagnostic.Id == RuleIds.SeveralTemplates && target.Attribute is { } second)
            yield return new SchemaFix(
                $"Remove the template '{second.Name}'",
                RuleIds.SeveralTemplates,
                new EditList().Add(target.Tree, AttributeEdits.RemoveAttribute(second, target.Text)));
    }

    private static SchemaFix AddTemplate(FixTarget target, TypeDeclarationSyntax type)
    {
        var edits = new EditList();
        var name = NamesInScope.AttributeName(target.Model, target.Text, type, "SchemaTable", edits);
        edits.Add(target.Tree, AttributeEdits.Insert(type, name, target.Text));
        PartialEdits.Add(type, edits);
        return new SchemaFix($"Make '{type.Identifier.ValueText}' a table with [SchemaTable]", RuleIds.NoTemplate, edits);
    }

    // What cannot be a table would only get another finding.
    private static bool CanBeTable(TypeDeclarationSyntax type) =>
        !type.Modifiers.Any(SyntaxKind.StaticKeyword) && !type.Modifiers.Any(SyntaxKind.RefKeyword) && !type.Modifiers.Any(SyntaxKind.FileKeyword)
        && type.AncestorsAndSelf().OfType<TypeDeclarationSyntax>().All(level => level.TypeParameterList is null);
}
