using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using SchemaGen.CodeFixes.Edits;
using SchemaGen.Model.Dialects;
using SchemaGen.Model.Rules;

namespace SchemaGen.CodeFixes.Fixes;

/// <summary>SG2002: leaves databases without partitioned tables out, or removes the partitioning.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(PartitioningFixes))]
[Shared]
public sealed class PartitioningFixes : SchemaFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(RuleIds.Partitioning);

    internal override IEnumerable<SchemaFix> Fixes(FixTarget target)
    {
        if (target.Attribute is not { } attribute || !PartitionedTables.Partitions(target.ClassOf(attribute))) yield break;
        var except = new EditList();
        ExceptEdits.Add(attribute, target.Dialects, target.Model, target.Text, except);
        yield return new SchemaFix($"Leave {SqlDialect.NamesOf(target.Dialects)} out", RuleIds.Partitioning + ":Except", except);
        // Ranges and lists have attributes of their own, which nothing would be left of.
        if (target.ClassOf(attribute) != "SchemaGen.PartitionedAttribute") yield break;
        yield return new SchemaFix(
            "Remove the partitioning",
            RuleIds.Partitioning + ":Remove",
            new EditList().Add(target.Tree, AttributeEdits.RemoveAttribute(attribute, target.Text)));
    }
}
