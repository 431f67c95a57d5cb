using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SchemaGen.CodeFixes.Edits;
using SchemaGen.Model.Dialects;
using SchemaGen.Model.Rules;

namespace SchemaGen.CodeFixes.Fixes;

/// <summary>SG3021: leaves databases out of the history or of the retention policy.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RetentionFixes))]
[Shared]
public sealed class RetentionFixes : SchemaFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(RuleIds.HistoryOutlivesRetention);

    internal override IEnumerable<SchemaFix> Fixes(FixTarget target)
    {
        var names = SqlDialect.NamesOf(target.Dialects);
        if (target.Type is { } type)
            foreach (var attribute in type.AttributeLists.SelectMany(list => list.Attributes))
                if (target.ClassOf(attribute) == "SchemaGen.SystemVersionedAttribute")
                    yield return Without(target, attribute, $"Keep no history on {names}", ":History");
        if (target.Attribute is { } policy && target.ClassOf(policy) == "SchemaGen.RetentionPolicyAttribute")
            yield return Without(target, policy, $"Keep all rows on {names}", ":Retention");
    }

    private static SchemaFix Without(FixTarget target, AttributeSyntax attribute, string title, string key)
    {
        var except = new EditList();
        ExceptEdits.Add(attribute, target.Dialects, target.Model, target.Text, except);
        return new SchemaFix(title, RuleIds.HistoryOutlivesRetention + key, except);
    }
}
