using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using SchemaGen.CodeFixes.Edits;
using SchemaGen.Model.Dialects;
using SchemaGen.Model.Rules;

namespace SchemaGen.CodeFixes.Fixes;

/// <summary>SG5022 and SG5023: gives the databases an ordinary index. SG5024: says that the index finds equal values.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(IndexChoiceFixes))]
[Shared]
public sealed class IndexChoiceFixes : SchemaFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(RuleIds.RowsOrderedByChance, RuleIds.BitmapOfChangingRows, RuleIds.RangesOfCiphertext);

    internal override IEnumerable<SchemaFix> Fixes(FixTarget target)
    {
        if (target.Attribute is not { } attribute) yield break;
        var id = target.Diagnostic.Id;
        var names = SqlDialect.NamesOf(target.Dialects);
        if (attribute.ArgumentList is { } list && IndexEdits.ColumnsOf(list) is { Count: > 0 } columns)
        {
            if (id != RuleIds.RangesOfCiphertext)
                yield return new SchemaFix($"Use an ordinary index on {names}", id, IndexEdits.Instead(target, attribute, "CompositeIndex", string.Join(", ", columns)));
            else if (columns.Count == 1 && target.ClassOf(attribute) == "SchemaGen.CompositeIndexAttribute")
                yield return new SchemaFix($"Find equal values on {names}", id, IndexEdits.Instead(target, attribute, "HashIndex", columns[0]));
        }

        if (!MissingFeatureFixes.IsScoped(target.ClassOf(attribute))) yield break;
        var except = new EditList();
        ExceptEdits.Add(attribute, target.Dialects, target.Model, target.Text, except);
        yield return new SchemaFix($"Leave {names} out", id + ":Except", except);
    }
}
