using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using SchemaGen.CodeFixes.Edits;
using SchemaGen.Model.Rules;

namespace SchemaGen.CodeFixes.Fixes;

/// <summary>SG1001: makes the class and the types around it partial.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(PartialFixes))]
[Shared]
public sealed class PartialFixes : SchemaFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(RuleIds.NotPartial);

    internal override IEnumerable<SchemaFix> Fixes(FixTarget target)
    {
        if (target.Type is not { } type) yield break;
        var edits = new EditList();
        PartialEdits.Add(type, edits);
        yield return new SchemaFix($"Make '{type.Identifier.ValueText}' partial", RuleIds.NotPartial, edits);
    }
}
