using System.Reflection;
using System.Text.RegularExpressions;

namespace SchemaGen.Model.Tests.Formats;

/// <summary>The formats that the attributes promise, read from the attributes themselves.</summary>
public sealed record Format(string Name, string Check, string Pattern)
{
    public static IReadOnlyList<Format> All { get; } =
    [
        .. typeof(ColumnTypeAttribute).Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(ColumnTypeAttribute)) && !type.IsAbstract)
            .Select(type => (type.Name, Carried: type.GetCustomAttributes<ColumnTypeAttribute>(inherit: false).SingleOrDefault()?.Check))
            .Where(format => format.Carried?.StartsWith("matches(", StringComparison.Ordinal) == true)
            .OrderBy(format => format.Name, StringComparer.Ordinal)
            .Select(format => Of(format.Name.Replace("ColumnAttribute", ""), format.Carried!)),
        Of("FileHash", "matches({column}, '^[0-9a-f]{64}$')"),
    ];

    public static Format Named(string name) => All.Single(format => format.Name == name);

    /// <summary>What .NET says of a text; its $ would let a line break follow.</summary>
    public bool Admits(string text) =>
        Regex.IsMatch(text, Pattern.EndsWith('$') ? Pattern[..^1] + "\\z" : Pattern, RegexOptions.CultureInvariant | RegexOptions.Singleline);

    private static Format Of(string name, string check) =>
        new(name, check, check["matches({column}, '".Length..^2].Replace("''", "'"));
}
