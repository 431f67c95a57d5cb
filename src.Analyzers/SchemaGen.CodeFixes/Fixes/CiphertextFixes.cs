using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SchemaGen.Analyzers;
using SchemaGen.CodeFixes.Edits;
using SchemaGen.Model.Dialects;
using SchemaGen.Model.Rules;

namespace SchemaGen.CodeFixes.Fixes;

/// <summary>SG4020: makes the column searchable, which its index or key then is about, or leaves databases out of the index.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(CiphertextFixes))]
[Shared]
public sealed class CiphertextFixes : SchemaFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(RuleIds.ValueOfCiphertext);

    internal override IEnumerable<SchemaFix> Fixes(FixTarget target)
    {
        if (target.Property(FindingProperties.Column) is { } member && Encryption(target, member) is { } encryption && IndexEdits.ArgumentOf(encryption, "Searchable") is null)
            yield return new SchemaFix(
                $"Make '{member}' searchable", RuleIds.ValueOfCiphertext + ":Searchable", new EditList().Add(encryption.SyntaxTree, AttributeEdits.AddArgument(encryption, "Searchable = true")));
        if (target.Attribute is not { } attribute || !MissingFeatureFixes.IsScoped(target.ClassOf(attribute))) yield break;
        var except = new EditList();
        ExceptEdits.Add(attribute, target.Dialects, target.Model, target.Text, except);
        yield return new SchemaFix($"Leave {SqlDialect.NamesOf(target.Dialects)} out", RuleIds.ValueOfCiphertext + ":Except", except);
    }

    private static AttributeSyntax? Encryption(FixTarget target, string member) =>
        target.Property(FindingKeys.Type) is { } type && target.Model.Compilation.Assembly.GetTypeByMetadataName(type) is { } table
            ? table.GetMembers(member).SelectMany(symbol => symbol.GetAttributes())
                .FirstOrDefault(data => data.AttributeClass?.ToDisplayString() == "SchemaGen.EncryptedColumnAttribute")
                ?.ApplicationSyntaxReference?.GetSyntax() as AttributeSyntax
            : null;
}
