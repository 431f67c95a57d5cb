using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SchemaGen.CodeFixes.Edits;
using SchemaGen.Model.Dialects;
using SchemaGen.Model.Rules;

namespace SchemaGen.CodeFixes.Fixes;

/// <summary>SG3002: leaves databases out of the reference, or of the partitioning of either table.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ForeignKeyFixes))]
[Shared]
public sealed class ForeignKeyFixes : SchemaFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(RuleIds.ForeignKeyAndPartitions);

    internal override IEnumerable<SchemaFix> Fixes(FixTarget target)
    {
        if (target.Attribute is not { } attribute || target.ClassOf(attribute) is not ("SchemaGen.ReferencesAttribute" or "SchemaGen.ForeignKeyToAttribute")) yield break;
        var except = new EditList();
        ExceptEdits.Add(attribute, target.Dialects, target.Model, target.Text, except);
        yield return new SchemaFix(
            $"Leave the reference out on {SqlDialect.NamesOf(target.Dialects)}", RuleIds.ForeignKeyAndPartitions + ":Except", except);
        if (PartitionedTables.Except(target, PartitionedTables.AttributeBeside(target.Diagnostic) ?? PartitionedTables.AttributeOf(ReferencedClass(target, attribute))) is { } fix)
            yield return fix;
    }

    private static ITypeSymbol? ReferencedClass(FixTarget target, AttributeSyntax attribute) =>
        attribute.ArgumentList?.Arguments.FirstOrDefault()?.Expression is TypeOfExpressionSyntax { Type: var type } ? target.Model.GetTypeInfo(type).Type : null;
}
