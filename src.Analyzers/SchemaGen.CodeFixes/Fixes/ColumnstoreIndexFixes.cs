using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using SchemaGen.CodeFixes.Edits;
using SchemaGen.Model.Dialects;
using SchemaGen.Model.Rules;

namespace SchemaGen.CodeFixes.Fixes;

/// <summary>SG2001: leaves databases without columnstore indexes out, gives them another index, or removes the index.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ColumnstoreIndexFixes))]
[Shared]
public sealed class ColumnstoreIndexFixes : SchemaFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(RuleIds.ColumnstoreIndex);

    internal override IEnumerable<SchemaFix> Fixes(FixTarget target)
    {
        if (target.Attribute is not { ArgumentList: { } list } attribute || target.ClassOf(attribute) != "SchemaGen.ColumnstoreIndexAttribute") yield break;
        var names = SqlDialect.NamesOf(target.Dialects);

        var except = new EditList();
        ExceptEdits.Add(attribute, target.Dialects, target.Model, target.Text, except);
        yield return new SchemaFix($"Leave {names} out", RuleIds.ColumnstoreIndex + ":Except", except);

        var columns = IndexEdits.ColumnsOf(list);
        if (columns.Count > 1)
            yield return new SchemaFix(
                $"Use a covering index on {names}", RuleIds.ColumnstoreIndex + ":Covering", IndexEdits.Instead(target, attribute, "CoveringIndex", CoveringArguments(columns, target)));
        if (columns.Count > 0)
            yield return new SchemaFix(
                $"Use an ordinary index on {names}", RuleIds.ColumnstoreIndex + ":Ordinary", IndexEdits.Instead(target, attribute, "CompositeIndex", string.Join(", ", columns)));
        yield return new SchemaFix(
            "Remove the columnstore index",
            RuleIds.ColumnstoreIndex + ":Remove",
            new EditList().Add(target.Tree, AttributeEdits.RemoveAttribute(attribute, target.Text)));
    }

    private static string CoveringArguments(IReadOnlyList<string> columns, FixTarget target)
    {
        var (open, close) = target.HasCollectionExpressions ? ("[", "]") : ("new[] { ", " }");
        return $"{open}{columns[0]}{close}, Include = {open}{string.Join(", ", columns.Skip(1))}{close}";
    }
}
