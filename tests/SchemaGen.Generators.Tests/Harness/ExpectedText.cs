using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace SchemaGen.Generators.Tests.Harness;

/// <summary>
/// Compares generated text with what a test expects. With SCHEMAGEN_REWRITE_EXPECTED=1 in the environment, what differs is written
/// into the test instead, for a person to read in the diff.
/// </summary>
internal static class ExpectedText
{
    private const string Fence = "\"\"\"\"\"\"";

    private static readonly Lock Rewriting = new();

    public static void Check(string expected, string actual, string testFile)
    {
        // A checkout may have changed the line ends of the test's own file.
        if (expected.ReplaceLineEndings("\n") == actual) return;
        if (Environment.GetEnvironmentVariable("SCHEMAGEN_REWRITE_EXPECTED") == "1") Rewrite(expected, actual, testFile);
        else Assert.Equal(expected.ReplaceLineEndings("\n"), actual);
    }

    private static void Rewrite(string expected, string actual, string testFile)
    {
        lock (Rewriting)
        {
            var text = File.ReadAllText(testFile);
            var token = CSharpSyntaxTree.ParseText(text).GetRoot().DescendantTokens()
                .First(candidate => candidate.IsKind(SyntaxKind.MultiLineRawStringLiteralToken) && candidate.ValueText == expected);
            Assert.True(actual.All(character => character is '\n' || !char.IsControl(character)), "A raw literal cannot hold the text.");
            var lines = actual.Split('\n').Select(line => line.Length == 0 ? "" : "            " + line);
            var literal = Fence + "\n" + string.Join("\n", lines) + "\n            " + Fence;
            File.WriteAllText(testFile, text[..token.SpanStart] + literal + text[token.Span.End..]);
        }
    }
}
