using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SchemaGen.CodeFixes.Edits;
using SchemaGen.CSharp.Reading;
using SchemaGen.Model;
using SchemaGen.Model.Rules;

namespace SchemaGen.CodeFixes.Fixes;

/// <summary>SG4002: makes the tenant's property not null. SG4003: adds the tenant to the unique key. SG4004: keeps the tenants apart.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(TenantFixes))]
[Shared]
public sealed class TenantFixes : SchemaFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(RuleIds.TenantMayBeMissing, RuleIds.KeyAcrossTenants, RuleIds.TenantsNotIsolated);

    internal override IEnumerable<SchemaFix> Fixes(FixTarget target) =>
        target.Diagnostic.Id == RuleIds.TenantsNotIsolated ? Isolated(target)
        : target.Property(FindingProperties.Column) is { } column ? InKey(target, column)
        : NotNull(target);

    private static IEnumerable<SchemaFix> Isolated(FixTarget target)
    {
        if (target.Type is not { } type) yield break;
        var edits = new EditList();
        var name = NamesInScope.AttributeName(target.Model, target.Text, type, "TenantIsolation", edits);
        var declared = TargetReader.Read(target.Model.Compilation).Targets.Targets.Aggregate(DialectSet.None, (set, item) => set | item.Dialect.Flag);
        var scope = declared == target.Dialects ? "" : $"(Dialects = {DialectText.Of(target.Dialects, NamesInScope.DialectEnum(target.Model, target.Text, type, edits))})";
        edits.Add(target.Tree, AttributeEdits.Append(type, name + scope, target.Text));
        yield return new SchemaFix("Isolate the tenants", RuleIds.TenantsNotIsolated, edits);
    }

    private static IEnumerable<SchemaFix> NotNull(FixTarget target)
    {
        var type = target.Node.FirstAncestorOrSelf<SyntaxNode>(node => node is PropertyDeclarationSyntax or ParameterSyntax or TypeDeclarationSyntax) switch
        {
            PropertyDeclarationSyntax property => property.Type,
            ParameterSyntax parameter => parameter.Type,
            _ => null,
        };
        if (type is NullableTypeSyntax nullable)
            yield return new SchemaFix(
                "Make it not null", RuleIds.TenantMayBeMissing, new EditList().Add(target.Tree, new Replace(nullable.QuestionToken.Span, "")));
    }

    private static IEnumerable<SchemaFix> InKey(FixTarget target, string column)
    {
        if (target.Attribute is not { } attribute) yield break;
        var literal = SymbolDisplay.FormatLiteral(column, quote: true);
        var edits = target.ClassOf(attribute) == "SchemaGen.UniqueIndexAttribute"
            ? ListEdits.Append(attribute, literal) is { } append ? new EditList().Add(target.Tree, append) : null
            : UniqueKeyFixes.UniqueArgument(target, attribute) is { } unique ? UniqueKeyFixes.OnClass(target, unique, (_, _) => literal) : null;
        if (edits is not null) yield return new SchemaFix($"Add '{column}' to the key", RuleIds.KeyAcrossTenants, edits);
    }
}
