using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SchemaGen.CodeFixes.Edits;
using SchemaGen.CSharp.Reading;
using SchemaGen.Model;
using SchemaGen.Model.Dialects;
using SchemaGen.Model.Rules;

namespace SchemaGen.CodeFixes.Fixes;

/// <summary>
/// SG5040 and SG5047: adds the distribution column to a key, or puts it first. SG5041 to SG5044: makes the other table one of every node, or leaves out the
/// reference or the trigger. SG5045 and SG5046: makes row numbers wide enough, the column not null, and foreign keys refuse what would change it.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ScaleOutFixes))]
[Shared]
public sealed class ScaleOutFixes : SchemaFixProvider
{
    private const string CompositeKey = "SchemaGen.CompositeKeyAttribute";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(
        RuleIds.KeyWithoutDistribution,
        RuleIds.ForeignKeyWithoutDistribution,
        RuleIds.ForeignKeyToLocalTable,
        RuleIds.ReferenceTableToDistributed,
        RuleIds.TriggerOnSpreadTable,
        RuleIds.NarrowIdentityOfDistributed,
        RuleIds.DistributionColumnChanges,
        RuleIds.DistributionColumnNotFirst);

    internal override IEnumerable<SchemaFix> Fixes(FixTarget target) => target.Diagnostic.Id switch
    {
        RuleIds.KeyWithoutDistribution => InKey(target),
        RuleIds.DistributionColumnNotFirst => First(target),
        RuleIds.ForeignKeyToLocalTable => OnEveryNode(target).Concat(Without(target, "reference")),
        RuleIds.TriggerOnSpreadTable => Without(target, "trigger"),
        RuleIds.NarrowIdentityOfDistributed => Wide(target),
        RuleIds.DistributionColumnChanges => target.Attribute is { } attribute && IsReference(target, attribute) ? Restricted(target, attribute) : NotNull(target),
        _ => Without(target, "reference"),
    };

    private static IEnumerable<SchemaFix> InKey(FixTarget target)
    {
        if (target.Property(FindingProperties.Column) is not { } column) yield break;
        var literal = SymbolDisplay.FormatLiteral(column, quote: true);
        EditList? edits = null;
        if (target.Attribute is { } attribute)
        {
            var name = target.ClassOf(attribute);
            edits = name == "SchemaGen.UniqueIndexAttribute" ? ListEdits.Append(attribute, literal) is { } append ? new EditList().Add(target.Tree, append) : null
                : name == CompositeKey ? AtFront(target, attribute, literal)
                : name != "SchemaGen.PrimaryKeyColumnAttribute" && UniqueKeyFixes.UniqueArgument(target, attribute) is { } unique ? UniqueKeyFixes.OnClass(target, unique, (_, _) => literal)
                : null;
        }
        else if (target.Node.FirstAncestorOrSelf<PropertyDeclarationSyntax>() is { } property && target.Type is { } type)
        {
            edits = new EditList();
            // A part of a longer key is numbered only where it says so.
            if (property.Type is PredefinedTypeSyntax { Keyword: var keyword } && keyword.Kind() is SyntaxKind.IntKeyword or SyntaxKind.LongKeyword && property.AttributeLists.Count == 0)
                edits.Add(target.Tree, AttributeEdits.Insert(property, NamesInScope.AttributeName(target.Model, target.Text, type, "IdentityColumn", edits), target.Text));
            var key = NamesInScope.AttributeName(target.Model, target.Text, type, "CompositeKey", edits);
            edits.Add(target.Tree, AttributeEdits.Append(type, $"{key}({literal}, nameof({type.Identifier.ValueText}.{property.Identifier.Text}))", target.Text));
        }

        if (edits is not null) yield return new SchemaFix($"Add '{column}' to the key", target.Diagnostic.Id, edits);
    }

    private static EditList? AtFront(FixTarget target, AttributeSyntax attribute, string literal)
    {
        if (attribute.ArgumentList?.Arguments.FirstOrDefault(argument => argument.NameEquals is null) is not { } first) return null;
        SyntaxNode place = ListEdits.ElementsOf(first) is { Count: > 0 } elements ? elements[0] : first;
        return new EditList().Add(target.Tree, new Replace(new(place.SpanStart, 0), literal + ", "));
    }

    // The texts of the two change places.
    private static IEnumerable<SchemaFix> First(FixTarget target)
    {
        if (target.Property(FindingProperties.Column) is not { } column || target.Attribute is not { ArgumentList: { } list } attribute || target.ClassOf(attribute) != CompositeKey) yield break;
        var positional = list.Arguments.Where(argument => argument.NameEquals is null).ToArray();
        IReadOnlyList<ExpressionSyntax> columns = positional is [var single] && ListEdits.ElementsOf(single) is { Count: > 0 } elements
            ? elements
            : [.. positional.Select(argument => argument.Expression)];
        var names = columns.Select(expression => target.Model.GetConstantValue(expression).Value as string).ToArray();
        var found = Array.FindIndex(names, name => name is not null && (name == column || SchemaGen.Model.Naming.SnakeCase.Of(name) == column));
        if (found <= 0) yield break;
        yield return new SchemaFix(
            $"Put '{column}' first",
            target.Diagnostic.Id,
            new EditList().Add(target.Tree, new Replace(columns[0].Span, columns[found].ToString())).Add(target.Tree, new Replace(columns[found].Span, columns[0].ToString())));
    }

