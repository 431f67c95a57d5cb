using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using SchemaGen.CodeFixes.Edits;
using SchemaGen.Model.Rules;

namespace SchemaGen.CodeFixes.Fixes;

/// <summary>SG1008: leaves a name to be derived. SG1009: gives the generated class a name that is free.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(NameFixes))]
[Shared]
public sealed class NameFixes : SchemaFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(RuleIds.BadName, RuleIds.GeneratedNameTaken);

    internal override IEnumerable<SchemaFix> Fixes(FixTarget target)
    {
        if (target.Diagnostic.Id == RuleIds.BadName && target.Argument is { } argument)
            yield return new SchemaFix(
                "Use the derived name", RuleIds.BadName, new EditList().Add(target.Tree, AttributeEdits.RemoveArgument(argument)));
        if (target.Diagnostic.Id == RuleIds.GeneratedNameTaken && SetGeneratedName(target) is { } fix) yield return fix;
    }

    private static SchemaFix? SetGeneratedName(FixTarget target)
    {
        if (target is not { Attribute: { } attribute, Type: { } type } || target.Model.GetDeclaredSymbol(type) is not INamedTypeSymbol { ContainingNamespace: { } space })
            return null;
        var name = Enumerable.Range(0, int.MaxValue)
            .Select(number => type.Identifier.ValueText + "Schema" + (number == 0 ? "" : number.ToString(System.Globalization.CultureInfo.InvariantCulture)))
            .First(candidate => space.GetTypeMembers(candidate).IsEmpty);
        var written = attribute.ArgumentList?.Arguments.FirstOrDefault(argument => argument.NameEquals?.Name.Identifier.ValueText == "GeneratedName");
        Edit edit = written is null
            ? AttributeEdits.AddArgument(attribute, $"GeneratedName = \"{name}\"")
            : new Replace(written.Expression.Span, $"\"{name}\"");
        return new SchemaFix($"Name the generated class '{name}'", RuleIds.GeneratedNameTaken, new EditList().Add(target.Tree, edit));
    }
}
