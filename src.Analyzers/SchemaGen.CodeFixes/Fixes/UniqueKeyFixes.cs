using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SchemaGen.CodeFixes.Edits;
using SchemaGen.CSharp.Reading;
using SchemaGen.Model.Dialects;
using SchemaGen.Model.Rules;

namespace SchemaGen.CodeFixes.Fixes;

/// <summary>
/// SG3001: lets a guard table keep the unique key, adds the partition column to it, or leaves databases out of the key or of the partitioning. A key that a
/// column attribute declares becomes an attribute of the class, which has room for both.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(UniqueKeyFixes))]
[Shared]
public sealed class UniqueKeyFixes : SchemaFixProvider
{
    private const string Key = RuleIds.UniqueKeyAcrossPartitions;
    private const string GuardTable = "GuardTable";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(Key);

    internal override IEnumerable<SchemaFix> Fixes(FixTarget target)
    {
        if (target.Attribute is { } attribute && target.Property(FindingProperties.Column) is { } column)
        {
            var names = SqlDialect.NamesOf(target.Dialects);
            var literal = SymbolDisplay.FormatLiteral(column, quote: true);
            if (target.ClassOf(attribute) == "SchemaGen.UniqueIndexAttribute")
            {
                if (ListEdits.Append(attribute, literal) is { } append)
                    yield return new SchemaFix($"Add '{column}' to the key", Key + ":Column", new EditList().Add(target.Tree, append));
                if (attribute.ArgumentList?.Arguments.Any(argument => argument.NameEquals?.Name.Identifier.ValueText == GuardTable) != true)
                    yield return new SchemaFix(
                        $"Let a guard table keep the key on {names}", Key + ":Guard", new EditList().Add(target.Tree, AttributeEdits.AddArgument(attribute, GuardTable + " = true")));
                var except = new EditList();
                ExceptEdits.Add(attribute, target.Dialects, target.Model, target.Text, except);
                yield return new SchemaFix($"Leave the key out on {names}", Key + ":Except", except);
            }
            else if (UniqueArgument(target, attribute) is { } unique)
            {
                yield return new SchemaFix($"Add '{column}' to the key", Key + ":Column", OnClass(target, unique, (_, _) => literal));
                yield return new SchemaFix($"Let a guard table keep the key on {names}", Key + ":Guard", OnClass(target, unique, (_, _) => GuardTable + " = true"));
                yield return new SchemaFix(
                    $"Leave the key out on {names}",
                    Key + ":Except",
                    OnClass(target, unique, (type, edits) => "Except = " + DialectText.Of(target.Dialects, NamesInScope.DialectEnum(target.Model, target.Text, type, edits))));
            }
        }

        if (PartitionedTables.Except(target, PartitionedTables.AttributeBeside(target.Diagnostic)) is { } fix) yield return fix;
    }

    // A property of a base class is a column of other tables as well, whose keys are not to change.
    internal static AttributeArgumentSyntax? UniqueArgument(FixTarget target, AttributeSyntax attribute)
    {
        if (target.Type is not { } type || target.Model.GetDeclaredSymbol(type) is not INamedTypeSymbol symbol) return null;
        if (SymbolNames.MetadataName(symbol) != target.Property(Analyzers.FindingKeys.Type)) return null;
        return attribute.ArgumentList?.Arguments.FirstOrDefault(argument => argument.NameEquals?.Name.Identifier.ValueText == "Unique");
    }

    internal static EditList OnClass(FixTarget target, AttributeArgumentSyntax unique, Func<TypeDeclarationSyntax, EditList, string> argument)
    {
        var edits = new EditList();
        var type = target.Type!;
        var name = NamesInScope.AttributeName(target.Model, target.Text, type, "UniqueIndex", edits);
        var member = unique.Ancestors().Select(NameOf).First(found => found is not null);
        edits.Add(target.Tree, AttributeEdits.RemoveArgument(unique));
        edits.Add(target.Tree, AttributeEdits.Append(type, $"{name}(nameof({type.Identifier.ValueText}.{member}), {argument(type, edits)})", target.Text));
        return edits;
    }

    private static string? NameOf(SyntaxNode node) => node switch
    {
        PropertyDeclarationSyntax property => property.Identifier.Text,
        FieldDeclarationSyntax field => field.Declaration.Variables[0].Identifier.Text,
        ParameterSyntax parameter => parameter.Identifier.Text,
        _ => null,
    };
}