    private static IEnumerable<SchemaFix> OnEveryNode(FixTarget target)
    {
        if (target.Attribute is not { } attribute || !IsReference(target, attribute)) yield break;
        if (attribute.ArgumentList?.Arguments.FirstOrDefault()?.Expression is not TypeOfExpressionSyntax { Type: var name } || target.Model.GetTypeInfo(name).Type is not { } referenced) yield break;
        // The table that is spread over all nodes cannot be on each.
        if (referenced.GetAttributes().Any(other => other.AttributeClass?.Name == "DistributedAttribute")) yield break;
        if (referenced.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() is not TypeDeclarationSyntax type) yield break;
        var edits = new EditList();
        var text = type.SyntaxTree.GetText();
        var model = type.SyntaxTree == target.Tree ? target.Model : target.Model.Compilation.GetSemanticModel(type.SyntaxTree);
        var reference = NamesInScope.AttributeName(model, text, type, "ReferenceTable", edits);
        var declared = TargetReader.Read(target.Model.Compilation).Targets.Targets.Aggregate(DialectSet.None, (set, item) => set | item.Dialect.Flag);
        // The others have no such tables.
        if (declared != target.Dialects) reference += $"(Dialects = {DialectText.Of(target.Dialects, NamesInScope.DialectEnum(model, text, type, edits))})";
        edits.Add(type.SyntaxTree, AttributeEdits.Append(type, reference, text));
        yield return new SchemaFix($"Make '{referenced.Name}' a reference table", target.Diagnostic.Id + ":ReferenceTable", edits);
    }

    private static IEnumerable<SchemaFix> Without(FixTarget target, string what)
    {
        if (target.Attribute is not { } attribute || !MissingFeatureFixes.IsScoped(target.ClassOf(attribute))) yield break;
        var except = new EditList();
        ExceptEdits.Add(attribute, target.Dialects, target.Model, target.Text, except);
        yield return new SchemaFix($"Leave the {what} out on {SqlDialect.NamesOf(target.Dialects)}", target.Diagnostic.Id + ":Except", except);
    }

    private static IEnumerable<SchemaFix> Wide(FixTarget target)
    {
        if (TypeOf(target) is PredefinedTypeSyntax type && type.Keyword.Kind() is SyntaxKind.IntKeyword or SyntaxKind.ShortKeyword)
            yield return new SchemaFix("Make it a long", target.Diagnostic.Id, new EditList().Add(target.Tree, new Replace(type.Span, "long")));
    }

    private static IEnumerable<SchemaFix> NotNull(FixTarget target)
    {
        if (TypeOf(target) is NullableTypeSyntax nullable)
            yield return new SchemaFix("Make it not null", target.Diagnostic.Id, new EditList().Add(target.Tree, new Replace(nullable.QuestionToken.Span, "")));
    }

    private static IEnumerable<SchemaFix> Restricted(FixTarget target, AttributeSyntax attribute)
    {
        var edits = new EditList();
        var isWritten = false;
        foreach (var argument in attribute.ArgumentList!.Arguments)
        {
            if (argument is not { NameEquals.Name.Identifier.ValueText: "OnDelete" or "OnUpdate", Expression: MemberAccessExpressionSyntax { Name: var action } }) continue;
            if (argument.NameEquals.Name.Identifier.ValueText == "OnDelete" && action.Identifier.ValueText == "Cascade") continue;
            edits.Add(attribute.SyntaxTree, new Replace(action.Span, "Restrict"));
            isWritten = true;
        }

        if (isWritten) yield return new SchemaFix("Use ForeignKeyAction.Restrict", target.Diagnostic.Id + ":Restrict", edits);
    }

    private static bool IsReference(FixTarget target, AttributeSyntax attribute) =>
        target.ClassOf(attribute) is "SchemaGen.ReferencesAttribute" or "SchemaGen.ForeignKeyToAttribute";

    private static TypeSyntax? TypeOf(FixTarget target) =>
        target.Node.FirstAncestorOrSelf<SyntaxNode>(node => node is PropertyDeclarationSyntax or ParameterSyntax or TypeDeclarationSyntax) switch
        {
            PropertyDeclarationSyntax property => property.Type,
            ParameterSyntax parameter => parameter.Type,
            _ => null,
        };
}
