using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SchemaGen.CodeFixes.Edits;
using SchemaGen.Model.Rules;

namespace SchemaGen.CodeFixes.Fixes;

/// <summary>SG4005: encrypts the column. SG4021: writes the name of a key where a key was.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(PersonalDataFixes))]
[Shared]
public sealed class PersonalDataFixes : SchemaFixProvider
{
    private const string KeyName = "\"personal_data\"";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(RuleIds.PersonalDataInTheClear, RuleIds.KeyInSource);

    internal override IEnumerable<SchemaFix> Fixes(FixTarget target) => target.Property(FindingProperties.Suggestion) is { } name ? Named(target, name) : Encrypted(target);

    private static IEnumerable<SchemaFix> Encrypted(FixTarget target)
    {
        var declaration = target.Node.FirstAncestorOrSelf<SyntaxNode>(node => node is PropertyDeclarationSyntax or ParameterSyntax or TypeDeclarationSyntax);
        if (declaration is null or TypeDeclarationSyntax) yield break;
        var edits = new EditList();
        var attribute = NamesInScope.AttributeName(target.Model, target.Text, declaration, "EncryptedColumn", edits);
        edits.Add(target.Tree, AttributeEdits.Insert(declaration, $"{attribute}({KeyName})", target.Text));
        yield return new SchemaFix("Encrypt it", RuleIds.PersonalDataInTheClear, edits);
    }

    private static IEnumerable<SchemaFix> Named(FixTarget target, string name)
    {
        if (target.Argument is { Expression: var written })
            yield return new SchemaFix($"Name the key '{name}'", RuleIds.KeyInSource, new EditList().Add(target.Tree, new Replace(written.Span, SymbolDisplay.FormatLiteral(name, quote: true))));
    }
}
