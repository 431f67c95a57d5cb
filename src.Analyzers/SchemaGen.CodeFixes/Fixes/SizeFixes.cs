using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SchemaGen.CodeFixes.Edits;
using SchemaGen.Model.Dialects;
using SchemaGen.Model.Rules;

namespace SchemaGen.CodeFixes.Fixes;

/// <summary>SG5020: lets the longest texts lie outside the row. SG5020 and SG5021: leaves databases out of a table that they do not take.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(SizeFixes))]
[Shared]
public sealed class SizeFixes : SchemaFixProvider
{
    private const string StringColumn = "SchemaGen.StringColumnAttribute";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(RuleIds.RowTooLong, RuleIds.TooManyColumns);

    internal override IEnumerable<SchemaFix> Fixes(FixTarget target)
    {
        if (target.Property(FindingProperties.Columns) is { } columns && target.Type is { } type && Outside(target, type, columns.Split('\n')) is { } outside)
            yield return new SchemaFix("Keep the longest texts outside the row", RuleIds.RowTooLong + ":Text", outside);
        if (target.Attribute is not { } attribute) yield break;
        var except = new EditList();
        ExceptEdits.Add(attribute, target.Dialects, target.Model, target.Text, except);
        yield return new SchemaFix($"Leave {SqlDialect.NamesOf(target.Dialects)} out", target.Diagnostic.Id + ":Except", except);
    }

    private static EditList? Outside(FixTarget target, TypeDeclarationSyntax type, string[] columns)
    {
        var edits = new EditList();
        foreach (var column in columns)
        {
            if (type.Members.OfType<PropertyDeclarationSyntax>().FirstOrDefault(member => member.Identifier.ValueText == column) is not { } property) return null;
            var name = NamesInScope.AttributeName(target.Model, target.Text, property, "TextColumn", edits);
            var written = property.AttributeLists.SelectMany(list => list.Attributes).FirstOrDefault(attribute => target.ClassOf(attribute) == StringColumn);
            if (written is null)
            {
                edits.Add(target.Tree, AttributeEdits.Insert(property, name, target.Text));
                continue;
            }

            var kept = written.ArgumentList is { } list ? list.Arguments.Where(argument => argument.NameEquals is not null).Select(argument => argument.ToString()).ToArray() : [];
            edits.Add(target.Tree, new Replace(written.Span, kept.Length == 0 ? name : name + "(" + string.Join(", ", kept) + ")"));
        }

        return edits;
    }
}
