using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SchemaGen.CodeFixes.Edits;
using SchemaGen.CSharp.Reading;
using SchemaGen.Model;
using SchemaGen.Model.Dialects;
using SchemaGen.Model.Rules;

namespace SchemaGen.CodeFixes.Fixes;

/// <summary>SG2001: leaves databases without columnstore indexes out, gives them another index, or removes the index.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ColumnstoreIndexFixes))]
[Shared]
public sealed class ColumnstoreIndexFixes : SchemaFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(RuleIds.ColumnstoreIndex);

    internal override IEnumerable<SchemaFix> Fixes(FixTarget target)
    {
        if (target.Attribute is not { ArgumentList: { } list } attribute || target.ClassOf(attribute) != "SchemaGen.ColumnstoreIndexAttribute") yield break;
        var names = SqlDialect.NamesOf(target.Dialects);

        var except = new EditList();
        ExceptEdits.Add(attribute, target.Dialects, target.Model, target.Text, except);
        yield return new SchemaFix($"Leave {names} out", RuleIds.ColumnstoreIndex + ":Except", except);

        var columns = ColumnsOf(list);
        if (columns.Count > 1)
            yield return Instead(target, attribute, "CoveringIndex", CoveringArguments(columns, target), $"Use a covering index on {names}", ":Covering");
        if (columns.Count > 0)
            yield return Instead(target, attribute, "CompositeIndex", string.Join(", ", columns), $"Use an ordinary index on {names}", ":Ordinary");
        yield return new SchemaFix(
            "Remove the columnstore index",
            RuleIds.ColumnstoreIndex + ":Remove",
            new EditList().Add(target.Tree, AttributeEdits.RemoveAttribute(attribute, target.Text)));
    }

    // Where no declared database has the columnstore index it is replaced, else it stays there and the others get the new one.
    private static SchemaFix Instead(FixTarget target, AttributeSyntax attribute, string type, string columns, string title, string key)
    {
        var edits = new EditList();
        var name = NamesInScope.AttributeName(target.Model, target.Text, attribute, type, edits);
        var named = attribute.ArgumentList!.Arguments.Where(argument => argument.NameEquals is not null).ToArray();
        if (IsOfUseElsewhere(target, attribute))
        {
            ExceptEdits.Add(attribute, target.Dialects, target.Model, target.Text, edits);
            var dialects = DialectText.Of(target.Dialects, NamesInScope.DialectEnum(target.Model, target.Text, attribute, edits));
            var kept = named.Where(argument => argument.NameEquals!.Name.Identifier.ValueText == "Name").Select(argument => ", " + argument);
            edits.Add(target.Tree, AttributeEdits.InsertAfter(attribute, $"{name}({columns}{string.Concat(kept)}, Dialects = {dialects})", target.Text));
        }
        else
        {
            edits.Add(target.Tree, new Replace(attribute.Span, $"{name}({columns}{string.Concat(named.Select(argument => ", " + argument))})"));
        }

        return new SchemaFix(title, RuleIds.ColumnstoreIndex + key, edits);
    }

    private static bool IsOfUseElsewhere(FixTarget target, AttributeSyntax attribute)
    {
        var declared = TargetReader.Read(target.Model.Compilation).Targets.Targets.Aggregate(DialectSet.None, (set, item) => set | item.Dialect.Flag);
        foreach (var argument in attribute.ArgumentList!.Arguments)
        {
            var set = ExceptEdits.SetOf(argument.Expression, target.Model);
            if (argument.NameEquals?.Name.Identifier.ValueText == "Dialects") declared &= set;
            if (argument.NameEquals?.Name.Identifier.ValueText == "Except") declared &= ~set;
        }

        return (declared & ~target.Dialects) != DialectSet.None;
    }

    private static IReadOnlyList<string> ColumnsOf(AttributeArgumentListSyntax list)
    {
        var positional = list.Arguments.Where(argument => argument.NameEquals is null).ToArray();
        var expressions = positional is [var single] && ListEdits.ElementsOf(single) is { Count: > 0 } elements
            ? elements
            : [.. positional.Select(argument => argument.Expression)];
        return [.. expressions.Select(expression => expression.ToString())];
    }

    private static string CoveringArguments(IReadOnlyList<string> columns, FixTarget target)
    {
        var (open, close) = target.HasCollectionExpressions ? ("[", "]") : ("new[] { ", " }");
        return $"{open}{columns[0]}{close}, Include = {open}{string.Join(", ", columns.Skip(1))}{close}";
    }
}
