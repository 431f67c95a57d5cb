using System.Numerics;

namespace SchemaGen.Docs.Tests;

/// <summary>Switches of a template that are set together, and the findings that they bring.</summary>
internal sealed record TemplateSwitches(IReadOnlyList<string> Names)
{
    /// <summary>What the page says before it lists several switches at once.</summary>
    public const string Together = "Set together, they bring what each brings; where they do not, this counts in its place:";

    private const string NoFinding = "no finding";
    private const string Plain = "Plain";

    /// <summary>The findings, those of the plain template among them.</summary>
    public HashSet<string> Findings { get; init; } = [];

    /// <summary>All combinations, none of the switches first, then each alone.</summary>
    public static IEnumerable<TemplateSwitches> CombinationsOf(IEnumerable<string> switches)
    {
        var all = switches.ToArray();
        return Enumerable.Range(0, 1 << all.Length)
            .OrderBy(set => BitOperations.PopCount((uint)set))
            .ThenBy(set => set)
            .Select(set => new TemplateSwitches([.. all.Where((_, i) => (set >> i & 1) == 1)]));
    }

    /// <summary>What switches bring by a list: what those do that are listed and no part of another that is.</summary>
    public static HashSet<string> Expected(IReadOnlyList<string> names, IReadOnlyList<TemplateSwitches> listed)
    {
        var parts = listed.Where(other => other.Names.All(names.Contains)).ToArray();
        return [.. parts.Where(part => !parts.Any(other => other.Names.Count > part.Names.Count && part.Names.All(other.Names.Contains))).SelectMany(part => part.Findings)];
    }

    /// <summary>The lines of a page, which leave out what the plain template brings in any case.</summary>
    public string Printed(TemplateSwitches beyond)
    {
        Assert.Superset(beyond.Findings, Findings);
        var title = Names.Count == 0 ? Plain : "`" + string.Join(", ", Names.Select(name => name + " = true")) + "`";
        var findings = Findings.Where(finding => Names.Count == 0 || !beyond.Findings.Contains(finding)).ToArray();
        return findings.Length == 0 ? $"- {title}: {NoFinding}\n" : $"- {title}:\n" + string.Concat(findings.Select(finding => $"  - {finding}\n"));
    }

    /// <summary>What a page lists.</summary>
    public static IReadOnlyList<TemplateSwitches> OnPage(string page)
    {
        var listed = new List<TemplateSwitches>();
        var lines = page.Split('\n').SkipWhile(line => line != "## Switches").Skip(1).TakeWhile(line => !line.StartsWith("## ", StringComparison.Ordinal));
        foreach (var line in lines.Where(line => line.Length > 0 && line != Together))
        {
            if (line.StartsWith("  - ", StringComparison.Ordinal))
            {
                listed[^1].Findings.Add(line["  - ".Length..]);
                continue;
            }

            Assert.StartsWith("- ", line, StringComparison.Ordinal);
            var title = line["- ".Length..line.LastIndexOf(':')];
            string[] names = title == Plain ? [] : [.. title.Trim('`').Split(", ").Select(name => name[..name.IndexOf(' ')])];
            listed.Add(new TemplateSwitches(names) { Findings = [.. listed.Count == 0 ? [] : listed[0].Findings] });
        }

        return listed;
    }
}
