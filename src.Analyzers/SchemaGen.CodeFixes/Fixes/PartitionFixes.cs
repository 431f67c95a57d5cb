using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using SchemaGen.CodeFixes.Edits;
using SchemaGen.Model.Dialects;
using SchemaGen.Model.Rules;

namespace SchemaGen.CodeFixes.Fixes;

/// <summary>SG5010: says how long rows are kept. SG5011: adds the partition column to the key, or leaves the key out where it stands in the way.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(PartitionFixes))]
[Shared]
public sealed class PartitionFixes : SchemaFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(RuleIds.PartitionsAddUp, RuleIds.OldRowsAreDeleted);

    internal override IEnumerable<SchemaFix> Fixes(FixTarget target)
    {
        if (target.Property(FindingProperties.Column) is not { } column) return [];
        return target.Diagnostic.Id == RuleIds.PartitionsAddUp ? GrowthFixes.Limited(target, column, RuleIds.PartitionsAddUp) : WithinPartitions(target, column);
    }

    private static IEnumerable<SchemaFix> WithinPartitions(FixTarget target, string column)
    {
        const string Id = RuleIds.OldRowsAreDeleted;
        if (target.Attribute is not { } attribute) yield break;
        var names = SqlDialect.NamesOf(target.Dialects);
        var literal = SymbolDisplay.FormatLiteral(column, quote: true);
        if (target.ClassOf(attribute) == "SchemaGen.UniqueIndexAttribute")
        {
            if (ListEdits.Append(attribute, literal) is { } append) yield return new SchemaFix($"Add '{column}' to the key", Id, new EditList().Add(target.Tree, append));
            var except = new EditList();
            ExceptEdits.Add(attribute, target.Dialects, target.Model, target.Text, except);
            yield return new SchemaFix($"Leave the key out on {names}", Id + ":Except", except);
        }
        else if (UniqueKeyFixes.UniqueArgument(target, attribute) is { } unique)
        {
            yield return new SchemaFix($"Add '{column}' to the key", Id, UniqueKeyFixes.OnClass(target, unique, (_, _) => literal));
        }
    }
}
