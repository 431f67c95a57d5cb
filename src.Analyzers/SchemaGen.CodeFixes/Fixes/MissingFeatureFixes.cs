using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using SchemaGen.CodeFixes.Edits;
using SchemaGen.Model.Dialects;
using SchemaGen.Model.Rules;

namespace SchemaGen.CodeFixes.Fixes;

/// <summary>SG2003: leaves databases out of a reference, a check or an index that they cannot hold in full, and out of a table that has no column there.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MissingFeatureFixes))]
[Shared]
public sealed class MissingFeatureFixes : SchemaFixProvider
{
    // Except on any other attribute would leave out the column or the table.
    private static readonly ImmutableHashSet<string?> Scoped = ImmutableHashSet.Create<string?>(
        "SchemaGen.ReferencesAttribute",
        "SchemaGen.ForeignKeyToAttribute",
        "SchemaGen.CheckAttribute",
        "SchemaGen.CompositeIndexAttribute",
        "SchemaGen.UniqueIndexAttribute",
        "SchemaGen.CoveringIndexAttribute");

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(RuleIds.MissingFeature);

    internal override IEnumerable<SchemaFix> Fixes(FixTarget target)
    {
        if (target.Attribute is not { } attribute) yield break;
        if (target.Property(FindingProperties.WholeTable) is null && !Scoped.Contains(target.ClassOf(attribute))) yield break;
        var except = new EditList();
        ExceptEdits.Add(attribute, target.Dialects, target.Model, target.Text, except);
        yield return new SchemaFix($"Leave {SqlDialect.NamesOf(target.Dialects)} out", RuleIds.MissingFeature, except);
    }
}
