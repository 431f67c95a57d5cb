using System.Data.Common;
using System.Text.RegularExpressions;

namespace SchemaGen.Tool.Output;

/// <summary>Keeps passwords out of everything that is printed.</summary>
internal static partial class Secrets
{
    private const string Hidden = "***";
    private static readonly HashSet<string> Known = new(StringComparer.Ordinal);

    /// <summary>Takes note of what must not be shown of a connection string, whether it can be read or not.</summary>
    public static void Learn(string connectionString)
    {
        try
        {
            var builder = new DbConnectionStringBuilder { ConnectionString = connectionString };
            foreach (string key in builder.Keys)
                if (Name().IsMatch(key))
                    Add(builder[key]?.ToString());
        }
        catch (ArgumentException)
        {
            // Not readable: what looks like a password is hidden below.
        }

        foreach (Match match in Pair().Matches(connectionString))
            Add(match.Groups[1].Value.Trim().Trim('"', '\''));
        foreach (Match match in Address().Matches(connectionString))
            Add(match.Groups[1].Value);
    }

    /// <summary>The text without them.</summary>
    public static string Hide(string text)
    {
        foreach (var secret in Known)
            text = text.Replace(secret, Hidden, StringComparison.Ordinal);

        return text;
    }

    private static void Add(string? secret)
    {
        if (!string.IsNullOrWhiteSpace(secret))
            Known.Add(secret);
    }

    [GeneratedRegex("password|pwd|secret|accesstoken", RegexOptions.IgnoreCase)]
    private static partial Regex Name();

    [GeneratedRegex(@"(?:password|pwd)\s*=\s*([^;]*)", RegexOptions.IgnoreCase)]
    private static partial Regex Pair();

    [GeneratedRegex(@"://[^:/@\s]*:([^@\s]*)@")]
    private static partial Regex Address();
}
