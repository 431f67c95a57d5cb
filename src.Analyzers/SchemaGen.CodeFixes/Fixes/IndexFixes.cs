using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SchemaGen.CodeFixes.Edits;
using SchemaGen.Model.Rules;

namespace SchemaGen.CodeFixes.Fixes;

/// <summary>SG5001: gives the foreign key an index. SG5002: takes the index away that another makes up for.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(IndexFixes))]
[Shared]
public sealed class IndexFixes : SchemaFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(RuleIds.ForeignKeyWithoutIndex, RuleIds.RedundantIndex);

    internal override IEnumerable<SchemaFix> Fixes(FixTarget target) => target.Property(FindingProperties.Columns) is { } columns ? Indexed(target, columns.Split('\n')) : Removed(target);

    private static IEnumerable<SchemaFix> Indexed(FixTarget target, string[] columns)
    {
        if (target.Type is not { } type) yield break;
        var edits = new EditList();
        var name = NamesInScope.AttributeName(target.Model, target.Text, type, "CompositeIndex", edits);
        var written = string.Join(", ", columns.Select(column => SymbolDisplay.FormatLiteral(column, quote: true)));
        edits.Add(target.Tree, AttributeEdits.Append(type, $"{name}({written})", target.Text));
        yield return new SchemaFix("Add an index", RuleIds.ForeignKeyWithoutIndex, edits);
    }

    private static IEnumerable<SchemaFix> Removed(FixTarget target)
    {
        if (target.Attribute is not { } attribute) yield break;
        var edit = IndexEdits.ArgumentOf(attribute, "Index") is { } argument ? AttributeEdits.RemoveArgument(argument)
            : attribute.Parent?.Parent is TypeDeclarationSyntax ? AttributeEdits.RemoveAttribute(attribute, target.Text)
            : null;
        if (edit is not null) yield return new SchemaFix("Remove the index", RuleIds.RedundantIndex, new EditList().Add(target.Tree, edit));
    }
}
