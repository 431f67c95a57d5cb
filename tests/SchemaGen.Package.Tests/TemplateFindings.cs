using System.Text.RegularExpressions;

namespace SchemaGen.Package.Tests;

/// <summary>The findings of a template: those that its page lists, and those of a build.</summary>
internal static class TemplateFindings
{
    /// <summary>Those of a page, plain and with switches, with the table's name left open.</summary>
    public static string[] OfPage(string page, params string[] switches)
    {
        var text = File.ReadAllText(Path.Combine(PackedPackage.Repository, "docs", "templates", page + ".md")).ReplaceLineEndings("\n");
        var table = Regex.Match(text, @"(?m)^table (\S+)$").Groups[1].Value;
        return [.. switches.Select(name => $"`{name} = true`").Prepend("Plain")
            .SelectMany(title => Regex.Match(text, $"(?m)^- {Regex.Escape(title)}:\n((?:  - .*\n)*)").Groups[1].Value.Split('\n', StringSplitOptions.RemoveEmptyEntries))
            .Select(line => Regex.Match(line, @"^  - (\w+) \[(SG\d+)\]\(.*?\): (.*)$"))
            .Select(match => $"{match.Groups[1].Value.ToLowerInvariant()} {match.Groups[2].Value}: {match.Groups[3].Value}".Replace(table, "{table}"))
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)];
    }

    /// <summary>Those of a build in the file of a class, with the table's name left open.</summary>
    public static string[] OfBuild(CommandResult build, string file, string table) =>
        [.. build.Lines.Select(line => Regex.Match(line, $@"[/\\]{file}\.cs\(\d+,\d+\): (error|warning) (SG\d+): (.*?)(?: \(https?://\S+\))? \[[^\[]*\]$"))
            .Where(match => match.Success)
            .Select(match => $"{match.Groups[1].Value} {match.Groups[2].Value}: {match.Groups[3].Value}".Replace(table, "{table}"))
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)];
}
