using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SchemaGen.CodeFixes.Edits;
using SchemaGen.Model.Rules;

namespace SchemaGen.CodeFixes.Fixes;

/// <summary>SG5003: keeps json taken apart. SG5004: says how long rows are kept.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(GrowthFixes))]
[Shared]
public sealed class GrowthFixes : SchemaFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(RuleIds.JsonReadAsText, RuleIds.KeptForever);

    internal override IEnumerable<SchemaFix> Fixes(FixTarget target) => target.Property(FindingProperties.Column) is { } column ? Limited(target, column, RuleIds.KeptForever) : TakenApart(target);

    private static IEnumerable<SchemaFix> TakenApart(FixTarget target)
    {
        var declaration = target.Node.FirstAncestorOrSelf<SyntaxNode>(node => node is PropertyDeclarationSyntax or ParameterSyntax or TypeDeclarationSyntax);
        if (declaration?.DescendantNodes().OfType<AttributeSyntax>().FirstOrDefault(attribute => target.ClassOf(attribute) == "SchemaGen.JsonColumnAttribute") is not { } json) yield break;
        var edits = new EditList();
        var name = NamesInScope.AttributeName(target.Model, target.Text, json, "JsonbColumn", edits);
        edits.Add(target.Tree, new Replace(json.Name.Span, name));
        yield return new SchemaFix("Use [JsonbColumn]", RuleIds.JsonReadAsText, edits);
    }

    internal static IEnumerable<SchemaFix> Limited(FixTarget target, string column, string key)
    {
        if (target.Type is not { } type) yield break;
        var edits = new EditList();
        var name = NamesInScope.AttributeName(target.Model, target.Text, type, "RetentionPolicy", edits);
        edits.Add(target.Tree, AttributeEdits.Append(type, $"{name}(365, {SymbolDisplay.FormatLiteral(column, quote: true)})", target.Text));
        yield return new SchemaFix("Keep rows for 365 days", key, edits);
    }
}
