using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using SchemaGen.CodeFixes.Edits;

namespace SchemaGen.CodeFixes;

/// <summary>Names of the product's types at a place: short where they mean it, with a using where they mean nothing yet.</summary>
internal static class NamesInScope
{
    private const string Space = "SchemaGen";

    /// <summary>The name of an attribute, without its suffix.</summary>
    public static string AttributeName(SemanticModel model, SourceText text, SyntaxNode place, string name, EditList edits) =>
        Name(model, text, place, name + "Attribute", name, edits);

    /// <summary>The name of the enum of databases.</summary>
    public static string DialectEnum(SemanticModel model, SourceText text, SyntaxNode place, EditList edits) =>
        Name(model, text, place, "Dialect", "Dialect", edits);

    /// <summary>The name of a type that is no attribute.</summary>
    public static string TypeName(SemanticModel model, SourceText text, SyntaxNode place, string name, EditList edits) =>
        Name(model, text, place, name, name, edits);

    private static string Name(SemanticModel model, SourceText text, SyntaxNode place, string type, string shown, EditList edits)
    {
        // Inside the type its members would be in sight, which they are not on its attributes.
        var position = place.FirstAncestorOrSelf<BaseTypeDeclarationSyntax>()?.SpanStart ?? place.SpanStart;
        var meant = model.LookupNamespacesAndTypes(position, name: type);
        if (meant.Length == 1 && meant[0] is INamedTypeSymbol { ContainingNamespace: { Name: Space, ContainingNamespace.IsGlobalNamespace: true } }) return shown;
        if (meant.Length > 0) return "global::" + Space + "." + shown;
        edits.Add(place.SyntaxTree, AddUsing((CompilationUnitSyntax)place.SyntaxTree.GetRoot(), text));
        return shown;
    }

    private static Replace AddUsing(CompilationUnitSyntax unit, SourceText text)
    {
        var line = "using " + Space + ";" + Lines.BreakOf(text);
        var after = unit.Usings.LastOrDefault(IsBefore);
        if (after is not null) return new Replace(new TextSpan(text.Lines.GetLineFromPosition(after.Span.End).EndIncludingLineBreak, 0), line);
        if (unit.Usings.Count > 0) return new Replace(new TextSpan(unit.Usings[0].SpanStart, 0), line);
        return new Replace(new TextSpan(StartOfCode(unit), 0), line + Lines.BreakOf(text));
    }

    private static bool IsBefore(UsingDirectiveSyntax other)
    {
        if (other.Alias is not null || other.StaticKeyword.ValueText.Length > 0) return false;
        var name = other.Name?.ToString() ?? "";
        var isSystem = name == "System" || name.StartsWith("System.", StringComparison.Ordinal);
        return isSystem || other.GlobalKeyword.ValueText.Length > 0 || string.CompareOrdinal(name, Space) < 0;
    }

    // Behind the comments at the head of the file, but before the documentation of its first type.
    private static int StartOfCode(CompilationUnitSyntax unit)
    {
        var first = unit.GetFirstToken();
        foreach (var trivia in first.LeadingTrivia)
            if (trivia.HasStructure)
                return trivia.SpanStart;
        return first.SpanStart;
    }
}
