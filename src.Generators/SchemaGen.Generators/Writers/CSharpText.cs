using System.Text;
using Microsoft.CodeAnalysis.CSharp;
using SchemaGen.Model.Dialects;

namespace SchemaGen.Generators.Writers;

/// <summary>Names and literals of C#, and text in its comments.</summary>
internal static class CSharpText
{
    /// <summary>The attribute on everything generated.</summary>
    public static string GeneratedCode { get; } =
        "[global::System.CodeDom.Compiler.GeneratedCode(\"SchemaGen\", \"" + typeof(CSharpText).Assembly.GetName().Version.ToString(3) + "\")]";

    /// <summary>A name, dotted or not, with <c>@</c> before keywords.</summary>
    public static string Name(string name) => string.Join(".", name.Split('.').Select(Identifier));

    /// <summary>An identifier, with <c>@</c> before a keyword.</summary>
    public static string Identifier(string name) =>
        SyntaxFacts.GetKeywordKind(name) != SyntaxKind.None || SyntaxFacts.GetContextualKeywordKind(name) != SyntaxKind.None ? "@" + name : name;

    /// <summary>A string literal.</summary>
    public static string Literal(string? text) => text is null ? "null" : SymbolDisplay.FormatLiteral(Clean(text), quote: true);

    /// <summary>Text in a documentation comment.</summary>
    public static string Comment(string text) => SqlText.OnOneLine(Clean(text)).Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;");

    /// <summary>A name that C# can use for the namespace of the catalog.</summary>
    public static string NamespaceFrom(string name)
    {
        var parts = name.Split('.').Select(part =>
        {
            var text = new StringBuilder();
            foreach (var character in part) text.Append(SyntaxFacts.IsIdentifierPartCharacter(character) ? character : '_');
            if (text.Length == 0 || !SyntaxFacts.IsIdentifierStartCharacter(text[0])) text.Insert(0, '_');
            return text.ToString();
        });
        return name.Length == 0 ? "" : string.Join(".", parts);
    }

    /// <summary>The text without halves of surrogate pairs, which no encoding can write.</summary>
    public static string Clean(string text) => SqlText.WithoutNul(text);
}
