using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SchemaGen.CodeFixes.Edits;
using SchemaGen.CSharp.Reading;
using SchemaGen.Model.Rules;

namespace SchemaGen.CodeFixes.Fixes;

/// <summary>SG1010: leaves an argument to its default, or a database declared once. SG1016: removes a switch without effect.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ArgumentFixes))]
[Shared]
public sealed class ArgumentFixes : SchemaFixProvider
{
    private static readonly ImmutableHashSet<string> Optional = ImmutableHashSet.Create("Default", "Interval", "Premake", "Start", "Version");

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(RuleIds.BadArgument, RuleIds.IdleSwitch);

    internal override IEnumerable<SchemaFix> Fixes(FixTarget target)
    {
        if (target.Diagnostic.Id == RuleIds.IdleSwitch)
        {
            if (target.Argument is { NameEquals.Name.Identifier.ValueText: var idle } written)
                yield return new SchemaFix($"Remove '{idle}'", RuleIds.IdleSwitch, new EditList().Add(target.Tree, AttributeEdits.RemoveArgument(written)));
            yield break;
        }

        if (target.Argument is { NameEquals.Name.Identifier.ValueText: var name } argument && Optional.Contains(name))
            yield return new SchemaFix(
                $"Remove '{name}'", RuleIds.BadArgument + ":Default", new EditList().Add(target.Tree, AttributeEdits.RemoveArgument(argument)));
        if (target.Argument is { NameEquals: null } positional && UseDefault(target, positional) is { } fix) yield return fix;
        if (target is { Argument: null, Attribute: { } attribute } && target.ClassOf(attribute) == WellKnown.SchemaTarget)
            yield return new SchemaFix(
                "Remove the second declaration",
                RuleIds.BadArgument + ":Target",
                new EditList().Add(target.Tree, AttributeEdits.RemoveAttribute(attribute, target.Text)));
    }

    // The last one goes; one before others says its default, so that they stay in their places.
    private static SchemaFix? UseDefault(FixTarget target, AttributeArgumentSyntax argument)
    {
        if (target.Model.GetSymbolInfo(target.Attribute!).Symbol is not IMethodSymbol { Parameters: var parameters }) return null;
        var arguments = target.Attribute!.ArgumentList!.Arguments.Where(other => other.NameEquals is null).ToArray();
        var parameter = argument.NameColon is { Name.Identifier.ValueText: var named }
            ? parameters.FirstOrDefault(other => other.Name == named)
            : parameters.ElementAtOrDefault(Array.IndexOf(arguments, argument));
        if (parameter is not { HasExplicitDefaultValue: true, ExplicitDefaultValue: (int or string) and var value }) return null;
        var literal = SymbolDisplay.FormatPrimitive(value, quoteStrings: true, useHexadecimalNumbers: false);
        Edit edit = argument.NameColon is not null || argument == arguments[arguments.Length - 1] ? AttributeEdits.RemoveArgument(argument) : new Replace(argument.Expression.Span, literal);
        return new SchemaFix($"Use the default, {literal}", RuleIds.BadArgument + ":Default", new EditList().Add(target.Tree, edit));
    }
}
