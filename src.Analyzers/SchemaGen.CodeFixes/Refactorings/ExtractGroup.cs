using System.Composition;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeRefactorings;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using SchemaGen.CodeFixes.Edits;
using SchemaGen.CSharp.Linking;

namespace SchemaGen.CodeFixes.Refactorings;

/// <summary>
/// Moves the chosen properties of a table to a column group of their own, which other tables can take in: an interface with them, and the attribute
/// that brings it to the class. The generator gives the class its properties back.
/// </summary>
[ExportCodeRefactoringProvider(LanguageNames.CSharp, Name = nameof(ExtractGroup))]
[Shared]
public sealed class ExtractGroup : SchemaRefactoringProvider
{
    internal override SchemaFix? Offer(RefactoringTarget target, CancellationToken cancellationToken)
    {
        if (!target.IsTable || target.Type.Parent is TypeDeclarationSyntax || !target.Type.Modifiers.Any(SyntaxKind.PartialKeyword)) return null;
        var members = target.Type.Members.Where(member => IsChosen(member, target.Span)).ToArray();
        var properties = members.OfType<PropertyDeclarationSyntax>().ToArray();
        if (members.Length == 0 || properties.Length < members.Length) return null;
        var columns = new HashSet<string>(
            ColumnLookup.Of(target.Symbol, target.Model.Compilation, cancellationToken).Select(column => column.Member), StringComparer.Ordinal);
        if (!properties.All(property => columns.Contains(property.Identifier.ValueText) && CanMove(property, target.Model))) return null;

        var group = target.FreeName("I" + target.Symbol.Name + "Columns");
        var attribute = target.FreeName(group.Substring(1) + "Attribute");
        var edits = new EditList();
        string Ours(string name) => NamesInScope.AttributeName(target.Model, target.Text, target.Type, name, edits);
        var lineBreak = Lines.BreakOf(target.Text);
        var margin = Lines.IndentationAt(target.Type.SpanStart, target.Text);
        var accessibility = target.Symbol.DeclaredAccessibility == Accessibility.Public ? "public" : "internal";
        var code = new StringBuilder();
        code.Append(lineBreak).Append(lineBreak).Append(margin).Append('[').Append(Ours("ColumnGroup")).Append(']');
        code.Append(lineBreak).Append(margin).Append(accessibility).Append(" interface ").Append(group);
        code.Append(lineBreak).Append(margin).Append('{').Append(lineBreak);
        for (var i = 0; i < properties.Length; i++)
        {
            if (i > 0) code.Append(lineBreak);
            code.Append(Declaration(properties[i], target.Text, lineBreak)).Append(lineBreak);
        }

        code.Append(margin).Append('}').Append(lineBreak);
        code.Append(lineBreak).Append(margin).Append('[').Append(Ours("IncludesColumns")).Append("(typeof(").Append(group).Append("))]");
        var baseName = Ours("ColumnGroup");
        code.Append(lineBreak).Append(margin).Append(accessibility).Append(" sealed class ").Append(attribute).Append(" : ").Append(baseName).Append("Attribute;");

        edits.Add(target.Tree, AttributeEdits.Append(target.Type, attribute.Substring(0, attribute.Length - "Attribute".Length), target.Text));
        foreach (var property in properties) edits.Add(target.Tree, new Replace(WithSpaceOf(property, target.Type, properties, target.Text), ""));
        edits.Add(target.Tree, new Replace(new TextSpan(target.Type.Span.End, 0), code.ToString()));
        var shown = properties.Length == 1 ? $"'{properties[0].Identifier.ValueText}'" : $"{properties.Length.ToString(System.Globalization.CultureInfo.InvariantCulture)} columns";
        return new SchemaFix($"Extract {shown} to the column group '{group}'", nameof(ExtractGroup), edits);
    }

    // The caret on its declaration, or any part of it in the selection; a caret in the class's own blank lines chooses nothing.
    private static bool IsChosen(MemberDeclarationSyntax member, TextSpan span) =>
        span.IsEmpty ? member.Span.IntersectsWith(span) && span.Start < member.Span.End : member.Span.OverlapsWith(span);

    // An automatic property that a group's interface says as well, whose initializer is no default.
    private static bool CanMove(PropertyDeclarationSyntax property, SemanticModel model) =>
        property is { ExplicitInterfaceSpecifier: null, ExpressionBody: null, AccessorList.Accessors: { Count: 2 } accessors, Identifier.ValueText: not "Id" }
        && accessors.All(accessor => accessor is { Body: null, ExpressionBody: null, Modifiers.Count: 0, AttributeLists.Count: 0 })
        && accessors.Any(accessor => accessor.IsKind(SyntaxKind.SetAccessorDeclaration))
        && property.Modifiers.All(modifier => modifier.Kind() is SyntaxKind.PublicKeyword or SyntaxKind.RequiredKeyword)
        && property.Modifiers.Any(SyntaxKind.PublicKeyword)
        && property.AttributeLists.All(list => list.Target is null)
        && !property.DescendantTrivia(descendIntoTrivia: false).Any(trivia => trivia.IsDirective)
        && (property.Initializer is not { Value: var value } || IsIdle(value, model));

    private static bool IsIdle(ExpressionSyntax value, SemanticModel model) => value switch
    {
        PostfixUnaryExpressionSyntax { Operand: var operand } => IsIdle(operand, model),
        LiteralExpressionSyntax literal => literal.Kind() is SyntaxKind.NullLiteralExpression or SyntaxKind.DefaultLiteralExpression || literal.Token.ValueText.Length == 0,
        CollectionExpressionSyntax { Elements.Count: 0 } => true,
        MemberAccessExpressionSyntax member => model.GetSymbolInfo(member).Symbol is IFieldSymbol { Name: "Empty", ContainingType.SpecialType: SpecialType.System_String },
        _ => false,
    };

    // With its documentation and attributes, at the margin that it has.
    private static string Declaration(PropertyDeclarationSyntax property, SourceText text, string lineBreak)
    {
        var margin = Lines.IndentationAt(property.SpanStart, text);
        var code = new StringBuilder();
        var comments = property.GetLeadingTrivia().ToFullString().TrimEnd().TrimStart('\r', '\n');
        if (comments.Trim().Length > 0) code.Append(comments).Append(lineBreak);
        foreach (var list in property.AttributeLists) code.Append(margin).Append(list).Append(lineBreak);
        code.Append(margin).Append(property.Type).Append(' ').Append(property.Identifier.Text).Append(" { get; }");
        return code.ToString();
    }

    // The property with what stands above it and the end of its line; where all before it go too, the blank lines behind it as well.
    private static TextSpan WithSpaceOf(PropertyDeclarationSyntax property, TypeDeclarationSyntax type, PropertyDeclarationSyntax[] chosen, SourceText text)
    {
        var span = property.FullSpan;
        var end = span.End;
        if (type.Members.TakeWhile(member => member != property).All(member => chosen.Contains(member)))
            while (end < text.Length && text.Lines.GetLineFromPosition(end) is { } line && line.Start == end && line.ToString().Trim().Length == 0 && line.EndIncludingLineBreak > end)
                end = line.EndIncludingLineBreak;
        return TextSpan.FromBounds(span.Start, end);
    }
}
