using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SchemaGen.CodeFixes.Edits;
using SchemaGen.Model.Dialects;
using SchemaGen.Model.Rules;

namespace SchemaGen.CodeFixes.Fixes;

/// <summary>SG3020: makes a foreign key refuse what it would do without triggers, or leaves databases out of it.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ActionFixes))]
[Shared]
public sealed class ActionFixes : SchemaFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(RuleIds.ActionsWithoutTriggers);

    internal override IEnumerable<SchemaFix> Fixes(FixTarget target)
    {
        if (target.Attribute is not { ArgumentList: { } list } attribute || target.ClassOf(attribute) is not ("SchemaGen.ReferencesAttribute" or "SchemaGen.ForeignKeyToAttribute")) yield break;
        var restrict = new EditList();
        var isWritten = false;
        foreach (var argument in list.Arguments)
        {
            if (argument is not { NameEquals.Name.Identifier.ValueText: "OnDelete" or "OnUpdate", Expression: MemberAccessExpressionSyntax { Name: var action } }) continue;
            restrict.Add(attribute.SyntaxTree, new Replace(action.Span, "Restrict"));
            isWritten = true;
        }

        if (isWritten) yield return new SchemaFix("Use ForeignKeyAction.Restrict", RuleIds.ActionsWithoutTriggers + ":Restrict", restrict);

        var except = new EditList();
        ExceptEdits.Add(attribute, target.Dialects, target.Model, target.Text, except);
        yield return new SchemaFix($"Leave the reference out on {SqlDialect.NamesOf(target.Dialects)}", RuleIds.ActionsWithoutTriggers + ":Except", except);
    }
}
