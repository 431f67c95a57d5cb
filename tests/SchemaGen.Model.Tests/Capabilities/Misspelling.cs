using System.Text.RegularExpressions;

namespace SchemaGen.Model.Tests.Capabilities;

/// <summary>SQL with one thing wrong, of those that a feature brings.</summary>
internal static partial class Misspelling
{
    /// <summary>
    /// The SQL, once for each word, name and number that the plain SQL has less often: the word misspelled, the name or number doubled.
    /// </summary>
    public static IEnumerable<string> Of(string sql, string plain)
    {
        var known = Tokens(plain).CountBy(token => token.Value, StringComparer.OrdinalIgnoreCase).ToDictionary(StringComparer.OrdinalIgnoreCase);
        var brought = Tokens(sql)
            .GroupBy(token => token.Value, StringComparer.OrdinalIgnoreCase)
            .Where(tokens => tokens.Count() > known.GetValueOrDefault(tokens.Key))
            .SelectMany(tokens => tokens)
            .OrderBy(token => token.Index);
        foreach (var token in brought)
            yield return sql[..token.Index] + token.Value + (char.IsLetter(token.Value[0]) ? "QQ" : " " + token.Value) + sql[(token.Index + token.Length)..];
    }

    // Comments and texts are taken whatever they say.
    private static IEnumerable<Match> Tokens(string sql) => Token().Matches(sql).Where(token => token.Value[0] is not ('-' or '\'' or '@'));

    [GeneratedRegex("""--[^\n]*|'(?:[^']|'')*'|"(?:[^"]|"")*"|`(?:[^`]|``)*`|\[[^\]]*\]|[@A-Za-z_][A-Za-z0-9_@$]*|[0-9]+""")]
    private static partial Regex Token();
}
