using System.Composition;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeRefactorings;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using SchemaGen.CodeFixes.Edits;
using SchemaGen.CSharp.Linking;

namespace SchemaGen.CodeFixes.Refactorings;

/// <summary>
/// Makes a plain class a table, where every property of it can be a column. An interface stays as it is, and a table class behind it implements it.
/// </summary>
[ExportCodeRefactoringProvider(LanguageNames.CSharp, Name = nameof(MakeTable))]
[Shared]
public sealed class MakeTable : SchemaRefactoringProvider
{
    internal override SchemaFix? Offer(RefactoringTarget target, CancellationToken cancellationToken)
    {
        if (!target.IsOnHead || target.Span.Start > target.Type.Identifier.Span.End || target.IsTable) return null;
        return target.Type is InterfaceDeclarationSyntax ? FromInterface(target, cancellationToken) : FromClass(target, cancellationToken);
    }

    private static SchemaFix? FromClass(RefactoringTarget target, CancellationToken cancellationToken)
    {
        if (!target.CanBeTable || !ColumnLookup.CanBeTable(target.Symbol, target.Model.Compilation, cancellationToken)) return null;
        var edits = new EditList();
        var name = NamesInScope.AttributeName(target.Model, target.Text, target.Type, "SchemaTable", edits);
        edits.Add(target.Tree, AttributeEdits.Insert(target.Type, name, target.Text));
        PartialEdits.Add(target.Type, edits);
        return new SchemaFix($"Make '{target.Symbol.Name}' a table", nameof(MakeTable), edits);
    }

    private static SchemaFix? FromInterface(RefactoringTarget target, CancellationToken cancellationToken)
    {
        var interfaces = new[] { target.Symbol }.Concat(target.Symbol.AllInterfaces).Reverse().ToArray();
        if (target.Symbol is { IsGenericType: true } or { ContainingType: not null } or { IsFileLocal: true }) return null;
        if (target.Symbol.GetAttributes().Any(attribute => attribute.AttributeClass is { } found && RefactoringTarget.Derives(found, "SchemaGen.ColumnGroupAttribute"))) return null;
        if (interfaces.Any(type => type.GetMembers().Any(member => !IsPlain(member)))) return null;
        var properties = interfaces.SelectMany(type => type.GetMembers().OfType<IPropertySymbol>()).GroupBy(property => property.Name).Select(same => same.First()).ToArray();
        var wanted = target.Symbol.Name is ['I', >= 'A' and <= 'Z', ..] name ? name.Substring(1) : target.Symbol.Name + "Row";
        if (properties.Length == 0 || target.Model.LookupNamespacesAndTypes(target.Type.SpanStart, name: wanted).Length > 0) return null;
        if (!ColumnLookup.CanBeTable(target.Symbol, target.Model.Compilation, cancellationToken)) return null;

        var edits = new EditList();
        var attribute = NamesInScope.AttributeName(target.Model, target.Text, target.Type, "SchemaTable", edits);
        var lineBreak = Lines.BreakOf(target.Text);
        var margin = Lines.IndentationAt(target.Type.SpanStart, target.Text);
        var code = new StringBuilder();
        var modifiers = target.Symbol.DeclaredAccessibility == Accessibility.Public ? "public " : "internal ";
        Line("");
        Line($"[{attribute}]");
        Line($"{modifiers}partial class {wanted} : {target.Type.Identifier.Text}");
        Line("{");
        if (properties.All(property => property.Name != "Id")) Line("    public long Id { get; set; }", isApart: true);
        for (var i = 0; i < properties.Length; i++)
        {
            var property = properties[i];
            var type = property.Type.ToMinimalDisplayString(target.Model, target.Type.SpanStart, SymbolDisplayFormat.MinimallyQualifiedFormat);
            var isRequired = property.Type is { IsReferenceType: true, NullableAnnotation: NullableAnnotation.NotAnnotated };
            var setter = property.SetMethod is { IsInitOnly: true } ? "init" : "set";
            Line($"    public {(isRequired ? "required " : "")}{type} {Escaped(property.Name)} {{ get; {setter}; }}", isApart: i < properties.Length - 1);
        }

        Line("}");
        edits.Add(target.Tree, new Replace(new TextSpan(EndOf(target), 0), code.ToString()));
        return new SchemaFix($"Make a table '{wanted}' of '{target.Symbol.Name}'", nameof(MakeTable), edits);

        void Line(string line, bool isApart = false) => code.Append(lineBreak).Append(line.Length == 0 ? "" : margin + line).Append(isApart ? lineBreak : "");
    }

    // At the end of the declaration, before what ends its line.
    private static int EndOf(RefactoringTarget target) => target.Type.Span.End;

    private static bool IsPlain(ISymbol member) => member is IPropertySymbol { IsStatic: false, IsIndexer: false, IsAbstract: true, GetMethod: not null } or IMethodSymbol { AssociatedSymbol: IPropertySymbol };

    private static string Escaped(string name) =>
        Microsoft.CodeAnalysis.CSharp.SyntaxFacts.GetKeywordKind(name) == Microsoft.CodeAnalysis.CSharp.SyntaxKind.None ? name : "@" + name;
}
